import { crimeCodes } from '../incidents/report/crimes.ts';
import { itemCodes } from '../incidents/report/item.ts';
import { largestPage } from '../incidents/search/incident-list-query.ts';
import { statuses } from '../incidents/status.ts';
import { substances } from '../reference/substances.ts';
import { type Json, problemAnswers, queryParameter, ref } from './api-document.ts';

const moment = { type: 'string', format: 'date-time' };
const oneOf = (codes: readonly string[]): Json => ({ type: 'string', enum: codes });

const link: Json = {
  Link: { description: 'The next page, rel="next" (RFC 8288), when there is more', schema: { type: 'string' } },
};

/** Looking for incidents: how they can be parted, and in which forms they come. */
export const listIncidents: Json = {
  operationId: 'listIncidents',
  summary: 'Incidents of the country, newest first',
  description:
    'A page can be short, or empty, and still have a cursor: a search looks at so many incidents at once and no more. ' +
    'text/csv has a line for each seizure; `line` 1 counts incidents.',
  parameters: [
    queryParameter('blo', 'Only of this BLO'),
    queryParameter('crime', 'Only of this kind, also where it was found beside another', oneOf(crimeCodes)),
    queryParameter('substance', 'Only where this drug was seized', oneOf(substances.map(({ code }) => code))),
    queryParameter('item', 'Only where this was seized: a species, a weapon, a precursor …', oneOf(itemCodes)),
    queryParameter('from', 'From this moment on, with offset', moment),
    queryParameter('to', 'Before this moment, with offset', moment),
    queryParameter('bbox', 'Only inside this box: west,south,east,north in degrees (RFC 7946, 5)'),
    queryParameter('state', 'Of those that stand, unless another is wanted', oneOf([...statuses, 'any'])),
    queryParameter('limit', 'Incidents on a page', { type: 'integer', minimum: 1, maximum: largestPage }),
    queryParameter('cursor', 'The `cursor` of the page before'),
  ],
  responses: {
    '200': {
      description: 'A page; `cursor` is there when there is more',
      headers: link,
      content: {
        'application/json': { schema: ref('IncidentPage') },
        'application/geo+json': { schema: ref('IncidentMap') },
        'text/csv': { schema: { type: 'string' } },
      },
    },
    ...problemAnswers('not-yours', 'not-found', 'not-acceptable', 'faults'),
  },
};
