import { dayPlus, daysBetween } from '../../../shared/foundation/local-day.ts';
import { codesOf } from '../../../shared/incidents/report/one-of.ts';
import type { Report } from '../../../shared/incidents/report/report.ts';
import { transports } from '../../../shared/reference/transports.ts';
import { codedIncidentOf } from '../../../shared/statistics/figures/coded-incident.ts';
import { type IncidentSet, readSet } from '../../../shared/statistics/figures/incident-set.ts';
import { drugReport, smugglingReport, traffickingReport } from '../../fixtures/incidents/reports.ts';
import { type Draws, drawsFrom } from '../trends/random-draws.ts';

/** A country of twelve posts, which report 100,000 incidents in three years. */
export const posts = Array.from({ length: 12 }, (_, index) => `KH-POST-${String.fromCharCode(65 + index)}`);
const perDayAndPost = 100_000 / (3 * 365 * 12);

export const firstDay = '2024-01-01';

const reports: readonly Report[] = [drugReport(), smugglingReport(), traffickingReport()];
const models = reports.map(codedIncidentOf);
const means = codesOf(transports);

const oneOf = <Value>(list: readonly Value[], { uniform }: Draws): Value | undefined =>
  list[Math.floor(uniform() * list.length)];

/** An incident as the text that is kept: like others of its kind but for the weight, the means of transport and the photos. */
const incidentText = (draws: Draws): string => {
  const model = oneOf(models, draws);
  const seizures = model?.seizures?.map((seizure) => ({ ...seizure, millionths: Math.floor(draws.uniform() * 5e9) }));
  const transport = [oneOf(means, draws)];
  return JSON.stringify({ ...model, transport, photos: draws.poisson(2), ...(seizures ? { seizures } : {}) });
};

/** No two of a day are the same: a text that is kept has each once. */
const dayOf = (draws: Draws, count: number): string[] => [
  ...new Set(Array.from({ length: count }, () => incidentText(draws))),
];

/** The incidents of posts by their codes, as texts of some days, and how they are asked for. */
export const codedHistory = (days: number) => {
  const draws = drawsFrom(14);
  const texts = new Map<string, string>();
  let incidents = 0;
  for (const blo of posts)
    for (let day = 0; day < days; day += 1) {
      const ofDay = dayOf(draws, draws.poisson(perDayAndPost));
      incidents += ofDay.length;
      texts.set(`${blo} ${dayPlus(firstDay, day)}`, `[${ofDay.map((text) => `[${text},1]`).join(',')}]`);
    }
  const setOf = (blo: string, day: string): IncidentSet | undefined => {
    const text = texts.get(`${blo} ${day}`);
    return text === undefined ? undefined : readSet(text);
  };
  return {
    incidents,
    incidentsBetween: async (blo: string, { from, to }: { from: string; to: string }) =>
      Array.from({ length: daysBetween(from, to) }, (_, index) => dayPlus(from, index))
        .filter((day) => texts.has(`${blo} ${day}`))
        .map((day) => ({ day, incidents: setOf(blo, day) })),
  };
};
