/**
 * Bytes of a page at most. Lambda answers with 6 MB, in JSON once more, where each quote takes two bytes; gzip in base64
 * makes 4 MB that cannot be packed 5.4. Source: AWS, "Lambda quotas".
 */
export const largestPageBytes = 4 * 1024 * 1024;

const encoder = new TextEncoder();

/** Bytes of a value of JSON as Lambda hands it on: written as a text of JSON. */
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(JSON.stringify(value))).length;

/**
 * The first items of a page as they are shown, as many as fit into one answer. One is always shown, since a list that
 * shows none would never get past it: an item alone is far smaller than a page.
 */
export const pageThatFits = <Item, Shown>(
  items: readonly Item[],
  show: (item: Item) => Shown,
  largest = largestPageBytes,
): Shown[] => {
  const page: Shown[] = [];
  let bytes = 0;
  for (const item of items) {
    const shown = show(item);
    bytes += bytesOf(shown);
    if (page.length > 0 && bytes > largest) break;
    page.push(shown);
  }
  return page;
};
