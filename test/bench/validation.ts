import { faultsOf } from '../../shared/foundation/faults/faults-of.ts';
import { Report } from '../../shared/incidents/report/report.ts';
import { median, tell } from './figures.ts';
import { fullReport } from './full-report.ts';
import { reportsOf } from './reports.ts';

const rounds = 21;
const inRound = 2_000;

const microsecondsEach = (work: () => unknown): number => {
  const start = performance.now();
  for (let index = 0; index < inRound; index += 1) work();
  return ((performance.now() - start) * 1_000) / inRound;
};

const medianOf = (work: () => unknown): number => {
  microsecondsEach(work);
  return median(Array.from({ length: rounds }, () => microsecondsEach(work)));
};

/** How long a report takes to be read as JSON and to go through its schema, and one with four faults to be told so. */
export const benchValidation = async (): Promise<void> => {
  const [report] = reportsOf('KH-BAVET', 1, 'loud');
  const text = JSON.stringify(report);
  const faulty = { ...report, id: 'x', blo: 'y', colour: 'blue', narrative: '' };
  const refuse = () => {
    const { error } = Report.safeParse(faulty, { reportInput: true });
    return error && faultsOf(error);
  };
  tell({
    bench: 'validation',
    value: medianOf(() => Report.parse(JSON.parse(text), { reportInput: true })),
    unit: 'us',
    bytes: Buffer.byteLength(text),
    parseJsonUs: medianOf(() => JSON.parse(text)),
    refuseFourFaultsUs: medianOf(refuse),
  });
  const full = JSON.stringify(fullReport());
  const value = medianOf(() => Report.parse(JSON.parse(full), { reportInput: true }));
  tell({
    bench: 'validation of a full report',
    value,
    unit: 'us',
    atMost: 100,
    met: value <= 100,
    bytes: Buffer.byteLength(full),
  });
};
