import type { Endpoint } from '../../../shared/foundation/endpoint.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Route } from './submission-api.ts';

/** Routes and their operations, for as long as no contract declares them. Each line goes with its contract. */
const routes: readonly (readonly [route: string, operation: string])[] = [
  ['POST /v1/incidents', 'submitIncident'],
  ['GET /v1/incidents', 'listIncidents'],
  ['GET /v1/incidents/{id}', 'readIncident'],
  ['GET /v1/incidents/{id}/receipt', 'readReceipt'],
  ['POST /v1/incidents/{id}/amendments', 'amendIncident'],
  ['GET /v1/incidents/{id}/revisions', 'readRevisions'],
  ['GET /v1/incidents/{id}/nominal', 'readNames'],
  ['PUT /v1/incidents/{id}/nominal', 'replaceNames'],
  ['DELETE /v1/incidents/{id}/nominal', 'eraseNames'],
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
