import { create } from 'xmlbuilder2';

/**
 * xmlbuilder2 4.0 reads `&amp;` in what it is given as `&`, and writes `&amp;` as it stands: escaped twice, nothing that
 * somebody wrote is taken for markup.
 */
const asItStands = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('&', '&amp;amp;') : value;

/** Writes XML 1.0 in UTF-8. What XML cannot hold (a control character, half a surrogate pair) becomes U+FFFD. */
export const xmlOf = (tree: object): string => {
  const literal: object = JSON.parse(JSON.stringify(tree), asItStands);
  return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' }, literal).end({
    prettyPrint: true,
  });
};
