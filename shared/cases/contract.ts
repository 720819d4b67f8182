import { endpoint, may } from '../foundation/endpoint.ts';
import { Uuid } from '../foundation/free-text.ts';
import { byId } from '../incidents/by-id.ts';
import { CaseId } from './case-id.ts';
import { CaseMessageBody } from './case-message-body.ts';
import { CaseQuery, largestCasePage } from './case-query.ts';
import { CaseReceipt } from './case-receipt.ts';
import { CasePage, CaseView } from './case-view.ts';
import { ShareCountry, ShareReceipt, ShareRequest } from './share-request.ts';

const caseId = {
  schema: CaseId,
  description: 'The id of the case: the country of the report and the id of the incident there, the same at both ends',
  as: { type: 'string', pattern: '^[A-Z]{2}-[0-9a-f-]{36}$' },
};

/** Cases of both directions, last changed first. */
export const listCases = endpoint({
  operation: 'listCases',
  method: 'GET',
  path: '/v1/cases',
  summary: "Cases that the caller's BLO works on with another country, in both directions, last changed first",
  access: may('work on cases'),
  query: {
    schema: CaseQuery,
    parameters: {
      blo: { description: 'Cases of this BLO: an officer has their own, the authority may name any and has all' },
      state: { description: 'Only open ones, or only closed ones', as: { type: 'string', enum: ['open', 'closed'] } },
      limit: { description: 'Cases on a page', as: { type: 'integer', minimum: 1, maximum: largestCasePage } },
      cursor: { description: 'The `cursor` of the page before' },
    },
  },
  answers: { 200: { description: 'A page of cases', content: { 'application/json': CasePage } } },
  problems: ['not-yours', 'faults'],
});

/** One case with what was shared, and its thread. */
export const readCase = endpoint({
  operation: 'readCase',
  method: 'GET',
  path: '/v1/cases/{caseId}',
  summary: 'One case: the shared record, the thread, what is unanswered, and how far the cooperation has come',
  access: may('work on cases'),
  pathParameters: { caseId },
  answers: { 200: { description: 'The case', content: { 'application/json': CaseView } } },
  problems: ['not-yours', 'not-found'],
});

/** A photo of the shared record. */
export const showCasePhoto = endpoint({
  operation: 'showCasePhoto',
  method: 'GET',
  path: '/v1/cases/{caseId}/photos/{photoId}',
  summary: 'Where a copy of a photo that the other country showed can be looked at for two minutes',
  access: may('work on cases'),
  counts: 'looksAtEvidence',
  pathParameters: {
    caseId,
    photoId: { schema: Uuid, description: 'The id of the photo', as: { type: 'string', format: 'uuid' } },
  },
  answers: {
    302: { description: 'Look there', headers: { Location: { schema: { type: 'string', format: 'uri' } } } },
  },
  problems: ['not-yours', 'not-found', 'slow-down'],
  describesOtherProblems: true,
});

/** Writes a message into the thread of a case, for the other side. */
export const addCaseMessage = endpoint({
  operation: 'addCaseMessage',
  method: 'POST',
  path: '/v1/cases/{caseId}/messages',
  summary: 'Ask, answer, report a result, propose or answer a joint action, decide on a link, note, or close',
  access: may('work on cases'),
  // A message is counted as a correction is: both tell people something about one incident.
  counts: 'amendments',
  pathParameters: { caseId },
  body: { schema: CaseMessageBody },
  answers: {
    201: { description: 'The message is kept and on its way', content: { 'application/json': CaseReceipt } },
    200: { description: 'The same message was kept before', content: { 'application/json': CaseReceipt } },
  },
  problems: [
    'unreadable',
    'not-yours',
    'not-found',
    'id-taken',
    'out-of-date',
    'wrong-media-type',
    'faults',
    'slow-down',
  ],
});

/** Releases an incident to a country. */
export const shareIncident = endpoint({
  operation: 'shareIncident',
  method: 'POST',
  path: '/v1/incidents/{id}/shares',
  summary: 'Release an incident to a country to which its handling code and the conditions open it',
  access: may('share incidents', "share incidents of one's own BLO"),
  pathParameters: byId,
  body: { schema: ShareRequest },
  answers: { 201: { description: 'Released', content: { 'application/json': ShareReceipt } } },
  problems: ['unreadable', 'not-yours', 'not-found', 'wrong-media-type', 'faults'],
});

/** Takes an incident back from a country. */
export const recallShare = endpoint({
  operation: 'recallShare',
  method: 'DELETE',
  path: '/v1/incidents/{id}/shares/{country}',
  summary: 'Recall an incident from a country: its copy goes, and a stub there says so',
  access: may('share incidents', "share incidents of one's own BLO"),
  pathParameters: {
    ...byId,
    country: { schema: ShareCountry, description: 'ISO 3166-1 alpha-2', as: { type: 'string', pattern: '^[A-Z]{2}$' } },
  },
  answers: { 200: { description: 'Recalled', content: { 'application/json': ShareReceipt } } },
  problems: ['not-yours', 'not-found'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [listCases, readCase, showCasePhoto, addCaseMessage, shareIncident, recallShare] as const;

/** Schemas that the document names. */
export const schemas = {
  CasePage,
  Case: CaseView,
  CaseMessage: CaseMessageBody,
  CaseReceipt,
  ShareRequest,
  ShareReceipt,
};
