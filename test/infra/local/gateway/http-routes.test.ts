import { expect, it } from 'vitest';
import { createRouter } from '../../../../infra/local/gateway/http-routes.ts';

const keys = [
  '$default',
  'GET /v1/{proxy+}',
  'ANY /v1/incidents/{id}',
  'GET /v1/incidents/{id}',
  'GET /v1/incidents',
  'GET /v1/incidents/{id}/photos/{photoId}',
  'GET /v1/incidents/latest',
];

const route = createRouter(keys.map((routeKey) => ({ routeKey })));
const withoutDefault = createRouter([{ routeKey: 'GET /v1/incidents' }]);

it.each([
  ['GET', '/v1/incidents', 'GET /v1/incidents', {}],
  ['GET', '/v1/incidents/latest', 'GET /v1/incidents/latest', {}],
  ['GET', '/v1/incidents/7', 'GET /v1/incidents/{id}', { id: '7' }],
  ['PUT', '/v1/incidents/7', 'ANY /v1/incidents/{id}', { id: '7' }],
  ['GET', '/v1/incidents/a%2Fb', 'GET /v1/incidents/{id}', { id: 'a/b' }],
  ['GET', '/v1/incidents/7/photos/9', 'GET /v1/incidents/{id}/photos/{photoId}', { id: '7', photoId: '9' }],
  ['GET', '/v1/a/b/c', 'GET /v1/{proxy+}', { proxy: 'a/b/c' }],
  ['GET', '/v1/incidents/%E0%A4', 'GET /v1/incidents/{id}', { id: '%E0%A4' }],
  ['POST', '/v1/incidents', '$default', {}],
  ['GET', '/', '$default', {}],
])('%s %s takes %s', (method, path, routeKey, pathParameters) => {
  expect(route(method, path)).toEqual({ route: { routeKey }, pathParameters });
});

it.each(['/v1/incidents/', '/V1/incidents', '/v1', '//v1/incidents'])(
  '%s is no route where there is no $default',
  (path) => expect(withoutDefault('GET', path)).toBeUndefined(),
);
