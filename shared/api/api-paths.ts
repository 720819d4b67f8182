import { type Json, jsonAnswer, jsonBody, pathParameter, problemAnswers, ref, revisionAnswer } from './api-document.ts';
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

const personParameter = pathParameter('person', 'The person: `sub` of their token', {
  type: 'string',
  pattern: '^[\\w-]{1,64}$',
});

/** Somebody else's subscription, for the administrator. */
const orderPath = (channel: string, name: string, example: unknown): Json => ({
  get: {
    operationId: `read${name}OfPerson`,
    parameters: [personParameter],
    summary: `What a person is told by ${channel}, and whether that is in effect; for the administrator`,
    responses: {
      '200': jsonAnswer('The subscription', ref('Subscription')),
      ...problemAnswers('not-yours', 'not-found', 'faults'),
    },
  },
  put: {
    operationId: `set${name}OfPerson`,
    parameters: [personParameter],
    summary: `Have a person told by ${channel}; for the administrator, who says where that person works`,
    requestBody: jsonBody(`${name}Order`, { example }),
    responses: {
      '200': jsonAnswer('The subscription', ref('Subscription')),
      ...problemAnswers('unreadable', 'not-yours', 'too-large', 'wrong-media-type', 'faults', 'slow-down', 'try-again'),
    },
  },
  delete: {
    operationId: `end${name}OfPerson`,
    parameters: [personParameter],
    summary: `Have a person told nothing more by ${channel}; for the administrator`,
    responses: {
      '204': { description: 'Ended, and the address forgotten' },
      ...problemAnswers('not-yours', 'faults', 'try-again'),
    },
  },
});

const subscriptionPath = (channel: string, name: string, example: unknown): Json => ({
  get: {
    operationId: `read${name}`,
    summary: `What you are told by ${channel}, and whether that is in effect`,
    responses: {
      '200': jsonAnswer('The subscription', ref('Subscription')),
      ...problemAnswers('not-yours', 'not-found'),
    },
  },
  put: {
    operationId: `set${name}`,
    summary: `Be told by ${channel}: of which crimes, from which severity on, in which language`,
    requestBody: jsonBody(`${name}Request`, { example }),
    responses: {
      '200': jsonAnswer('The subscription', ref('Subscription')),
      ...problemAnswers('unreadable', 'not-yours', 'too-large', 'wrong-media-type', 'faults', 'slow-down', 'try-again'),
    },
  },
  delete: {
    operationId: `end${name}`,
    summary: `Be told nothing more by ${channel}`,
    responses: {
      '204': { description: 'Ended, and the address forgotten' },
      ...problemAnswers('not-yours', 'try-again'),
    },
  },
});

type ExampleOfChannel = Readonly<Record<'sms' | 'email', unknown>>;

/** The paths of subscriptions, the person's own and, for the administrator, those of others; each has its example. */
export const subscriptionPaths = ({ sms, email }: ExampleOfChannel, orders: ExampleOfChannel): Json => ({
  '/v1/people/{person}/subscriptions/sms': orderPath('SMS', 'SmsSubscription', orders.sms),
  '/v1/people/{person}/subscriptions/email': orderPath('e-mail', 'EmailSubscription', orders.email),
  '/v1/subscriptions/sms': subscriptionPath('SMS', 'SmsSubscription', sms),
  '/v1/subscriptions/email': subscriptionPath('e-mail', 'EmailSubscription', email),
});
