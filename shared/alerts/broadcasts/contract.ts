import { endpoint, may } from '../../foundation/endpoint.ts';
import { Uuid } from '../../foundation/free-text.ts';
import { BroadcastReceipt } from './broadcast-receipt.ts';
import { BroadcastCancelRequest, BroadcastRequest, BroadcastUpdateRequest } from './broadcast-request.ts';

const broadcastId = {
  schema: Uuid,
  description: 'The id of the broadcast: of the newest of a row',
  as: { type: 'string', format: 'uuid' },
};

const receipt = { 'application/json': BroadcastReceipt };

const answers = {
  201: { description: 'Kept, and on its way; `warnings` say what to look at twice', content: receipt },
  200: { description: 'Kept before; the same answer', content: receipt },
};

/** Sends a broadcast of the authority to all BLOs or to named ones. */
export const broadcastAlert = endpoint({
  operation: 'broadcastAlert',
  method: 'POST',
  path: '/v1/alerts',
  summary: 'Tell all or named BLOs something, for the authority. Sending the same again gives the same answer.',
  access: may('broadcast an alert'),
  counts: 'broadcasts',
  body: { schema: BroadcastRequest },
  answers,
  problems: ['unreadable', 'not-yours', 'id-taken', 'too-large', 'wrong-media-type', 'faults', 'slow-down'],
});

/** Replaces a broadcast. */
export const updateBroadcast = endpoint({
  operation: 'updateBroadcast',
  method: 'POST',
  path: '/v1/alerts/{id}/updates',
  summary: 'Put something in the place of a broadcast; those who had it are told. 410 when it holds no more.',
  access: may('broadcast an alert'),
  counts: 'broadcasts',
  pathParameters: { id: broadcastId },
  body: { schema: BroadcastUpdateRequest },
  answers,
  problems: [
    'unreadable',
    'not-yours',
    'not-found',
    'out-of-date',
    'id-taken',
    'too-large',
    'wrong-media-type',
    'faults',
    'slow-down',
  ],
});

/** Voids a broadcast. */
export const cancelBroadcast = endpoint({
  operation: 'cancelBroadcast',
  method: 'POST',
  path: '/v1/alerts/{id}/cancellations',
  summary: 'Take a broadcast back; those who had it are told. 410 when it holds no more.',
  access: may('broadcast an alert'),
  pathParameters: { id: broadcastId },
  body: { schema: BroadcastCancelRequest },
  answers,
  problems: [
    'unreadable',
    'not-yours',
    'not-found',
    'out-of-date',
    'id-taken',
    'too-large',
    'wrong-media-type',
    'faults',
    'slow-down',
  ],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [broadcastAlert, updateBroadcast, cancelBroadcast] as const;

/** Schemas that the document names. */
export const schemas = {
  Broadcast: BroadcastRequest,
  BroadcastUpdate: BroadcastUpdateRequest,
  BroadcastCancellation: BroadcastCancelRequest,
  BroadcastReceipt,
};
