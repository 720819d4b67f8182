import { randomUUID } from 'node:crypto';
import { reportExamples } from '../../shared/api/examples/report-examples.ts';
import { bloById } from '../../shared/foundation/blos/blos.ts';
import { Report } from '../../shared/incidents/report/report.ts';

/** Five grams wake nobody. */
const fiveGrams = [{ substance: 'cannabis-herb', form: 'herb', quantity: { value: 5, unit: 'gram' } }];

/** Reports of one BLO, as tablets send them: `quiet` ones alert nobody, `loud` ones are the 1.9 kg of the examples. */
export const reportsOf = (blo: string, count: number, kind: 'quiet' | 'loud'): Report[] => {
  const setting = bloById(blo);
  if (!setting) throw new Error(`There is no BLO ${blo}`);
  const { photos: _photos, ...example } = reportExamples(setting).drugs;
  const change = kind === 'quiet' ? { seizures: fiveGrams, people: [] } : {};
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  return Array.from({ length: count }, () => Report.parse({ ...example, ...change, occurredAt, id: randomUUID() }));
};
