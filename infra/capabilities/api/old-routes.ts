import type { Endpoint } from '../../../shared/foundation/endpoint.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Route } from './submission-api.ts';

/** Routes and their operations, for as long as no contract declares them. Each line goes with its contract. */
const routes: readonly (readonly [route: string, operation: string])[] = [
  ['GET /v1/alerts', 'listAlerts'],
  ['GET /v1/alerts/feed', 'followAlerts'],
  ['GET /v1/alerts/{id}', 'readAlert'],
  ['POST /v1/alerts', 'broadcastAlert'],
  ['POST /v1/alerts/{id}/updates', 'updateBroadcast'],
  ['POST /v1/alerts/{id}/cancellations', 'cancelBroadcast'],
  ['POST /v1/alerts/{id}/acknowledgements', 'acknowledgeAlert'],
  ['GET /v1/subscriptions/{channel}', 'readSmsSubscription'],
  ['PUT /v1/subscriptions/{channel}', 'setSmsSubscription'],
  ['DELETE /v1/subscriptions/{channel}', 'endSmsSubscription'],
  ['GET /v1/people/{person}/subscriptions/{channel}', 'readSmsSubscriptionOfPerson'],
  ['PUT /v1/people/{person}/subscriptions/{channel}', 'setSmsSubscriptionOfPerson'],
  ['DELETE /v1/people/{person}/subscriptions/{channel}', 'endSmsSubscriptionOfPerson'],
];

/** The routes of operations that no contract declares yet. */
export const oldRoutes = (
  declared: readonly Endpoint[],
  functions: Readonly<Record<string, ServiceFunction>>,
): Route[] => {
  const operations = new Set(declared.map(({ operation }) => operation));
  return routes.flatMap(([route, operation]) => {
    const answeredBy = functions[operation];
    return answeredBy && !operations.has(operation) ? [{ route, answeredBy, isOpen: false }] : [];
  });
};
