import { endpoint, may } from '../../foundation/endpoint.ts';
import { byId, revisionTag } from '../by-id.ts';
import { IncidentFileView } from './incident-view.ts';
import { Receipt } from './receipt.ts';

/** One incident with the progress of its photos. */
export const readIncident = endpoint({
  operation: 'readIncident',
  method: 'GET',
  path: '/v1/incidents/{id}',
  summary: 'One incident, and how far its photos have come',
  access: may('read incidents'),
  pathParameters: byId,
  answers: {
    200: { description: 'The incident', content: { 'application/json': IncidentFileView }, headers: revisionTag },
  },
  problems: ['not-yours', 'not-found'],
});

/** The receipt of a report as it is now. */
export const readReceipt = endpoint({
  operation: 'readReceipt',
  method: 'GET',
  path: '/v1/incidents/{id}/receipt',
  summary: 'Which chunks of which photos are still missing, with fresh upload addresses',
  access: may('read a receipt'),
  pathParameters: byId,
  answers: {
    200: { description: 'The receipt', content: { 'application/json': Receipt }, headers: revisionTag },
  },
  problems: ['not-yours', 'not-found'],
});
