const hourMilliseconds = 3_600_000;

/** The latest moments of an hour, at most as many as it allows: no others decide when the next correction may be told. */
const latest = (corrected: readonly string[], most: number, now: number): string[] =>
  corrected.filter((moment) => Date.parse(moment) > now - hourMilliseconds).slice(-most);

/**
 * When an incident may be corrected again, in milliseconds since the epoch: now, or when the first of as many corrections as
 * an hour allows is an hour ago.
 * @param corrected when corrections were told, the earliest first: ISO 8601 in UTC
 * @param most in an hour; without it there is no limit
 */
export const correctionDue = (corrected: readonly string[], most: number | undefined, now: number): number => {
  if (most === undefined) return now;
  const recent = latest(corrected, most, now);
  return recent.length < most ? now : Date.parse(recent[0] ?? '') + hourMilliseconds;
};

/** The moments to keep after a correction. */
export const correctedAfter = (corrected: readonly string[], most: number | undefined, at: string): string[] =>
  most === undefined ? [] : latest([...corrected, at], most, Date.parse(at));
