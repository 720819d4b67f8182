/**
 * A moment as a clock at the post shows it: `2016-06-19 16:30 (UTC+07:00)`. Gregorian, Latin digits and the order of
 * ISO 8601 in every language: day and month cannot be taken for one another, and Thai readers see no Buddhist year.
 * @param moment ISO 8601 with an offset
 * @param timeZone name in the IANA database
 */
export const localTime = (moment: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(moment));
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', 'UTC');
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} (${offset})`;
};
