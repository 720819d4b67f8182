import { endpoint, may } from '../../foundation/endpoint.ts';
import { EndPushQuery, PushSubscriptionRequest } from './push-subscription-request.ts';
import { PushSubscriptionView, TabletView } from './push-subscription-view.ts';

export const readPushSubscription = endpoint({
  operation: 'readPushSubscription',
  method: 'GET',
  path: '/v1/subscriptions/push',
  summary: 'On which tablets you are told, and of what',
  access: may('set own subscription'),
  answers: { 200: { description: 'Your tablets', content: { 'application/json': PushSubscriptionView } } },
  problems: ['not-yours', 'not-found'],
});

export const setPushSubscription = endpoint({
  operation: 'setPushSubscription',
  method: 'PUT',
  path: '/v1/subscriptions/push',
  summary: "Be told on this tablet: the browser's PushSubscription, of which crimes, from which severity on",
  access: may('set own subscription'),
  counts: 'subscriptions',
  body: { schema: PushSubscriptionRequest },
  answers: { 200: { description: 'The subscription', content: { 'application/json': TabletView } } },
  problems: ['unreadable', 'not-yours', 'too-large', 'wrong-media-type', 'faults', 'slow-down', 'try-again'],
});

export const endPushSubscription = endpoint({
  operation: 'endPushSubscription',
  method: 'DELETE',
  path: '/v1/subscriptions/push',
  summary: 'Be told nothing more on a tablet, or on none of yours',
  access: may('set own subscription'),
  query: {
    schema: EndPushQuery,
    parameters: { tablet: { description: 'One tablet, by its id; without it, all of yours' } },
  },
  answers: { 204: { description: 'Ended, and its address forgotten' } },
  problems: ['not-yours', 'faults'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [readPushSubscription, setPushSubscription, endPushSubscription] as const;

/** Schemas that the document names. */
export const schemas = {
  PushSubscriptionRequest,
  PushSubscription: PushSubscriptionView,
  TabletSubscription: TabletView,
};
