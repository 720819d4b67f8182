import * as z from 'zod';
import { CaseId } from './case-id.ts';

/** That a message of a case is kept here, and when: ISO 8601 in UTC. */
export const CaseReceipt = z.strictObject({ caseId: CaseId, id: z.string(), at: z.string(), to: z.array(z.string()) });

export type CaseReceipt = z.infer<typeof CaseReceipt>;
