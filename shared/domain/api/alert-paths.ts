import { largestInboxPage } from '../alert/alert-search.ts';
import { severities } from '../alert/alert-severity.ts';
import { type Json, jsonAnswer, pathParameter, problemAnswers, queryParameter } from './api-document.ts';

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
    '200': jsonAnswer('A page; `cursor` is there when there is more, `unread` counts all that is not acknowledged'),
    ...problemAnswers('not-yours', 'faults'),
  },
};

/** The paths of alerts, as a post reads and acknowledges them. */
export const alertPaths = (): Json => ({
  '/v1/alerts': { get: inboxPath },
  '/v1/alerts/{id}': {
    get: {
      operationId: 'readAlert',
      summary: 'One alert: why you are told, who has acknowledged it, what was sent, and how long everything took',
      parameters: [alertId],
      responses: { '200': jsonAnswer('The alert'), ...problemAnswers('not-yours', 'not-found') },
    },
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
