import * as z from 'zod';
import { endpoint, may } from '../foundation/endpoint.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { substanceCodes } from '../reference/substance-codes.ts';
import { findingKinds } from './trend-flag.ts';
import { largestTrendPage, TrendQuery } from './trend-query.ts';
import { TrendView } from './trend-view.ts';

/** A page of flags. */
export const TrendPage = z.strictObject({ trends: z.array(TrendView), cursor: z.string().optional() });

export type TrendPage = z.infer<typeof TrendPage>;

const localDay = { type: 'string', format: 'date' };

/** Flags of trends of a country, or of the region: which of the two a role may read is the use case's to say. */
export const listTrends = endpoint({
  operation: 'listTrends',
  method: 'GET',
  path: '/v1/trends',
  summary: 'What is rising, new, moving or silent, as the last nightly run found it; newest first',
  description:
    'Weekly series of each BLO, province, border and country, by kind of crime and by substance, are weighed together each ' +
    'night. A flag says observed and expected numbers, how probable chance is, and one sentence in the language of the ' +
    'reader. What is told is expected to be chance in one case of five at most; the rest stands in the list.',
  access: may('read statistics'),
  query: {
    schema: TrendQuery,
    parameters: {
      place: { description: 'Only of this BLO, province (ISO 3166-2), border (`KH-VN`), country (`KH`), or `region`' },
      crime: { description: 'Only of this kind', as: { type: 'string', enum: crimeCodes } },
      substance: { description: 'Only of this drug', as: { type: 'string', enum: substanceCodes } },
      kind: { description: 'Only findings of this kind', as: { type: 'string', enum: findingKinds } },
      state: { description: 'Only flags in this state', as: { type: 'string', enum: ['open', 'closed', 'revised'] } },
      told: { description: 'Only what is strong enough to be told, or only the rest', as: { type: 'boolean' } },
      from: { description: 'First local day: flags whose first week begins on it or later', as: localDay },
      to: { description: 'Last local day', as: localDay },
      limit: { description: 'Flags on a page', as: { type: 'integer', minimum: 1, maximum: largestTrendPage } },
      cursor: { description: 'From the page before', as: { type: 'string' } },
    },
  },
  answers: { 200: { description: 'Flags', content: { 'application/json': TrendPage } } },
  problems: ['not-yours', 'faults'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [listTrends] as const;

/** Schemas that the document names. */
export const schemas = { Trends: TrendPage };
