import * as z from 'zod';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';

/**
 * What is kept of a step beside the messages of its case: that somebody has acknowledged by acknowledging the alert, for
 * when somebody looks whether it was done, and that those were told who are told when it is late. ISO 8601 in UTC.
 */
export const KeptStep = z.object({
  caseId: z.string(),
  /** Its name in the case: the step, the country that owes it, and the message that it is about. */
  key: z.string(),
  doneAt: z.string().optional(),
  plannedFor: z.string().optional(),
  toldAt: z.string().optional(),
});

export type KeptStep = z.infer<typeof KeptStep>;

export const caseStepRecord = versionedRecord('case-step', KeptStep);
