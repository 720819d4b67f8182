import { endpoint, may, mayIfUseCaseAgrees } from '../foundation/endpoint.ts';
import { Uuid } from '../foundation/free-text.ts';
import { LedgerQuery, ledgerParameters } from '../foundation/limits/ledger-query.ts';
import { Custody } from './custody.ts';
import { PhotoQuery, photoForms } from './photo-query.ts';

const uuid = { type: 'string', format: 'uuid' };
const incidentId = { schema: Uuid, description: 'The id of the report', as: uuid };

/** A copy to look at, or the original for the authority. A refusal is an entry of the custody ledger. */
export const showPhoto = endpoint({
  operation: 'showPhoto',
  method: 'GET',
  path: '/v1/incidents/{id}/photos/{photoId}',
  summary: 'Where a copy of a photo can be looked at for two minutes; the original for the authority alone',
  access: mayIfUseCaseAgrees('see photos'),
  counts: 'looksAtEvidence',
  pathParameters: { id: incidentId, photoId: { schema: Uuid, description: 'The id of the photo', as: uuid } },
  query: {
    schema: PhotoQuery,
    parameters: { size: { description: 'Which form', as: { type: 'string', enum: photoForms } } },
  },
  answers: {
    302: {
      description: 'Look there',
      headers: {
        Location: { schema: { type: 'string', format: 'uri' } },
        'Repr-Digest': {
          description: 'Of an original: the SHA-256 of the bytes that are fetched at Location (RFC 9530)',
          schema: { type: 'string' },
        },
      },
    },
  },
  problems: ['not-yours', 'not-found', 'faults'],
  describesOtherProblems: true,
});

/** The chain of custody, for the authority. */
export const readCustody = endpoint({
  operation: 'readCustody',
  method: 'GET',
  path: '/v1/incidents/{id}/custody',
  summary: 'Who did what to the photos of an incident, when, and the hash; for the authority',
  description:
    'Entries are in the order of time. Where there are more than a page has, pages follow the photos by their ids, and ' +
    'each page is in the order of time. Of refusals of one person, photo and hour the first, the tenth, the hundredth … ' +
    'are entries, each with the number so far.',
  access: may('read the custody ledger'),
  pathParameters: { id: incidentId },
  query: { schema: LedgerQuery, parameters: ledgerParameters },
  answers: {
    200: {
      description:
        'Photos with their hashes; entries, from the first to the last; `cursor` is there when there are more',
      content: { 'application/json': Custody },
    },
  },
  problems: ['not-yours', 'not-found', 'faults'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [showPhoto, readCustody] as const;

/** Schemas that the document names. */
export const schemas = { Custody };
