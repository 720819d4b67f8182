import { isPossible } from '../../foundation/moment.ts';
import { isPoint } from '../../foundation/place.ts';
import type { Incident } from '../incident.ts';
import type { Warning } from './warning.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Later than this after it happened a report is rare, and a clock that is behind is not. */
const longPastDays = 31;

/** The fix is of the place where it happened, or of the post where it was written down later. */
const fixHours = 24;

/** A photo may be taken when goods are opened or weighed: only another year, or a clock that jumped, is doubtful. */
const photoHours = 31 * 24;

/** Beyond this a fix says nothing about a border post. */
const vagueMetres = 100_000;

/** A report as it is kept: when it came, and when it was last changed. */
export type Received = Pick<Incident, 'report' | 'receivedAt' | 'changedAt'>;

const doubtful = (pointer: string): Warning => ({ pointer, code: 'doubtful-reading' });

/** Whether a moment of a machine is impossible, or too far from when it happened. */
const isDoubtful = ({ report, changedAt }: Received, moment: string, mostHours: number): boolean => {
  const at = Date.parse(moment);
  const from = Date.parse(report.occurredAt) - mostHours * hour;
  const to = Date.parse(report.occurredUntil ?? report.occurredAt) + mostHours * hour;
  return !isPossible(moment, Date.parse(changedAt)) || at < from || at > to;
};

type Fix = Received['report']['place'];

/** A point that was set on a map has no accuracy. */
const isAccuracyDoubtful = ({ accuracyMetres, method }: Fix): boolean =>
  accuracyMetres > vagueMetres || (accuracyMetres <= 0 && method !== 'map');

const fixWarnings = (received: Received, fix: Fix | undefined, pointer: string, mostHours: number): Warning[] => [
  ...(fix?.fixedAt && isDoubtful(received, fix.fixedAt, mostHours) ? [doubtful(`${pointer}/fixedAt`)] : []),
  ...(fix && isAccuracyDoubtful(fix) ? [doubtful(`${pointer}/accuracyMetres`)] : []),
  ...(fix && !isPoint(fix) ? [doubtful(pointer)] : []),
];

const photoWarnings = (received: Received): Warning[] =>
  (received.report.photos ?? []).flatMap(({ takenAt, headingDegrees = 0, place }, index) => {
    const pointer = `/photos/${index}`;
    return [
      ...(takenAt && isDoubtful(received, takenAt, photoHours) ? [doubtful(`${pointer}/takenAt`)] : []),
      ...fixWarnings(received, place, `${pointer}/place`, photoHours),
      ...(headingDegrees < 0 || headingDegrees > 360 ? [doubtful(`${pointer}/headingDegrees`)] : []),
    ];
  });

const pastWarnings = ({ report, receivedAt }: Received): Warning[] => {
  const days = Math.floor((Date.parse(receivedAt) - Date.parse(report.occurredAt)) / day);
  return days > longPastDays ? [{ pointer: '/occurredAt', code: 'long-past', values: { days } }] : [];
};

/** `+07:00` of a moment or of a name of a time zone by `Intl`; nothing for UTC, which says nothing about a place. */
const offsetIn = (text: string): string | undefined => /[+-]\d{2}:\d{2}$/.exec(text)?.[0];

const offsetOfZone = (moment: string, timeZone: string): string | undefined =>
  offsetIn(
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(Date.parse(moment))
      .find(({ type }) => type === 'timeZoneName')?.value ?? '',
  );

const offsetWarnings = ({ report }: Received, timeZone: string): Warning[] =>
  (['occurredAt', 'occurredUntil'] as const).flatMap((name): Warning[] => {
    const moment = report[name] ?? '';
    const offset = offsetIn(moment);
    if (!offset || offset === offsetOfZone(moment, timeZone)) return [];
    return [{ pointer: `/${name}`, code: 'other-offset' }];
  });

/**
 * Doubts about times and readings: it happened long ago, by an offset that is not the country's, or a machine wrote what
 * cannot be. A machine's time or number is kept as it came, since nobody at the post can mend it.
 * @param timeZone of the country, an IANA name
 */
export const timeWarningsOf = (received: Received, timeZone: string): Warning[] => [
  ...pastWarnings(received),
  ...offsetWarnings(received, timeZone),
  ...fixWarnings(received, received.report.place, '/place', fixHours),
  ...photoWarnings(received),
];
