import { endpoint, may } from '../foundation/endpoint.ts';
import { ReferenceAnswer } from './reference-answer.ts';
import { ReferenceQuery, referenceParameters } from './reference-query.ts';

/** What a cache goes by (RFC 9110, 8.8.3 and 13.1.2; RFC 9111). */
const cacheHeaders = {
  ETag: {
    description: 'What version this is, in which language; send it as If-None-Match the next time',
    schema: { type: 'string' },
  },
  'Cache-Control': { description: 'A day; then ask with If-None-Match', schema: { type: 'string' } },
};

/** Code lists, posts, conversions and languages, in one language. */
export const readReference = endpoint({
  operation: 'readReference',
  method: 'GET',
  path: '/v1/reference',
  summary: 'Every code with its name in one language, the posts, the conversions and the languages',
  access: may('read reference data'),
  query: { schema: ReferenceQuery, parameters: referenceParameters },
  ifNoneMatch: {
    required: false,
    description: 'The ETag of what the tablet has: a 304 without a body when that is still right',
  },
  answers: {
    200: {
      description: 'The reference data',
      content: { 'application/json': ReferenceAnswer },
      headers: cacheHeaders,
    },
    304: { description: 'The tablet has it already', headers: cacheHeaders },
  },
  problems: ['not-yours', 'faults'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [readReference] as const;

/** Schemas that the document names. */
export const schemas = { Reference: ReferenceAnswer };
