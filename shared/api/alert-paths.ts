import { BroadcastCancelRequest, BroadcastRequest, BroadcastUpdateRequest } from '../alerts/broadcasts/broadcast.ts';
import { BroadcastReceipt } from '../alerts/broadcasts/broadcast-receipt.ts';
import { AlertPage, AlertWithDeliveries } from '../alerts/inbox/alert-schemas.ts';
import { largestInboxPage } from '../alerts/inbox/alert-search.ts';
import { severities } from '../alerts/severity.ts';
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
} from './api-document.ts';

const alertId = pathParameter('id', 'The id of the alert', { type: 'string' });

/** The inbox of whoever asks. */
export const inboxPath: Json = {
  operationId: 'listAlerts',
  summary: "Alerts to the caller's BLO, or to the authority, newest first, and how many nobody there has acknowledged",
  parameters: [
    queryParameter('severity', 'Only of this severity', { type: 'string', enum: severities }),
    queryParameter('reference', 'Only what this reference of a text message names', {
      type: 'string',
      pattern: '^[0-9a-fA-F]{8}$',
    }),
    queryParameter('limit', 'Alerts on a page', { type: 'integer', minimum: 1, maximum: largestInboxPage }),
    queryParameter('cursor', 'The `cursor` of the page before'),
  ],
  responses: {
    '200': jsonAnswer(
      'A page; `cursor` is there when there is more, `unread` counts all that still holds and that nobody of the BLO has acknowledged',
      ref('AlertPage'),
    ),
    ...problemAnswers('not-yours', 'not-acceptable', 'faults'),
  },
};

/** A text in a media type of its own, with an entity tag. */
const textAnswer = (description: string, mediaType: string, more: Json = {}): Json => ({
  description,
  headers: { ETag: { schema: { type: 'string' } } },
  content: { ...more, [mediaType]: { schema: { type: 'string' } } },
});

const notModified = { '304': { description: 'You have it already: If-None-Match named its ETag' } };

const readPath: Json = {
  operationId: 'readAlert',
  summary:
    'One alert: why you are told, who has acknowledged it, what was sent, and how long everything took; or as CAP 1.2',
  parameters: [alertId],
  responses: {
    '200': textAnswer('The alert', 'application/cap+xml', { 'application/json': { schema: ref('Alert') } }),
    ...notModified,
    ...problemAnswers('not-yours', 'not-found', 'not-acceptable'),
  },
};

const feedPath: Json = {
  operationId: 'followAlerts',
  summary: "The newest alerts as an Atom feed whose entries lead to CAP: the caller's inbox, or all of the country's",
  parameters: [queryParameter('cursor', 'As the link `next` of the page before has it')],
  responses: {
    '200': textAnswer('The feed', 'application/atom+xml'),
    ...notModified,
    ...problemAnswers('not-yours', 'not-acceptable', 'faults'),
  },
};

const told = {
  '201': jsonAnswer('Kept, and on its way; `warnings` say what to look at twice', ref('BroadcastReceipt')),
  '200': jsonAnswer('Kept before; the same answer', ref('BroadcastReceipt')),
};

const telling = (
  operationId: string,
  summary: string,
  body: string,
  example: unknown,
  parameters: Json[] = [],
): Json => ({
  operationId,
  summary,
  ...(parameters.length > 0 ? { parameters } : {}),
  requestBody: jsonBody(body, { example }),
  responses: {
    ...told,
    ...problemAnswers(
      'unreadable',
      'not-yours',
      ...(parameters.length > 0 ? (['not-found', 'out-of-date'] as const) : []),
    ),
    ...problemAnswers('id-taken', 'too-large', 'wrong-media-type', 'faults', 'slow-down'),
  },
});

const broadcastId = pathParameter('id', 'The id of the broadcast: of the newest of a row', {
  type: 'string',
  format: 'uuid',
});

type Examples = Readonly<Record<'broadcast' | 'update' | 'cancellation', unknown>>;

/** The paths of alerts, as a post reads and acknowledges them and the authority sends them. */
export const alertPaths = ({ broadcast, update, cancellation }: Examples): Json => ({
  '/v1/alerts': {
    get: inboxPath,
    post: telling(
      'broadcastAlert',
      'Tell all or named BLOs something, for the authority. Sending the same again gives the same answer.',
      ...(['Broadcast', broadcast] as const),
    ),
  },
  '/v1/alerts/feed': { get: feedPath },
  '/v1/alerts/{id}': { get: readPath },
  '/v1/alerts/{id}/updates': {
    post: telling(
      'updateBroadcast',
      'Put something in the place of a broadcast; those who had it are told. 410 when it holds no more.',
      ...(['BroadcastUpdate', update] as const),
      [broadcastId],
    ),
  },
  '/v1/alerts/{id}/cancellations': {
    post: telling(
      'cancelBroadcast',
      'Take a broadcast back; those who had it are told. 410 when it holds no more.',
      ...(['BroadcastCancellation', cancellation] as const),
      [broadcastId],
    ),
  },
  '/v1/alerts/{id}/acknowledgements': {
    post: {
      operationId: 'acknowledgeAlert',
      summary: 'Say that your BLO has seen it. Again, or by a second person, it answers the first acknowledgement.',
      parameters: [alertId],
      responses: {
        '200': jsonAnswer('The first acknowledgement'),
        ...problemAnswers('unreadable', 'not-yours', 'not-found', 'wrong-media-type', 'faults', 'slow-down'),
      },
    },
  },
});

/** The schemas that those paths name. */
export const alertSchemas = ({ broadcast, update, cancellation }: Examples): Json => ({
  AlertPage: outputSchema(AlertPage),
  Alert: outputSchema(AlertWithDeliveries),
  Broadcast: inputSchema(BroadcastRequest, [broadcast]),
  BroadcastUpdate: inputSchema(BroadcastUpdateRequest, [update]),
  BroadcastCancellation: inputSchema(BroadcastCancelRequest, [cancellation]),
  BroadcastReceipt: outputSchema(BroadcastReceipt),
});
