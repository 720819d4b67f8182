import { personRoles } from '../reference/people.ts';
import type { StatisticsRow } from './rows-of.ts';
import type { Division } from './statistics-query.ts';

type Cell = string | number | undefined;
type Column = { name: string; of: (row: StatisticsRow) => Cell };

/** Excel takes a file without it for the encoding of the machine, and Khmer for rubbish. */
const byteOrderMark = '\ufeff';

/**
 * A spreadsheet runs a text that begins so. Source: OWASP, "CSV Injection"; the remedy, an apostrophe, is OWASP's too.
 */
const runsAsFormula = /^[=+\-@\t\r]/;

/** A cell by RFC 4180: quoted where a comma, a quote or a line break is in it. Numbers are never text, so never touched. */
const written = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = runsAsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

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

/** The table as a file that a spreadsheet opens rightly: UTF-8 with its mark, lines by RFC 4180, a header. */
export const statisticsCsv = (rows: readonly StatisticsRow[], by: Division): string => {
  const header = columns[by].map(({ name }) => written(name));
  const lines = rows.map((row) => columns[by].map(({ of }) => written(of(row))));
  return byteOrderMark + [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
};
