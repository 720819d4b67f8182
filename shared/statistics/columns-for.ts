import { personRoles } from '../reference/people.ts';
import { type Dimension, dimensions, isOfCooperation, memberOf } from './cross-tables/dimensions.ts';
import { isOfFigures } from './rows-of.ts';
import type { StatisticsRow } from './statistics-row.ts';

type Cell = string | number | undefined;

/** A column of the file: its name there, the member of a row that it holds, its unit, and its meaning. */
export type Column = {
  name: string;
  member: keyof StatisticsRow;
  unit?: string;
  meaning: string;
  of: (row: StatisticsRow) => Cell;
};

type PlainMember = Exclude<keyof StatisticsRow, 'people' | 'amounts'>;

const column = (name: string, member: PlainMember, meaning: string, unit?: string): Column => ({
  name,
  member,
  meaning,
  ...(unit ? { unit } : {}),
  of: (row) => row[member],
});

const period = column(
  'period',
  'period',
  'A day (2026-11-20), ISO week (2026-W47), month (2026-11), quarter (2026-Q4) or year of the country’s own days',
);

/** The column of each dimension: codes, which /v1/reference names. */
const dimensionColumns: Record<Dimension, Column> = {
  area: column('area', 'area', 'A BLO; in the region a country'),
  province: column('province', 'province', 'Province of the BLO (ISO 3166-2)'),
  segment: column('segment', 'segment', 'Stretch of border on which the BLO stands: two codes of ISO 3166-1'),
  crime: column('crime', 'crime', 'Kind of crime'),
  iccs: column('iccs', 'iccs', 'Class of ICCS 1.0; an incident of several classes stands in a row of each'),
  completion: column('completion', 'completion', 'Attempted or completed (ICCS 1.0, At)'),
  origin: column('origin', 'origin', 'Country that the route begins in (ISO 3166-1)'),
  destination: column('destination', 'destination', 'Country that the route ends in (ISO 3166-1)'),
  direction: column('direction', 'direction', 'Entering, leaving or within, as the reporting country sees it'),
  transport: column('transport', 'transport', 'Means of transport; an incident with several stands in a row of each'),
  detection: column('detection', 'detection', 'How the incident was detected'),
  substance: column('substance', 'substance', 'Drug that was seized'),
  goods: column('item', 'item', 'Other goods that were seized; part or form behind a slash'),
  concealment: column(
    'concealment',
    'concealment',
    'How a seizure was hidden; one with several stands in a row of each',
  ),
  role: column('role', 'role', 'Role of people'),
  sex: column('sex', 'sex', 'Sex of people'),
  'age-group': column('age-group', 'ageGroup', 'Age group of people; minor and adult where no more is known'),
  citizenship: column('citizenship', 'citizenship', 'Citizenship of people (ISO 3166-1)'),
  pair: column('pair', 'pair', 'A pair of posts that worked on a case; a country stands for its authority'),
  exchange: column('exchange', 'exchange', 'How an exchange was completed: a result, or an agreed joint action'),
};

const incidents = column('incidents', 'incidents', 'Incidents, each once, whatever was found in it', 'incident');
const seizures = column('seizures', 'seizures', 'Seizures: of drugs, in a row of goods of these goods', 'seizure');
const kilograms = column(
  'kilograms',
  'kilograms',
  'What could be made kilograms; bulk, whatever the purity',
  'kilogram',
);

const seized: readonly Column[] = [
  seizures,
  kilograms,
  column('not-in-kilograms', 'notInKilograms', 'Seizures without a published weight: they are in no sum', 'seizure'),
];

const whole: readonly Column[] = [
  incidents,
  column('attempted', 'attempted', 'Incidents that were attempted', 'incident'),
  column('completed', 'completed', 'Incidents that were completed', 'incident'),
  ...seized,
  column('other-seizures', 'otherSeizures', 'Seizures of anything but drugs', 'seizure'),
  ...personRoles.map(
    (role): Column => ({
      name: `people-${role}`,
      member: 'people',
      unit: 'person',
      meaning: `People of the role ${role}; empty where they are not released to the reader`,
      of: ({ people }) => people && (people[role] ?? 0),
    }),
  ),
];

const alsoIn = column('also-in', 'alsoIn', 'Incidents of another kind in which this was found too', 'incident');

const amounts: Column = {
  name: 'amounts',
  member: 'amounts',
  unit: 'currency (ISO 4217)',
  meaning: 'Money by its currency',
  of: ({ amounts: byCurrency = {} }) =>
    Object.entries(byCurrency)
      .map(([currency, value]) => `${currency} ${value}`)
      .join('; ') || undefined,
};

const goods: readonly Column[] = [
  incidents,
  seizures,
  kilograms,
  column('litres', 'litres', 'What could be made litres', 'litre'),
  column('pieces', 'pieces', 'What is counted', 'piece'),
  column('cubic-metres', 'cubicMetres', 'What could be made cubic metres', 'cubic metre'),
  column('not-comparable', 'notComparable', 'Seizures without a published factor: they are in no sum', 'seizure'),
  amounts,
];

const count = column(
  'count',
  'count',
  'People; <5 and <10 stand for a small number, 12-38 for a sum with such',
  'person',
);

const photos = column('photos', 'photos', 'Photos that were announced with the reports', 'photo');

const instances = column(
  'instances',
  'instances',
  'Instances of cooperation: a record was shared, answered, and there is a result or an agreed joint action',
  'instance',
);

const measuresFor = (by: readonly Dimension[]): readonly Column[] => {
  if (isOfCooperation(by)) return [instances];
  if (by.some((name) => dimensions[name].about === 'people')) return [count];
  if (by.includes('substance')) return [incidents, ...seized];
  if (by.includes('goods')) return goods;
  return isOfFigures(by) ? [...whole, ...(by.includes('crime') ? [alsoIn] : [])] : [...whole, alsoIn, photos];
};

/** Rows of goods say of which kind of crime they are, also where nothing else asks for it. */
const namesFor = (by: readonly Dimension[]): readonly Dimension[] =>
  by.includes('goods') && !by.includes('crime') && isOfFigures(by)
    ? by.flatMap((name) => (name === 'goods' ? ['crime', name] : [name]))
    : by;

/** The columns of a table, by what parts its rows. */
export const columnsFor = (by: readonly Dimension[]): readonly Column[] => [
  period,
  ...namesFor(by).map((name) => dimensionColumns[name]),
  ...measuresFor(by),
];

/** Every column that a table can have, once. */
export const allColumns: readonly Column[] = [
  period,
  ...Object.keys(memberOf).flatMap((name) =>
    Object.entries(dimensionColumns).flatMap(([of, one]) => (of === name ? [one] : [])),
  ),
  ...whole,
  alsoIn,
  photos,
  ...goods.filter((one) => !whole.includes(one)),
  count,
  instances,
];

/** The unit of each column of numbers of a table, by the member of a row. */
export const unitsFor = (by: readonly Dimension[]): Record<string, string> =>
  Object.fromEntries(columnsFor(by).flatMap(({ member, unit }) => (unit === undefined ? [] : [[member, unit]])));
