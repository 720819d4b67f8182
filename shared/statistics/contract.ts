import { endpoint, may, text } from '../foundation/endpoint.ts';
import { periods } from './period-of.ts';
import { StatisticsAnswer } from './statistics-answer.ts';
import { divisions, StatisticsQuery } from './statistics-query.ts';

const localDay = { type: 'string', format: 'date' };

/** Figures of a country, or of the region: which of the two a role may read is the use case's to say. */
export const readStatistics = endpoint({
  operation: 'readStatistics',
  method: 'GET',
  path: '/v1/statistics',
  summary: 'Figures of local days, as the last nightly run left them; JSON, or CSV with Accept: text/csv',
  access: may('read statistics'),
  query: {
    schema: StatisticsQuery,
    parameters: {
      period: { description: 'Length of a row', as: { type: 'string', enum: periods } },
      from: { description: 'First local day', as: localDay },
      to: { description: 'Last local day', as: localDay },
      by: { description: 'What else parts the rows', as: { type: 'string', enum: divisions } },
    },
  },
  answers: {
    200: { description: 'Rows', content: { 'application/json': StatisticsAnswer, 'text/csv': text } },
  },
  problems: ['not-yours', 'not-acceptable', 'faults'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [readStatistics] as const;

/** Schemas that the document names. */
export const schemas = { Statistics: StatisticsAnswer };
