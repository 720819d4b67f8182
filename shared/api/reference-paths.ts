import { languages } from '../reference/languages.ts';
import { type Json, jsonAnswer, problemAnswers, queryParameter, ref } from './api-document.ts';

const text = (description: string): Json => ({ description, schema: { type: 'string' } });

/** What a cache goes by (RFC 9110, 8.8.3 and 13.1.2; RFC 9111). */
const cacheHeaders: Json = {
  ETag: text('What version this is, in which language; send it as If-None-Match the next time'),
  'Cache-Control': text('A day; then ask with If-None-Match'),
};

const ifNoneMatch: Json = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'The ETag of what the tablet has: a 304 without a body when that is still right',
  schema: { type: 'string' },
};

/** Code lists, posts, conversions and languages, in one language. */
export const referencePaths = (): Json => ({
  '/v1/reference': {
    get: {
      operationId: 'readReference',
      summary: 'Every code with its name in one language, the posts, the conversions and the languages',
      parameters: [
        queryParameter('language', 'In which language; Accept-Language decides when it is not there', {
          type: 'string',
          enum: languages.map(({ tag }) => tag),
        }),
        queryParameter('list', 'One list alone, by its name in `lists`; or `blos`, `conversions`, `languages`'),
        ifNoneMatch,
      ],
      responses: {
        '200': { ...jsonAnswer('The reference data', ref('Reference')), headers: cacheHeaders },
        '304': { description: 'The tablet has it already', headers: cacheHeaders },
        ...problemAnswers('not-yours', 'faults'),
      },
    },
  },
});
