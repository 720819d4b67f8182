import { csvText } from '../foundation/csv-text.ts';
import { personRoles } from '../reference/people.ts';
import type { StatisticsRow } from './rows-of.ts';
import type { Division } from './statistics-query.ts';

type Cell = string | number | undefined;
type Column = { name: string; of: (row: StatisticsRow) => Cell };

const seized: Column[] = [
  { name: 'seizures', of: ({ seizures }) => seizures },
  { name: 'kilograms', of: ({ kilograms }) => kilograms },
  { name: 'not-in-kilograms', of: ({ notInKilograms }) => notInKilograms },
];

const whole: Column[] = [
  { name: 'incidents', of: ({ incidents }) => incidents },
  { name: 'attempted', of: ({ attempted }) => attempted },
  { name: 'completed', of: ({ completed }) => completed },
  ...seized,
  { name: 'other-seizures', of: ({ otherSeizures }) => otherSeizures },
  ...personRoles.map((role): Column => ({ name: `people-${role}`, of: ({ people }) => people?.[role] ?? 0 })),
];

const period: Column = { name: 'period', of: (row) => row.period };

const crime: Column = { name: 'crime', of: (row) => row.crime };

const amounts = ({ amounts: byCurrency = {} }: StatisticsRow): Cell =>
  Object.entries(byCurrency)
    .map(([currency, value]) => `${currency} ${value}`)
    .join('; ') || undefined;

const goods: Column[] = [
  { name: 'item', of: ({ item }) => item },
  { name: 'incidents', of: ({ incidents }) => incidents },
  { name: 'seizures', of: ({ seizures }) => seizures },
  { name: 'kilograms', of: ({ kilograms }) => kilograms },
  { name: 'litres', of: ({ litres }) => litres },
  { name: 'pieces', of: ({ pieces }) => pieces },
  { name: 'cubic-metres', of: ({ cubicMetres }) => cubicMetres },
  { name: 'not-comparable', of: ({ notComparable }) => notComparable },
  { name: 'amounts', of: amounts },
];

const columns: Record<Division, readonly Column[]> = {
  total: [period, ...whole],
  area: [period, { name: 'area', of: ({ area }) => area }, ...whole],
  crime: [period, crime, ...whole, { name: 'also-in', of: ({ alsoIn }) => alsoIn }],
  substance: [
    period,
    { name: 'substance', of: ({ substance }) => substance },
    { name: 'incidents', of: ({ incidents }) => incidents },
    ...seized,
  ],
  goods: [period, crime, ...goods],
  role: [period, { name: 'role', of: ({ role }) => role }, { name: 'count', of: ({ count }) => count }],
};

/** The rows as a file that a spreadsheet opens rightly. */
export const statisticsCsv = (rows: readonly StatisticsRow[], by: Division): string =>
  csvText({
    columns: columns[by].map(({ name }) => name),
    rows: rows.map((row) => columns[by].map(({ of }) => of(row))),
  });
