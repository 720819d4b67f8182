import { endpoint, may, text } from '../foundation/endpoint.ts';
import { languages } from '../reference/languages.ts';
import { EditionName } from './report-edition.ts';
import { ReportQuery } from './report-query.ts';

/** Reports of a country and its BLOs, or of the region: which of the two a role may read is the use case's to say. */
export const readReport = endpoint({
  operation: 'readReport',
  method: 'GET',
  path: '/v1/reports/{edition}',
  summary: 'The report of a month or a week as a page to look at and to print, as the last nightly run left it',
  description:
    'One HTML page that holds all that it shows: charts, the tables beside them, a map, and what is rising. An officer reads ' +
    'those of the own BLO and of the country. People are exact for the authority alone; others see them as they were released.',
  access: may('read statistics'),
  pathParameters: {
    edition: {
      schema: EditionName,
      description: 'A month (`2026-11`) or an ISO week (`2026-W47`)',
      as: { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2]|W[0-5]\\d)$' },
    },
  },
  query: {
    schema: ReportQuery,
    parameters: {
      blo: { description: 'The report of this BLO; without it, that of the country' },
      language: {
        description: 'Language of the page; without it, that of Accept-Language',
        as: { type: 'string', enum: languages.map(({ tag }) => tag) },
      },
    },
  },
  answers: { 200: { description: 'The page', content: { 'text/html': text } } },
  problems: ['not-yours', 'not-found', 'not-acceptable', 'faults'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [readReport] as const;

/** A page has no schema that the document names. */
export const schemas = {};
