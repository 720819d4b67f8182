import { endpoint, may, mayIfUseCaseAgrees } from '../../foundation/endpoint.ts';
import { LedgerQuery, ledgerParameters } from '../../foundation/limits/ledger-query.ts';
import { byId } from '../by-id.ts';
import { NamesLedger, NamesView } from './names-view.ts';
import { NominalBody } from './nominal-part.ts';

/** Names are for the authority and the BLO that recorded them. Others are told that there are none, and are written down. */
const mayNames = mayIfUseCaseAgrees('read names', "read names of one's own BLO");

const names = {
  description: 'The names, all of them',
  content: { 'application/json': NamesView },
  headers: { ETag: { description: 'Which names these are, as If-Match names them', schema: { type: 'string' } } },
} as const;

/** The names of people of an incident. */
export const readNames = endpoint({
  operation: 'readNames',
  method: 'GET',
  path: '/v1/incidents/{id}/nominal',
  summary: 'Who the people of an incident are; reading is written down',
  description:
    'The authority also gets who recorded, read, replaced, erased or asked in vain, and when; after an erasure with no ' +
    'persons: the first hundred, the others by `deedsCursor` at /nominal/deeds. Everybody else gets a 404 where there are ' +
    'no names.',
  access: mayNames,
  counts: 'looksAtNames',
  pathParameters: byId,
  answers: { 200: names },
  problems: ['not-found'],
});

/** The ledger of what was done to the names of an incident. */
export const readNameDeeds = endpoint({
  operation: 'readNameDeeds',
  method: 'GET',
  path: '/v1/incidents/{id}/nominal/deeds',
  summary:
    'Who recorded, read, replaced, erased or asked in vain for the names of an incident, and when; for the authority',
  description:
    'From the first to the last. Of refusals of one person in one hour the first, the tenth, the hundredth … are ' +
    'entries, each with the number so far.',
  access: may('read names'),
  pathParameters: byId,
  query: { schema: LedgerQuery, parameters: ledgerParameters },
  answers: {
    200: {
      description: 'A page; `cursor` is there when there is more',
      content: { 'application/json': NamesLedger },
    },
  },
  problems: ['not-yours', 'not-found', 'faults'],
});

/** Sets the names of people of an incident. */
export const replaceNames = endpoint({
  operation: 'replaceNames',
  method: 'PUT',
  path: '/v1/incidents/{id}/nominal',
  summary: 'Set the names of an incident, all of them. Victims, minors and people of unknown age are never named.',
  description:
    'The first names need no If-Match, and the same names again change nothing. Where other names stand, or names ' +
    'were erased, If-Match says that they were seen: names that were erased come back by nobody’s retry.',
  access: mayNames,
  counts: 'amendments',
  pathParameters: byId,
  ifMatch: {
    required: false,
    description: 'The ETag of the names that are to be replaced, where there are some, or were: "1"',
  },
  body: { schema: NominalBody },
  answers: { 200: names },
  problems: [
    'unreadable',
    'not-found',
    'too-large',
    'wrong-media-type',
    'faults',
    'no-revision',
    'stale',
    'slow-down',
    'try-again',
  ],
});

/** Erases the names of people of an incident. */
export const eraseNames = endpoint({
  operation: 'eraseNames',
  method: 'DELETE',
  path: '/v1/incidents/{id}/nominal',
  summary: 'Erase the names of an incident for good',
  access: mayNames,
  pathParameters: byId,
  answers: { 204: { description: 'There are none any more' } },
  problems: ['not-found', 'try-again'],
});
