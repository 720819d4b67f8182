export type Outcome<Item, Result> = { item: Item; result: Result } | { item: Item; error: unknown };

/**
 * Works through a list, so many at once. One that fails does not hold up the others: its error is among the outcomes.
 * @returns an outcome for each item, in the order in which they ended
 */
export const sideBySide = async <Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<Outcome<Item, Result>[]> => {
  const outcomes: Outcome<Item, Result>[] = [];
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) {
      outcomes.push(
        await work(item).then(
          (result) => ({ item, result }),
          (error: unknown) => ({ item, error }),
        ),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return outcomes;
};
