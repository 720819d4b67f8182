import { endpoint, may } from '../../foundation/endpoint.ts';
import { byId, revisionTag } from '../by-id.ts';
import { Amendment } from './amendment.ts';
import { AmendmentReceipt } from './amendment-receipt.ts';
import { RevisionPage, RevisionQuery } from './revision-page.ts';

/** Makes a new revision of an incident. An officer amends incidents of their own BLO: the use case looks at that. */
export const amendIncident = endpoint({
  operation: 'amendIncident',
  method: 'POST',
  path: '/v1/incidents/{id}/amendments',
  summary:
    'Correct an incident, withdraw it, or say that it is a duplicate. Sending the same amendment again changes nothing.',
  description:
    '`changes` is a JSON merge patch (RFC 7396) on the report: null takes a field away, a list replaces a list. `id` and ' +
    '`blo` stay; announced photos stay as they are, and more may be announced. Exactly one of `changes`, `withdraw` and ' +
    '`duplicateOf`. What was withdrawn, or a duplicate, stands again by an amendment with `changes`, even with none in them.',
  access: may('amend an incident', "amend an incident of one's own BLO"),
  counts: 'amendments',
  pathParameters: byId,
  ifMatch: { required: true, description: 'The ETag of the revision that the amendment was made from: "3"' },
  body: { schema: Amendment },
  answers: {
    200: {
      description: 'Amended, now or before; the receipt of the revision that it made',
      content: { 'application/json': AmendmentReceipt },
      headers: revisionTag,
    },
  },
  problems: [
    'unreadable',
    'not-yours',
    'not-found',
    'id-taken',
    'stale',
    'too-large',
    'wrong-media-type',
    'faults',
    'no-revision',
    'slow-down',
    'try-again',
  ],
});

/** The history of an incident. */
export const readRevisions = endpoint({
  operation: 'readRevisions',
  method: 'GET',
  path: '/v1/incidents/{id}/revisions',
  summary: 'What an incident said before: its revisions, newest first, each with its differences from the one before',
  access: may('read incidents'),
  pathParameters: byId,
  query: { schema: RevisionQuery, parameters: { cursor: { description: 'The `cursor` of the page before' } } },
  answers: {
    200: {
      description: 'A page; `cursor` is there when there is more',
      content: { 'application/json': RevisionPage },
    },
  },
  problems: ['not-yours', 'not-found', 'faults'],
});
