import { Amendment } from '../incidents/amendments/amendment.ts';
import { AmendmentReceipt } from '../incidents/amendments/amendment-receipt.ts';
import { RevisionPage } from '../incidents/amendments/revision-page.ts';
import {
  inputSchema,
  type Json,
  jsonAnswer,
  jsonBody,
  outputSchema,
  pathParameter,
  problemAnswers,
  queryParameter,
  ref,
  revisionAnswer,
} from './api-document.ts';

/** What an amendment can do, an example of each. */
export const amendmentExamples = {
  changes: {
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a61',
    reason: 'Weighed again at the laboratory',
    changes: { narrative: 'Two packages under the seat, found by dog and search; 1.95 kg.', completion: null },
  },
  withdraw: {
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a62',
    reason: 'It was an exercise',
    withdraw: true,
  },
  duplicateOf: {
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a63',
    reason: 'Customs and police reported the same seizure',
    duplicateOf: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51',
  },
} as const;

/** What is sent and answered about amendments and revisions. */
export const amendmentSchemas = (): Json => ({
  Amendment: inputSchema(Amendment, Object.values(amendmentExamples)),
  AmendmentReceipt: outputSchema(AmendmentReceipt),
  RevisionPage: outputSchema(RevisionPage),
});

const incidentId = pathParameter('id', 'The id of the report', { type: 'string', format: 'uuid' });

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'The ETag of the revision that the amendment was made from: "3"',
  schema: { type: 'string' },
};

const amend: Json = {
  operationId: 'amendIncident',
  summary:
    'Correct an incident, withdraw it, or say that it is a duplicate. Sending the same amendment again changes nothing.',
  description:
    '`changes` is a JSON merge patch (RFC 7396) on the report: null takes a field away, a list replaces a list. `id` and ' +
    '`blo` stay; announced photos stay as they are, and more may be announced. Exactly one of `changes`, `withdraw` and ' +
    '`duplicateOf`. What was withdrawn, or a duplicate, stands again by an amendment with `changes`, even with none in them.',
  parameters: [incidentId, ifMatch],
  requestBody: jsonBody('Amendment', amendmentExamples),
  responses: {
    '200': revisionAnswer('Amended, now or before; the receipt of the revision that it made', ref('AmendmentReceipt')),
    ...problemAnswers('unreadable', 'not-yours', 'not-found', 'id-taken', 'stale', 'too-large', 'wrong-media-type'),
    ...problemAnswers('faults', 'no-revision', 'slow-down', 'try-again'),
  },
};

const revisions: Json = {
  operationId: 'readRevisions',
  summary: 'What an incident said before: its revisions, newest first, each with its differences from the one before',
  parameters: [incidentId, queryParameter('cursor', 'The `cursor` of the page before')],
  responses: {
    '200': jsonAnswer('A page; `cursor` is there when there is more', ref('RevisionPage')),
    ...problemAnswers('not-yours', 'not-found', 'faults'),
  },
};

/** The paths of corrections. */
export const amendmentPaths = (): Json => ({
  '/v1/incidents/{id}/amendments': { post: amend },
  '/v1/incidents/{id}/revisions': { get: revisions },
});
