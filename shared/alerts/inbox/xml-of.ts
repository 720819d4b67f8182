import Builder from 'fast-xml-builder';

/**
 * Characters that XML 1.0 does not allow, escaped or not: control characters but tab and the two line ends, halves of surrogate pairs,
 * and the last two code points of the plane. Source: XML 1.0, 5th edition, production 2.
 */
const notAllowed = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const replaceNotAllowed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll(notAllowed, '\ufffd') : value;

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  format: true,
});

/** Writes XML 1.0 in UTF-8. A character that XML does not allow becomes U+FFFD. */
export const xmlOf = (tree: object): string => {
  const allowed: object = JSON.parse(JSON.stringify(tree), replaceNotAllowed);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(allowed)}`;
};
