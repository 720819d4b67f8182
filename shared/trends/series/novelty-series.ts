import { dayPlus } from '../../foundation/local-day.ts';
import type { CodedIncident } from '../../statistics/figures/coded-incident.ts';
import { type IncidentSet, incidentsIn } from '../../statistics/figures/incident-set.ts';
import { subjectCode, type TrendPlace, type TrendSubject } from '../trend-flag.ts';
import { type NightSeries, withLargerPlaces } from './series-of-night.ts';
import { weeklySeries } from './weekly-series.ts';

/** The incidents of an area by their codes, a day at a time; a day that was counted before codes were kept has none. */
export type AreaIncidents = {
  place: TrendPlace;
  days: readonly { day: string; incidents: IncidentSet | undefined }[];
};

/** Codes that say nothing of what is new. */
const unsaid: ReadonlySet<string> = new Set(['not-concealed', 'other', 'unknown']);

const said = <Code extends string>(codes: readonly Code[] | undefined): Code[] =>
  [...new Set(codes)].filter((code) => !unsaid.has(code));

/** How something was hidden, by what means it came and on which way: each once for an incident. */
const subjectsOf = ({ seizures = [], transport, origin, destination }: CodedIncident): TrendSubject[] => [
  ...said(seizures.flatMap(({ concealment = [] }) => concealment)).map((concealment) => ({ concealment })),
  ...said(transport).map((means) => ({ transport: means })),
  ...(origin && destination && origin !== destination ? [{ route: `${origin}-${destination}` }] : []),
];

type Found = { subject: TrendSubject; day: string; count: number };

const foundOn = (day: string, incidents: IncidentSet): Found[] =>
  incidentsIn(incidents).flatMap(({ incident, times }) =>
    subjectsOf(incident).map((subject) => ({ subject, day, count: times })),
  );

/** From the day on since which every counted day has its codes. */
const known = ({ days }: AreaIncidents) => {
  const lastUnknown =
    days
      .filter(({ incidents }) => !incidents)
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  return days.flatMap(({ day, incidents }) => (incidents && day > lastUnknown ? [{ day, incidents }] : []));
};

const seriesOfArea = (area: AreaIncidents, lastDay: string): NightSeries[] => {
  const days = known(area);
  const [first] = days.map(({ day }) => day).sort();
  if (first === undefined || first > dayPlus(lastDay, -1)) return [];
  const found = days.flatMap(({ day, incidents }) => foundOn(day, incidents));
  return [...Map.groupBy(found, ({ subject }) => subjectCode(subject)).values()].flatMap((ofSubject) => {
    const [one] = ofSubject;
    return one ? [{ place: area.place, subject: one.subject, series: weeklySeries(ofSubject, first, lastDay) }] : [];
  });
};

/**
 * Weekly series of ways of hiding, means of transport and routes at each area and at the larger places around it, in which
 * only what comes for the first time is looked for.
 */
export const noveltySeries = (areas: readonly AreaIncidents[], lastDay: string): NightSeries[] =>
  withLargerPlaces(areas.flatMap((area) => seriesOfArea(area, lastDay)));
