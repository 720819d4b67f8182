import { isZawgyi } from '../../shared/foundation/burmese/is-zawgyi.ts';
import type { Fault } from '../../shared/foundation/faults/fault.ts';
import { faultsOf } from '../../shared/foundation/faults/faults-of.ts';
import { isoTime } from '../../shared/foundation/moment.ts';
import { NominalPart as Names, type NominalPart, nominalFaults } from '../../shared/incidents/names/nominal-part.ts';
import { counterpartFaults } from '../../shared/incidents/report/counterpart-faults.ts';
import { Report, timeFaults } from '../../shared/incidents/report/report.ts';
import { timeWarningsOf } from '../../shared/incidents/warnings/time-warnings-of.ts';
import { type Warning, warningsOf } from '../../shared/incidents/warnings/warning.ts';
import type { Answer } from './answers.ts';

/** What the check of a report is made against. */
export type CheckedWith = {
  /** Milliseconds since the epoch. */
  now: number;
  /** Of the country, an IANA name. */
  timeZone: string;
};

/** What a report is, or what is wrong with it; and what to look at twice. */
export type Checked = { report?: Report; nominal?: NominalPart; faults: Fault[]; warnings: Warning[] };

const namesOf = (typed: Answer, report: Report, timeZone: string): Pick<Checked, 'nominal' | 'faults'> => {
  if (typed === undefined) return { faults: [] };
  const read = Names.safeParse(typed, { reportInput: true });
  if (!read.success)
    return { faults: faultsOf(read.error).map((fault) => ({ ...fault, pointer: `/nominal${fault.pointer}` })) };
  return { nominal: read.data, faults: nominalFaults(read.data, report, timeZone) };
};

/**
 * Checks a report by the very schema that accepts it, and by the rules that need the clock: what is refused later is
 * refused here, where the officer still sees the goods.
 * @param typed the report as it was typed, with the tablet's own members
 * @param names the names as they were typed
 */
export const checkReport = (typed: Answer, names: Answer, { now, timeZone }: CheckedWith): Checked => {
  const read = Report.safeParse(typed, { reportInput: true });
  if (!read.success) return { faults: faultsOf(read.error), warnings: [] };
  const report = read.data;
  const { nominal, faults: nameFaults } = namesOf(names, report, timeZone);
  const faults = [...timeFaults(report, now), ...counterpartFaults(report), ...nameFaults];
  const received = { report, receivedAt: isoTime(now), changedAt: isoTime(now) };
  const warnings = [...timeWarningsOf(received, timeZone), ...warningsOf(report, { isZawgyi })];
  if (faults.length > 0) return { faults, warnings };
  return { report, ...(nominal ? { nominal } : {}), faults, warnings };
};
