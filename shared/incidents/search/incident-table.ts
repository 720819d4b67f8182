import { may } from '../../foundation/access.ts';
import { bloById } from '../../foundation/blos/blos.ts';
import type { Caller } from '../../foundation/caller.ts';
import { type CodeNames, codeName, namesOfList } from '../../foundation/code-name.ts';
import type { Table } from '../../foundation/csv-text.ts';
import { languageOfCountry } from '../../foundation/language-tag.ts';
import { localDayAt } from '../../foundation/local-day.ts';
import type { Language } from '../../reference/languages.ts';
import { bloForeignNames, bloLocalNames } from '../../reference/names/blos.ts';
import { personRoles } from '../../reference/people.ts';
import type { Incident } from '../incident.ts';
import { comparableOf } from '../report/comparable-quantity.ts';
import { isMinor } from '../report/counted-people.ts';
import { iccsOf } from '../report/iccs-of.ts';
import { itemOf } from '../report/item-of.ts';
import type { Report } from '../report/report.ts';
import { type FoundSeizure, sectionsOf, seizuresOf } from '../report/sections-of.ts';
import { countName, directionNames, headingOf, stateNames } from './heading-of.ts';
import { moreFollows } from './more-follows.ts';

type Cell = Table['rows'][number][number];

/**
 * For whom a table is made, in which language and time zone (the country's), whether headings and codes are words of that
 * language, and whether more incidents follow.
 */
export type Reading = { caller: Caller; language: Language; timeZone: string; inWords: boolean; goesOn: boolean };

/** One line: an incident with one of its seizures. What is about the whole incident and can be added up stands on its first. */
type Line = { incident: Incident; day: string; number: number; found: FoundSeizure | undefined };

/**
 * A column; one with text of an officer is for those who may read narratives, one of people for those who may read these. `word` is what a code of it is called in a
 * language.
 */
type Column = {
  name: string;
  of: (line: Line, report: Report) => Cell;
  isText?: true;
  isPeople?: true;
  word?: (code: string, language: Language, line: Line) => string;
};

/** Words for the codes of a column, from lists of the reference or names of our own. */
const by =
  (...lists: readonly (string | CodeNames)[]) =>
  (code: string, language: Language): string =>
    codeName(
      code,
      lists.map((list) => (typeof list === 'string' ? namesOfList(list) : list)),
      language,
    );

const separator = '; ';

const list = (codes: readonly string[] | undefined): Cell => codes?.join(separator);

/** A BLO by its name in a language: that of its country, one that has a name of its own for it, or in Latin letters. */
const bloName: Column['word'] = (id, language) => {
  const { name = id, country } = bloById(id) ?? {};
  const isOwn = country !== undefined && languageOfCountry(country) === language;
  return (isOwn ? bloLocalNames[id] : bloForeignNames[id]?.[language]) ?? name;
};

/** Lists that name what is seized, by the kind of crime. A kind without one calls its goods by its own name. */
const itemLists: Partial<Record<Report['crime'], readonly string[]>> = {
  drugs: ['substances'],
  precursors: ['precursors', 'manufacture-equipment'],
  wildlife: ['species'],
  timber: ['species'],
  counterfeit: ['counterfeit-categories'],
  medicines: ['medicine-problems'],
  firearms: ['firearm-items'],
  cash: ['cash-instruments'],
  excise: ['excise-goods'],
  waste: ['waste-types'],
};

const itemName: Column['word'] = (code, language, { found }) =>
  by(...((found && itemLists[found.crime]) ?? []), 'crimes')(code, language);

const identity: Column[] = [
  { name: 'id', of: (_, { id }) => id },
  { name: 'line', of: ({ number }) => number },
  { name: 'revision', of: ({ incident }) => incident.revision },
  { name: 'state', of: ({ incident }) => incident.standing.state, word: by(stateNames) },
  { name: 'duplicate-of', of: ({ incident }) => incident.standing.duplicateOf },
  { name: 'blo', of: (_, { blo }) => blo, word: bloName },
  { name: 'crime', of: ({ found }, { crime }) => found?.crime ?? crime, word: by('crimes') },
  { name: 'crimes', of: (_, report) => list(sectionsOf(report).map(({ crime }) => crime)), word: by('crimes') },
  { name: 'iccs', of: (_, report) => list(iccsOf(report)), word: by('iccs-classes') },
  { name: 'completion', of: (_, { completion }) => completion, word: by('completions') },
];

/** The day is the country's, as in the figures; the moment stands beside it as it was sent. */
const timeAndPlace: Column[] = [
  { name: 'occurred-on', of: ({ day }) => day },
  { name: 'occurred-at', of: (_, { occurredAt }) => occurredAt },
  { name: 'received-at', of: ({ incident }) => incident.receivedAt },
  { name: 'latitude', of: (_, { place }) => place.latitude },
  { name: 'longitude', of: (_, { place }) => place.longitude },
  { name: 'accuracy-metres', of: (_, { place }) => place.accuracyMetres },
  { name: 'admin-area', of: (_, { place }) => place.adminArea, word: by('admin-areas') },
  { name: 'border', of: (_, { route }) => route?.border, word: by('countries') },
  { name: 'direction', of: (_, { route }) => route?.direction, word: by(directionNames) },
  { name: 'origin', of: (_, { route }) => route?.origin?.country, word: by('countries') },
  { name: 'destination', of: (_, { route }) => route?.destination?.country, word: by('countries') },
  { name: 'place', of: (_, { place }) => place.description, isText: true },
];

const quantityIn = ({ found }: Line) => (found && 'quantity' in found.seizure ? found.seizure.quantity : undefined);
const comparableIn = ({ found }: Line) => found && comparableOf(found);

/** The quantity as it was reported, and beside it what it is to be added up as, with whose factor says so. */
const seized: Column[] = [
  { name: 'item', of: ({ found }) => found && itemOf(found), word: itemName },
  { name: 'reported-name', of: ({ found }) => found?.seizure.reportedName, isText: true },
  { name: 'quantity', of: (line) => quantityIn(line)?.value },
  { name: 'unit', of: (line) => quantityIn(line)?.unit, word: by('units', 'cites-units') },
  { name: 'comparable-quantity', of: (line) => comparableIn(line)?.value },
  { name: 'comparable-unit', of: (line) => comparableIn(line)?.unit, word: by('units', countName) },
  { name: 'comparable-source', of: (line) => comparableIn(line)?.source },
  { name: 'value', of: ({ found }) => found?.seizure.value?.amount },
  { name: 'currency', of: ({ found }) => found?.seizure.value?.currency, word: by('currencies') },
  { name: 'concealment', of: ({ found }) => list(found?.seizure.concealment?.codes), word: by('concealments') },
];

const peopleOf = ({ people = [] }: Report, isCounted: (group: (typeof people)[number]) => boolean): number =>
  people.filter(isCounted).reduce((sum, { count }) => sum + count, 0);

/** Counts stand on the first line of an incident alone, so that a column can be summed. */
const people: Column[] = [
  ...personRoles.map(
    (role): Column => ({
      name: `people-${role}`,
      of: ({ number }, report) => (number === 1 ? peopleOf(report, (group) => group.role === role) : undefined),
      isPeople: true,
    }),
  ),
  {
    name: 'people-minors',
    of: ({ number }, report) => (number === 1 ? peopleOf(report, ({ ageGroup }) => isMinor(ageGroup)) : undefined),
    isPeople: true,
  },
];

const circumstances: Column[] = [
  { name: 'transport', of: (_, { transport }) => list(transport?.map(({ means }) => means)), word: by('transports') },
  { name: 'detection', of: (_, { detection }) => detection?.method, word: by('detection-methods') },
  { name: 'agencies', of: (_, { agencies }) => list(agencies), word: by('agencies') },
  { name: 'outcome', of: (_, { outcome }) => list(outcome), word: by('outcomes') },
  { name: 'source-grade', of: (_, { grading }) => grading?.source, word: by('source-reliabilities') },
  { name: 'information-grade', of: (_, { grading }) => grading?.information, word: by('information-accuracies') },
  { name: 'handling', of: (_, { handling }) => handling, word: by('handling-codes') },
  { name: 'photos', of: ({ number }, { photos = [] }) => (number === 1 ? photos.length : undefined) },
  { name: 'narrative', of: ({ number }, { narrative }) => (number === 1 ? narrative : undefined), isText: true },
];

const columns = [...identity, ...timeAndPlace, ...seized, ...people, ...circumstances];

const linesOf = (incident: Incident, timeZone: string): Line[] => {
  const day = localDayAt(incident.report.occurredAt, timeZone);
  const found = seizuresOf(incident.report);
  return (found.length > 0 ? found : [undefined]).map((seizure, index) => ({
    incident,
    day,
    number: index + 1,
    found: seizure,
  }));
};

const isFor = (caller: Caller, { isText, isPeople }: Column): boolean =>
  (!isText || may(caller, 'read narratives')) && (!isPeople || may(caller, 'read people of incidents'));

const inWords = (cell: Cell, { word }: Column, line: Line, language: Language): Cell =>
  word && typeof cell === 'string'
    ? cell
        .split(separator)
        .map((code) => word(code, language, line))
        .join(separator)
    : cell;

/**
 * Incidents as a table to add up: a line for each seizure, and one for an incident without any. `line` 1 counts incidents.
 * It has codes, or words where they are asked for, and officers' own words and people for those alone who may read them.
 * Where more incidents follow, the last row says so, with as many cells as any and all but the first of them empty: only
 * there `line` is empty.
 */
export const incidentTable = (
  incidents: readonly Incident[],
  { caller, language, timeZone, inWords: isInWords, goesOn }: Reading,
): Table => {
  const shown = columns.filter((column) => isFor(caller, column));
  const lines = incidents.flatMap((incident) => linesOf(incident, timeZone));
  const cellIn = (line: Line, column: Column): Cell => {
    const cell = column.of(line, line.incident.report);
    return isInWords ? inWords(cell, column, line, language) : cell;
  };
  const rows = lines.map((line) => shown.map((column) => cellIn(line, column)));
  const note = shown.map((_, index) => (index === 0 ? moreFollows[language].text : undefined));
  return {
    columns: shown.map(({ name }) => (isInWords ? headingOf(name, language) : name)),
    rows: goesOn ? [...rows, note] : rows,
  };
};
