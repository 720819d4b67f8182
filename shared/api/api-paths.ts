import { type Json, jsonBody, pathParameter, problemAnswers, ref, revisionAnswer } from './api-document.ts';
import { listIncidents } from './incident-list-path.ts';

type Examples = Readonly<Record<string, unknown>>;

const uuid = { type: 'string', format: 'uuid' };

const submit = (examples: Examples): Json => ({
  operationId: 'submitIncident',
  summary: 'Report an incident. Sending the same report again, after any time, gives the same receipt.',
  requestBody: jsonBody('Report', examples),
  responses: {
    '201': revisionAnswer('Kept; the receipt', ref('Receipt')),
    '200': revisionAnswer('Kept before; the same receipt', ref('Receipt')),
    ...problemAnswers('unreadable', 'not-yours', 'id-taken', 'too-large', 'wrong-media-type', 'faults', 'slow-down'),
  },
});

const read = (operationId: string, summary: string, answer: Json): Json => ({
  get: {
    operationId,
    summary,
    parameters: [pathParameter('id', 'The id of the report', uuid)],
    responses: { '200': answer, ...problemAnswers('not-yours', 'not-found') },
  },
});

/** The paths of incidents, with examples of reports by name. */
export const incidentPaths = (examples: Examples): Json => ({
  '/v1/incidents': { post: submit(examples), get: listIncidents },
  '/v1/incidents/{id}': read(
    'readIncident',
    'One incident, and how far its photos have come',
    revisionAnswer('The incident', ref('IncidentFile')),
  ),
  '/v1/incidents/{id}/receipt': read(
    'readReceipt',
    'Which chunks of which photos are still missing, with fresh upload addresses',
    revisionAnswer('The receipt', ref('Receipt')),
  ),
});
