import { present } from '../../foundation/present.ts';
import { personRoles } from '../../reference/people.ts';
import type { CodedSeizure } from '../figures/coded-incident.ts';
import type { StatisticsRow } from '../statistics-row.ts';
import { type CodedGroup, type Dimension, dimensions } from './dimensions.ts';
import type { KindOfIncident } from './kinds-of-incident.ts';

/** The part of an incident that belongs to one cell of a table, and how often there is such an incident. */
export type CellPart = {
  kind: KindOfIncident;
  seizures: readonly CodedSeizure[];
  people: readonly CodedGroup[];
  times: number;
};

type Cells = Omit<StatisticsRow, 'period'>;

/** What the cells of a table measure. `seesPeople`: the reader may see people as they were counted. */
export type Measure = (parts: readonly CellPart[], seesPeople: boolean) => Cells;

const total = (parts: readonly CellPart[], of: (part: CellPart) => number): number =>
  Math.min(
    parts.reduce((sum, part) => sum + of(part) * part.times, 0),
    Number.MAX_SAFE_INTEGER,
  );

const isDrug = ({ crime }: CodedSeizure): boolean => crime === 'drugs';

const sumOf = (seizures: readonly CodedSeizure[], of: (seizure: CodedSeizure) => number): number =>
  seizures.reduce((sum, seizure) => sum + of(seizure), 0);

const inUnit = (unit: CodedSeizure['comparable']) => (seizure: CodedSeizure) =>
  seizure.comparable === unit ? (seizure.millionths ?? 0) : 0;

const numberOf = (isCounted: (seizure: CodedSeizure) => boolean) => (seizure: CodedSeizure) =>
  isCounted(seizure) ? 1 : 0;

const drugs = (parts: readonly CellPart[]) => ({
  seizures: total(parts, ({ seizures }) => sumOf(seizures, numberOf(isDrug))),
  kilograms: total(parts, ({ seizures }) => sumOf(seizures.filter(isDrug), inUnit('kilogram'))) / 1e6,
  notInKilograms: total(parts, ({ seizures }) =>
    sumOf(
      seizures,
      numberOf((seizure) => isDrug(seizure) && seizure.comparable !== 'kilogram'),
    ),
  ),
});

const goods = (parts: readonly CellPart[]) => {
  const amountIn = (unit: CodedSeizure['comparable']) =>
    total(parts, ({ seizures }) => sumOf(seizures, inUnit(unit))) / 1e6;
  return {
    seizures: total(parts, ({ seizures }) => seizures.length),
    kilograms: amountIn('kilogram'),
    litres: amountIn('litre'),
    pieces: amountIn('count'),
    cubicMetres: amountIn('cubic-metre'),
    notComparable: total(parts, ({ seizures }) =>
      sumOf(
        seizures,
        numberOf(({ unit, comparable }) => unit !== undefined && comparable === undefined),
      ),
    ),
    ...present({ amounts: amounts(parts) }),
  };
};

const amounts = (parts: readonly CellPart[]): Record<string, number> | undefined => {
  const currencies = [...new Set(parts.flatMap(({ seizures }) => seizures.map(({ currency }) => currency)))];
  const known = currencies.filter((currency) => currency !== undefined).sort();
  if (known.length === 0) return undefined;
  const hundredths = (currency: string) =>
    total(parts, ({ seizures }) => sumOf(seizures, (one) => (one.currency === currency ? (one.hundredths ?? 0) : 0)));
  return Object.fromEntries(known.map((currency) => [currency, hundredths(currency) / 100]));
};

const peopleIn = (parts: readonly CellPart[]): Cells['people'] =>
  Object.fromEntries(
    personRoles.flatMap((role) => {
      const count = total(parts, ({ people }) => sumPeople(people.filter((group) => group.role === role)));
      return count > 0 ? [[role, count]] : [];
    }),
  );

const isAbout = ({ kind }: CellPart): boolean => !kind.isBeside;

const ones = (isCounted: (part: CellPart) => boolean) => (part: CellPart) => (isCounted(part) ? 1 : 0);

/** Incidents as a whole, with what was seized of drugs and the number of everything else. */
const whole: Measure = (parts, seesPeople) => ({
  incidents: total(parts, ones(isAbout)),
  attempted: total(
    parts,
    ones((part) => isAbout(part) && part.kind.incident.completion === 'attempted'),
  ),
  completed: total(
    parts,
    ones((part) => isAbout(part) && part.kind.incident.completion === 'completed'),
  ),
  alsoIn: total(
    parts,
    ones((part) => !isAbout(part)),
  ),
  ...drugs(parts),
  otherSeizures: total(parts, ({ seizures }) =>
    sumOf(
      seizures,
      numberOf((seizure) => !isDrug(seizure)),
    ),
  ),
  photos: total(parts, (part) => (isAbout(part) ? (part.kind.incident.photos ?? 0) : 0)),
  ...(seesPeople ? { people: peopleIn(parts.filter(isAbout)) } : {}),
});

const bySubstance: Measure = (parts) => ({ incidents: total(parts, () => 1), ...drugs(parts) });

const byGoods: Measure = (parts) => ({ incidents: total(parts, () => 1), ...goods(parts) });

const byPeople: Measure = (parts) => ({ count: total(parts, ({ people }) => sumPeople(people)) });

const sumPeople = (people: readonly CodedGroup[]): number => people.reduce((sum, { count }) => sum + count, 0);

/** What a table measures, by what parts its rows. */
export const measureFor = (by: readonly Dimension[]): Measure => {
  if (by.some((name) => dimensions[name].about === 'people')) return byPeople;
  if (by.includes('substance')) return bySubstance;
  return by.includes('goods') ? byGoods : whole;
};
