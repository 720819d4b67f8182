import { periods } from '../statistics/statistics-period.ts';
import { divisions } from '../statistics/statistics-query.ts';
import {
  type Json,
  jsonAnswer,
  jsonBody,
  pathParameter,
  problemAnswers,
  queryParameter,
  ref,
  revisionAnswer,
} from './api-document.ts';
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

const photoHeaders: Json = {
  Location: { schema: { type: 'string', format: 'uri' } },
  'Repr-Digest': {
    description: 'Of an original: the SHA-256 of the bytes that are fetched at Location (RFC 9530)',
    schema: { type: 'string' },
  },
};

/** Whatever else there is to say; a success is the 302 alone. */
const anyProblem: Json = {
  description: 'Another problem',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

const photoPath: Json = {
  get: {
    operationId: 'showPhoto',
    summary: 'Where a copy of a photo can be looked at for two minutes; the original for the authority alone',
    parameters: [
      pathParameter('id', 'The id of the report', uuid),
      pathParameter('photoId', 'The id of the photo', uuid),
      queryParameter('size', 'Which form', { type: 'string', enum: ['viewing', 'thumbnail', 'original'] }),
    ],
    responses: {
      '302': { description: 'Look there', headers: photoHeaders },
      ...problemAnswers('not-yours', 'not-found', 'faults'),
      default: anyProblem,
    },
  },
};

/** The paths of photos as evidence. */
export const evidencePaths = (): Json => ({
  '/v1/incidents/{id}/photos/{photoId}': photoPath,
  '/v1/incidents/{id}/custody': read(
    'readCustody',
    'Who did what to the photos of an incident, when, and the hash; for the authority',
    jsonAnswer('Photos with their hashes; entries, from the first to the last', ref('Custody')),
  ),
});

const localDay = { type: 'string', format: 'date' };

/** Figures of a country or of the region. */
export const statisticsPaths = (): Json => ({
  '/v1/statistics': {
    get: {
      operationId: 'readStatistics',
      summary: 'Figures of local days, as the last nightly run left them; JSON, or CSV with Accept: text/csv',
      parameters: [
        queryParameter('period', 'Length of a row', { type: 'string', enum: periods }),
        queryParameter('from', 'First local day', localDay),
        queryParameter('to', 'Last local day', localDay),
        queryParameter('by', 'What else parts the rows', { type: 'string', enum: divisions }),
      ],
      responses: {
        '200': jsonAnswer('Rows', ref('Statistics')),
        ...problemAnswers('not-yours', 'not-acceptable', 'faults'),
      },
    },
  },
});

/** The gateway's own answer to whoever asks too often. */
const tooMany: Json = {
  '429': { description: 'Too many requests', content: { 'application/json': { schema: ref('GatewayMessage') } } },
};

/** What anyone may ask. */
export const openPaths = (): Json => ({
  '/health': {
    get: {
      operationId: 'health',
      summary: 'Alive',
      security: [],
      responses: { '200': jsonAnswer('Alive'), ...tooMany },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'describeApi',
      summary: 'This document',
      security: [],
      responses: { '200': jsonAnswer('OpenAPI 3.1'), ...tooMany },
    },
  },
});
