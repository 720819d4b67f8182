import * as z from 'zod';
import type { severities } from '../../alerts/severity.ts';
import { CountryCode } from '../../foundation/place.ts';
import { unique } from '../../foundation/unique.ts';

/** Steps that one side of a case owes the other, in the order in which they come. */
export const caseSteps = ['acknowledge', 'answer', 'decide', 'result'] as const;

export type CaseStep = (typeof caseSteps)[number];

/** Half a year is as long as anything may take. */
const mostMinutes = 262_800;

const Minutes = z.int().min(1).max(mostMinutes);

const Told = z
  .array(z.enum(['posts', 'authority']))
  .min(1)
  .refine(unique, 'somebody stands twice');

/** Who is told of a step: at first, and when it is late. */
const told = {
  first: Told.default(['posts']),
  late: Told.default(['authority']),
};

/** Of what comes with an alert, the rules of alerts say who is told first. */
const toldByAlert = { late: told.late };

type PerSeverity = Record<(typeof severities)[number], number>;

const within = ({ Extreme, Severe, Moderate, Minor }: PerSeverity) =>
  z
    .strictObject({
      Extreme: Minutes.default(Extreme),
      Severe: Minutes.default(Severe),
      Moderate: Minutes.default(Moderate),
      Minor: Minutes.default(Minor),
    })
    .prefault({});

const hour = 60;
const day = 24 * hour;

/**
 * A country's procedure: for each step within how many minutes it is owed, by the severity of the case, and who is told.
 * What its file leaves out is as here: our own starting values, 2026-11 (`cases-11`).
 */
export const Procedure = z.strictObject({
  /** That somebody has seen what another country showed. */
  acknowledge: z
    .strictObject({
      within: within({ Extreme: 30, Severe: 2 * hour, Moderate: 8 * hour, Minor: day }),
      ...toldByAlert,
    })
    .prefault({}),
  /** To a question. */
  answer: z
    .strictObject({ within: within({ Extreme: hour, Severe: 4 * hour, Moderate: day, Minor: 2 * day }), ...told })
    .prefault({}),
  /** On a joint action that was proposed. */
  decide: z
    .strictObject({ within: within({ Extreme: hour, Severe: 4 * hour, Moderate: day, Minor: 2 * day }), ...told })
    .prefault({}),
  /** The result on the side that was shown the record. */
  result: z
    .strictObject({
      within: within({ Extreme: day, Severe: 3 * day, Moderate: 7 * day, Minor: 14 * day }),
      ...toldByAlert,
    })
    .prefault({}),
});

export type Procedure = z.infer<typeof Procedure>;

/** Of a country whose file says nothing. */
export const usualProcedure: Procedure = Procedure.parse({});

/** Procedures of those countries whose files have one of their own, by ISO 3166-1 alpha-2. */
export const Procedures = z.record(CountryCode, Procedure);

export type Procedures = z.infer<typeof Procedures>;
