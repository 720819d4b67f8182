import { endpoint, may, text } from '../../foundation/endpoint.ts';
import { severities } from '../severity.ts';
import { Acknowledgement, AcknowledgementRequest } from './acknowledgement.ts';
import { AlertId, AlertSearch, FeedSearch, largestInboxPage } from './alert-search.ts';
import { AlertView, InboxPage } from './alert-view.ts';

const alertId = { schema: AlertId, description: 'The id of the alert', as: { type: 'string' } };

const etag = { ETag: { schema: { type: 'string' } } };

const ifNoneMatch = {
  required: false,
  description: 'The ETag of the text that the caller has: 304 without a body when that is still right',
};

/** A page of the inbox of the caller's BLO, or of the authority. */
export const listAlerts = endpoint({
  operation: 'listAlerts',
  method: 'GET',
  path: '/v1/alerts',
  summary: "Alerts to the caller's BLO, or to the authority, newest first, and how many nobody there has acknowledged",
  access: may('read alerts'),
  query: {
    schema: AlertSearch,
    parameters: {
      severity: { description: 'Only of this severity', as: { type: 'string', enum: severities } },
      blo: {
        description: 'The inbox of this BLO: an officer has their own, those who work for the country may name any',
      },
      unacknowledged: {
        description:
          "With `true` only what still holds and nobody has acknowledged: of the caller's inbox, of the `blo`, or for those who work for the country of any addressee; the authority sees in `missing` who it is",
        as: { type: 'string', enum: ['true', 'false'] },
      },
      reference: {
        description: 'Only what this reference of a text message names',
        as: { type: 'string', pattern: '^[0-9a-fA-F]{8}$' },
      },
      limit: { description: 'Alerts on a page', as: { type: 'integer', minimum: 1, maximum: largestInboxPage } },
      cursor: { description: 'The `cursor` of the page before' },
    },
  },
  answers: {
    200: {
      description:
        'A page; `cursor` is there when there is more, `unread` counts all that still holds and that nobody of the BLO has acknowledged',
      content: { 'application/json': InboxPage },
    },
  },
  problems: ['not-yours', 'not-found', 'not-acceptable', 'faults'],
});

/** Alerts as an Atom feed (RFC 4287). */
export const followAlerts = endpoint({
  operation: 'followAlerts',
  method: 'GET',
  path: '/v1/alerts/feed',
  summary: "The newest alerts as an Atom feed whose entries lead to CAP: the caller's inbox, or all of the country's",
  access: may('read alerts'),
  query: {
    schema: FeedSearch,
    parameters: { cursor: { description: 'As the link `next` of the page before has it' } },
  },
  ifNoneMatch,
  answers: {
    200: { description: 'The feed', headers: etag, content: { 'application/atom+xml': text } },
    304: { description: 'You have it already: If-None-Match named its ETag' },
  },
  problems: ['not-yours', 'not-acceptable', 'faults'],
});

/** One alert, as JSON or as CAP 1.2. */
export const readAlert = endpoint({
  operation: 'readAlert',
  method: 'GET',
  path: '/v1/alerts/{id}',
  summary:
    'One alert: why you are told, who has acknowledged it, what was sent, and how long everything took; or as CAP 1.2',
  access: may('read alerts'),
  pathParameters: { id: alertId },
  ifNoneMatch,
  answers: {
    200: {
      description: 'The alert',
      headers: etag,
      content: { 'application/json': AlertView, 'application/cap+xml': text },
    },
    304: { description: 'You have it already: If-None-Match named its ETag' },
  },
  problems: ['not-yours', 'not-found', 'not-acceptable'],
});

/** Says that somebody at the caller's BLO has seen an alert. */
export const acknowledgeAlert = endpoint({
  operation: 'acknowledgeAlert',
  method: 'POST',
  path: '/v1/alerts/{id}/acknowledgements',
  summary: 'Say that your BLO has seen it. Again, or by a second person, it answers the first acknowledgement.',
  access: may('acknowledge an alert'),
  pathParameters: { id: alertId },
  body: { schema: AcknowledgementRequest, mayBeMissing: true },
  answers: {
    200: { description: 'The first acknowledgement', content: { 'application/json': Acknowledgement } },
  },
  problems: ['unreadable', 'not-yours', 'not-found', 'wrong-media-type', 'faults', 'slow-down'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [listAlerts, followAlerts, readAlert, acknowledgeAlert] as const;

/** Schemas that the document names. */
export const schemas = { AlertPage: InboxPage, Alert: AlertView, Acknowledgement };
