import { create } from 'xmlbuilder2';

/** Writes XML 1.0 in UTF-8. What XML cannot hold (a control character, half a surrogate pair) becomes U+FFFD. */
export const xmlOf = (tree: object): string =>
  create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' }, tree).end({ prettyPrint: true });
