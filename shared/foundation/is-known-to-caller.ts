const opaqueOf = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether a caller has already what a tag stands for, by the weak comparison of RFC 9110, 13.1.2.
 * @param ifNoneMatch the header as it came: `*`, or tags with commas between them; ours hold none
 */
export const isKnownToCaller = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaqueOf(known) === opaqueOf(tag)));
