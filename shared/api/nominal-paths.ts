import * as z from 'zod';
import { NominalBody, NominalDeed, NominalPart } from '../incidents/names/nominal.ts';
import {
  inputSchema,
  type Json,
  jsonAnswer,
  jsonBody,
  outputSchema,
  pathParameter,
  problemAnswers,
  ref,
} from './api-document.ts';

/** Names of one of the suspects of an example; nobody is called so. */
export const nominalExample: z.input<typeof NominalBody> = {
  nominal: [
    {
      group: 0,
      name: 'Example Person',
      documents: [{ type: 'passport', number: 'X0000000', issuer: 'KH' }],
      phones: ['+85500000000'],
    },
  ],
};

const parameters = [pathParameter('id', 'The id of the report', { type: 'string', format: 'uuid' })];
const names: Json = {
  ...jsonAnswer('The names, all of them', ref('Names')),
  headers: { ETag: { description: 'Which names these are, as If-Match names them', schema: { type: 'string' } } },
};

const ifMatch: Json = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: 'The ETag of the names that are to be replaced, where there are some, or were: "1"',
  schema: { type: 'string' },
};

/** Schemas of names. */
export const nominalSchemas = (): Json => ({
  NamesRequest: inputSchema(NominalBody, [nominalExample]),
  Names: outputSchema(z.object({ persons: NominalPart, deeds: z.array(NominalDeed).optional() })),
});

/** Names of people of an incident: for the authority and the BLO that recorded them, and not there for anybody else. */
export const nominalPaths = (): Json => ({
  '/v1/incidents/{id}/nominal': {
    get: {
      operationId: 'readNames',
      summary: 'Who the people of an incident are; reading is written down',
      parameters,
      responses: { '200': names, ...problemAnswers('not-found') },
    },
    put: {
      operationId: 'replaceNames',
      summary: 'Set the names of an incident, all of them. Victims, minors and people of unknown age are never named.',
      description:
        'The first names need no If-Match, and the same names again change nothing. Where other names stand, or names ' +
        'were erased, If-Match says that they were seen: names that were erased come back by nobody’s retry.',
      parameters: [...parameters, ifMatch],
      requestBody: jsonBody('NamesRequest', { example: nominalExample }),
      responses: {
        '200': names,
        ...problemAnswers(
          'unreadable',
          'not-found',
          'too-large',
          'wrong-media-type',
          'faults',
          'no-revision',
          'stale',
          'slow-down',
          'try-again',
        ),
      },
    },
    delete: {
      operationId: 'eraseNames',
      summary: 'Erase the names of an incident for good',
      parameters,
      responses: { '204': { description: 'There are none any more' }, ...problemAnswers('not-found', 'try-again') },
    },
  },
});
