import { endpoint } from '../foundation/endpoint.ts';
import { Health } from './health.ts';
import { OpenApiBody } from './openapi.ts';

/** Whether the service is alive; for load balancers and monitors too. */
export const health = endpoint({
  operation: 'health',
  method: 'GET',
  path: '/health',
  summary: 'Alive',
  access: 'anyone',
  answers: { 200: { description: 'Alive', content: { 'application/json': Health } } },
  problems: [],
});

/** The document of the API, made from its contracts. */
export const describeApi = endpoint({
  operation: 'describeApi',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This document',
  access: 'anyone',
  answers: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': OpenApiBody } } },
  problems: [],
});

/** The endpoints that need no sign-in, in the order of the document. */
export const endpoints = [health, describeApi] as const;

/** Schemas that the document names: none. */
export const schemas = {};
