import { endpoint, may } from '../../foundation/endpoint.ts';
import { TrendFlagId } from '../trend-flag.ts';
import { OpinionRequest, OpinionView } from './trend-opinion.ts';
import { Usefulness } from './usefulness-of.ts';

/** Says what a post thinks of a flag. */
export const judgeTrend = endpoint({
  operation: 'judgeTrend',
  method: 'PUT',
  path: '/v1/trends/{id}/opinion',
  summary: 'Say that a finding was useful to your BLO, or only what was to be expected. The last word of a BLO stands.',
  access: may('judge a trend'),
  pathParameters: { id: { schema: TrendFlagId, description: 'The id of the flag', as: { type: 'string' } } },
  body: { schema: OpinionRequest },
  answers: { 200: { description: 'The opinion', content: { 'application/json': OpinionView } } },
  problems: ['unreadable', 'not-yours', 'not-found', 'wrong-media-type', 'faults'],
});

/** How useful the flags of the last year were. */
export const readUsefulness = endpoint({
  operation: 'readUsefulness',
  method: 'GET',
  path: '/v1/trends/usefulness',
  summary:
    'For each kind of finding: how many were told in the last year, and how many BLOs called one useful, or expected',
  access: may('read statistics'),
  answers: { 200: { description: 'The figures', content: { 'application/json': Usefulness } } },
  problems: ['not-yours'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [judgeTrend, readUsefulness] as const;

/** Schemas that the document names. */
export const schemas = { TrendOpinionRequest: OpinionRequest };
