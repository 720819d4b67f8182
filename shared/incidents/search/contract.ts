import { endpoint, may, text } from '../../foundation/endpoint.ts';
import { substanceCodes } from '../../reference/substance-codes.ts';
import { crimeCodes } from '../report/crime-codes.ts';
import { itemCodes } from '../report/item-of.ts';
import { IncidentPage } from '../view/incident-view.ts';
import { IncidentListQuery, largestPage, stateChoices } from './incident-list-query.ts';
import { IncidentMap } from './incident-map.ts';

const moment = { type: 'string', format: 'date-time' };

/** A page of incidents: as JSON, on a map, or as a table. */
export const listIncidents = endpoint({
  operation: 'listIncidents',
  method: 'GET',
  path: '/v1/incidents',
  summary: 'Incidents of the country, newest first',
  description:
    'A page can be short, or empty, and still have a cursor: a search looks at so many incidents at once and no more. ' +
    'application/geo+json has flat properties (crimes, items, kilograms, …) beside lists and objects. ' +
    'text/csv has a line for each seizure; `line` 1 counts incidents. Its last line has words in its first cell and no ' +
    '`line` when more incidents follow. `occurred-on` is the day in the country’s time zone. A text that a spreadsheet ' +
    'would run, or change as a number (ICCS 060121), has an apostrophe before it. To follow what comes late and what is ' +
    'amended or withdrawn, ask with `changedFrom`: the order is then that of changes, oldest first, so that an incident ' +
    'that is amended meanwhile is met again behind all others. Start each round a minute before the last one started, ' +
    'and go by `id` and `revision`.',
  access: may('read incidents'),
  query: {
    schema: IncidentListQuery,
    parameters: {
      blo: { description: 'Only of this BLO' },
      crime: {
        description: 'Only of this kind, also where it was found beside another',
        as: { type: 'string', enum: crimeCodes },
      },
      substance: { description: 'Only where this drug was seized', as: { type: 'string', enum: substanceCodes } },
      item: {
        description: 'Only where this was seized: a species, a weapon, a precursor …',
        as: { type: 'string', enum: itemCodes },
      },
      from: { description: 'From this moment on, with offset', as: moment },
      to: { description: 'Before this moment, with offset', as: moment },
      receivedFrom: {
        description: 'Only what came at this moment or later; in the order of changes, oldest first',
        as: moment,
      },
      changedFrom: {
        description:
          'Only what came or was amended at this moment or later, in any state; in the order of changes, oldest first',
        as: moment,
      },
      words: {
        description: 'Of text/csv: headings and codes in words, in the language of Accept-Language',
        as: { type: 'boolean' },
      },
      mine: { description: 'Only reports of the caller', as: { type: 'boolean' } },
      bbox: { description: 'Only inside this box: west,south,east,north in degrees (RFC 7946, 5)' },
      state: {
        description: 'Of those that stand, unless another is wanted',
        as: { type: 'string', enum: stateChoices },
      },
      limit: { description: 'Incidents on a page', as: { type: 'integer', minimum: 1, maximum: largestPage } },
      cursor: { description: 'The `cursor` of the page before' },
    },
  },
  answers: {
    200: {
      description: 'A page; `cursor` is there when there is more',
      content: { 'application/json': IncidentPage, 'application/geo+json': IncidentMap, 'text/csv': text },
      headers: {
        Link: { description: 'The next page, rel="next" (RFC 8288), when there is more', schema: { type: 'string' } },
      },
    },
  },
  problems: ['not-yours', 'not-found', 'not-acceptable', 'faults'],
});
