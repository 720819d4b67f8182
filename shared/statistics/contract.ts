import { endpoint, may, text } from '../foundation/endpoint.ts';
import { crimeCodes } from '../incidents/report/crime-codes.ts';
import { substanceCodes } from '../reference/substance-codes.ts';
import { DataDictionary } from './data-dictionary.ts';
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
  description:
    `Rows are parted by the period and by one or two of: ${divisions.join(', ')}. Seizures and people are not combined. ` +
    'The region has total, area, crime, substance, goods, role, pair and exchange. An incident with several codes of a dimension stands ' +
    'in a row of each. `pair` and `exchange` are of instances of cooperation: each stands in the figures of both countries, ' +
    'and once in those of the region. People are exact for the authority; others see them by role, for a whole country and whole months, ' +
    'as they were released. A file whose figures are not complete says so in its last line, which has words in its first ' +
    'cell alone.',
  access: may('read statistics'),
  query: {
    schema: StatisticsQuery,
    parameters: {
      period: { description: 'Length of a row', as: { type: 'string', enum: periods } },
      from: { description: 'First local day', as: localDay },
      to: { description: 'Last local day', as: localDay },
      by: { description: 'What else parts the rows: one dimension or two, with a comma between them' },
      blo: { description: 'Only of this BLO' },
      crime: { description: 'Only of this kind', as: { type: 'string', enum: crimeCodes } },
      substance: { description: 'Only where this drug was seized', as: { type: 'string', enum: substanceCodes } },
      asOf: {
        description: 'The figures as they were published at this moment, with offset',
        as: { type: 'string', format: 'date-time' },
      },
      sources: {
        description: 'With the days that each row is made of; for the authority, with where its reports are listed',
        as: { type: 'string', enum: ['true'] },
      },
    },
  },
  answers: {
    200: { description: 'Rows', content: { 'application/json': StatisticsAnswer, 'text/csv': text } },
  },
  problems: ['not-yours', 'not-found', 'not-acceptable', 'faults'],
});

/** The data dictionary: the meaning of each column of the figures. */
export const describeStatistics = endpoint({
  operation: 'describeStatistics',
  method: 'GET',
  path: '/v1/statistics/columns',
  summary: 'The data dictionary: every column of the figures with its type, unit and meaning',
  access: may('read statistics'),
  answers: { 200: { description: 'Columns', content: { 'application/json': DataDictionary } } },
  problems: ['not-yours'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [readStatistics, describeStatistics] as const;

/** Schemas that the document names. */
export const schemas = { Statistics: StatisticsAnswer, StatisticsColumns: DataDictionary };
