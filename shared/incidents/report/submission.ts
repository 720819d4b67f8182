import type * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { faultsOf } from '../../foundation/faults/faults-of.ts';
import { present } from '../../foundation/present.ts';
import { faultsProblem } from '../../foundation/problem.ts';
import { NominalPart } from '../names/nominal-part.ts';
import { Report } from './report.ts';

/** A submission of a tablet: a report, and separately the names of some of its people. */
export type Submission = { report: Report; nominal?: NominalPart };

const isBody = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Read<Output> = { data?: Output; faults: Fault[] };

const read = <Schema extends z.ZodType>(schema: Schema, value: unknown, below: string): Read<z.output<Schema>> => {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return { faults: faultsOf(result.error).map((fault) => ({ ...fault, pointer: below + fault.pointer })) };
};

/**
 * Splits a body into the report and the names, before anything else reads it. After this, no type holds both.
 * @throws Problem `faults` with a pointer to each fault of both parts
 */
export const submissionOf = (body: unknown): Submission => {
  const { nominal, ...rest } = isBody(body) ? body : {};
  const report = read(Report, isBody(body) ? rest : body, '');
  const names: Read<NominalPart> = nominal === undefined ? { faults: [] } : read(NominalPart, nominal, '/nominal');
  const faults = [...report.faults, ...names.faults];
  if (!report.data || faults.length > 0) throw faultsProblem(faults);
  return present({ report: report.data, nominal: names.data });
};
