import * as z from 'zod';
import { NominalBody, NominalDeed, NominalPart } from '../nominal/nominal.ts';
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
const names = jsonAnswer('The names, all of them', ref('Names'));

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
      parameters,
      requestBody: jsonBody('NamesRequest', { example: nominalExample }),
      responses: {
        '200': names,
        ...problemAnswers(
          'unreadable',
          'not-found',
          'too-large',
          'wrong-media-type',
          'faults',
          'slow-down',
          'try-again',
        ),
      },
    },
    delete: {
      operationId: 'eraseNames',
      summary: 'Erase the names of an incident for good',
      parameters,
      responses: { '204': { description: 'There are none any more' }, ...problemAnswers('not-found') },
    },
  },
});
