import { endpoint, may } from '../foundation/endpoint.ts';
import { revisionTag } from './by-id.ts';
import { submissionOf } from './report/submission.ts';
import { SubmissionBody } from './submission-body.ts';
import { Receipt } from './view/receipt.ts';

/** Keeps a report, once. */
export const submitIncident = endpoint({
  operation: 'submitIncident',
  method: 'POST',
  path: '/v1/incidents',
  summary: 'Report an incident. Sending the same report again, after any time, gives the same receipt.',
  access: may('report an incident'),
  counts: 'reports',
  body: { schema: SubmissionBody, read: submissionOf },
  answers: {
    201: { description: 'Kept; the receipt', content: { 'application/json': Receipt }, headers: revisionTag },
    200: {
      description: 'Kept before; the same receipt',
      content: { 'application/json': Receipt },
      headers: revisionTag,
    },
  },
  problems: ['unreadable', 'not-yours', 'id-taken', 'too-large', 'wrong-media-type', 'faults', 'slow-down'],
});
