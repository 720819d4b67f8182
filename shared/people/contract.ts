import { endpoint, may } from '../foundation/endpoint.ts';
import { Person, PersonId } from './person.ts';

/** Who stands behind an id. */
export const readPerson = endpoint({
  operation: 'readPerson',
  method: 'GET',
  path: '/v1/people/{person}',
  summary: 'Who stands behind an id of the records: their sign-in name, their name and their BLO',
  access: may('look up people', "look up people of one's own BLO"),
  pathParameters: {
    person: {
      schema: PersonId,
      description: 'The person: `sub` of their token, as `by`, `who` and `acknowledgedBy` have it',
      as: { type: 'string', pattern: '^[\\w-]{1,64}$' },
    },
  },
  answers: { 200: { description: 'The person', content: { 'application/json': Person } } },
  problems: ['not-yours', 'not-found'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [readPerson] as const;

/** Schemas that the document names. */
export const schemas = { Person };
