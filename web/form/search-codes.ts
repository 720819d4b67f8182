/** A code that can be chosen, with the name and the street names of it in the reader's language, and its group. */
export type Choice = {
  readonly code: string;
  readonly name: string;
  readonly streetNames?: readonly string[] | undefined;
};

/** Letters alone count: no case, no accents, no blanks, no hyphens. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f\s\-_'’.,()/\u200b\u200c\u200d]/g, '')
    .replaceAll('đ', 'd');

/** How near a choice is to what is looked for: 0 is best; none when it has nothing of it. */
const rankOf = ({ code, name, streetNames = [] }: Choice, wanted: string): number | undefined => {
  const texts = [name, code, ...streetNames].map(folded);
  if (texts.some((text) => text === wanted)) return 0;
  if (texts.some((text) => text.startsWith(wanted))) return 1;
  return texts.some((text) => text.includes(wanted)) ? 2 : undefined;
};

/** Rows that are drawn: as many as a seven-inch screen shows without moving. */
export const mostRows = 12;

/**
 * Finds choices by name, code or street name. Without anything to look for, the first ones in their order.
 * @returns at most `most` choices, the nearest first
 */
export const searchCodes = <Found extends Choice>(
  choices: readonly Found[],
  text: string,
  most = mostRows,
): Found[] => {
  const wanted = folded(text);
  if (wanted === '') return choices.slice(0, most);
  return choices
    .flatMap((choice) => {
      const rank = rankOf(choice, wanted);
      return rank === undefined ? [] : [{ choice, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ choice }) => choice);
};
