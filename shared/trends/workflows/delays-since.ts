import { daysBetween, localDayOf } from '../../foundation/local-day.ts';
import type { IncidentChanges } from '../../incidents/incident-repository.ts';
import type { Delay } from '../methods/completeness-of.ts';
import { mondayOf } from '../series/weekly-series.ts';

type Country = { blos: readonly string[]; timeZone: string };

const daysOfWeek = 7;

/**
 * How late the reports came that were received since an instant: whole weeks from that in which it happened to that in which
 * the report arrived, by the clock of the country. A report from years ago is an old case that was entered, and no delay.
 */
export const delaysSince = async (
  since: string,
  { blos, timeZone }: Country,
  changes: Pick<IncidentChanges, 'since'>,
): Promise<Delay[]> => {
  const weekOf = (instant: string) => mondayOf(localDayOf(Date.parse(instant), timeZone));
  const changed = (await Promise.all(blos.map((blo) => changes.since(blo, since)))).flat();
  return changed.flatMap(({ occurredAt, receivedAt }) => {
    if (receivedAt === undefined || receivedAt < since || occurredAt < since) return [];
    return [{ weeks: Math.max(0, (daysBetween(weekOf(occurredAt), weekOf(receivedAt)) - 1) / daysOfWeek) }];
  });
};
