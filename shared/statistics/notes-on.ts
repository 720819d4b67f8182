import type { Dimension } from './cross-tables/dimensions.ts';
import type { DayFigures } from './daily-statistics-repository.ts';
import { byGoods, bySubstance, type Figures, report } from './figures/figures.ts';

/** A unit of which there are several; CITES's codes have no plural. */
const several = (unit: string): string =>
  /^[A-Z]+$|head$/.test(unit) ? unit : `${unit}${unit.endsWith('x') ? 'es' : 's'}`;

/** `1 tablet`, `12 tablets`, `2.5 packages`, `3 boxes`. */
const amount = (thousandths: number, unit: string): string =>
  `${thousandths / 1000} ${thousandths === 1000 ? unit : several(unit)}`;

const stays = (thousandths: number) =>
  thousandths === 1000 ? 'has no published factor and stays' : 'have no published factor and stay';

/** Goods that are in no sum: they stay as they were reported, and here they are. */
const goodsNotes = (figures: Figures): string[] =>
  byGoods(figures).flatMap(({ item, goods: { unconverted } }) =>
    Object.entries(unconverted).map(
      ([unit, { thousandths }]) => `${amount(thousandths, unit)} of ${item} ${stays(thousandths)} as reported.`,
    ),
  );

/** What is in no weight, so that a total is not taken for all that was seized. */
const conversionNotes = (figures: Figures): string[] =>
  bySubstance(figures).flatMap(([substance, { unconverted }]) =>
    Object.entries(unconverted)
      .filter(([, { thousandths }]) => thousandths > 0)
      .map(
        ([unit, { thousandths }]) =>
          `${amount(thousandths, unit)} of ${substance} ${thousandths === 1000 ? 'has' : 'have'} no published weight and ${thousandths === 1000 ? 'is' : 'are'} not in kilograms.`,
      ),
  );

/** Which months' people a reader sees who gets them by release, and why there are no others. */
export type ReleaseNote = { months: { first: string; last: string } | undefined };

const wayOfRelease =
  'People are shown for a whole country by month, quarter and year, once a month has ended and a week has passed: a number below 5 (of victims below 10) is shown as <5 (<10), a sum with such a number as the least and the most that it can be, and a correction when it is as large as that. This is the minimum frequency rule of the Handbook on Statistical Disclosure Control (2012).';

const releaseNotes = ({ months }: ReleaseNote): string[] => [
  wayOfRelease,
  months
    ? `People are those of the months ${months.first} to ${months.last}.`
    : 'No people of these rows have been released.',
];

/**
 * Of the region: how many incidents two countries have reported, and where they are counted once.
 * @param scope the country's code, or `region`
 */
export const bothSidesNotes = (
  days: readonly Pick<DayFigures, 'twice'>[],
  by: readonly Dimension[],
  scope: string,
): string[] => {
  const incidents = days.reduce((sum, { twice = {} }) => sum + report(twice).incidents, 0);
  if (scope !== 'region' || incidents === 0) return [];
  const told = incidents === 1 ? '1 incident was' : `${incidents} incidents were`;
  return [
    by.includes('area')
      ? `${told} reported by the countries on both sides, and counted in the rows of both.`
      : `${told} reported by the countries on both sides, and counted once.`,
  ];
};

/**
 * What a reader has to know beside the numbers.
 * @param figures of everything the rows are about
 * @param release for a reader who gets people by release alone
 * @param shortened days of areas of which details were left out
 */
export const notesOn = (figures: Figures, release?: ReleaseNote, shortened: readonly string[] = []): string[] => [
  ...shortened.map((day) => `So much was reported on ${day} that details of it are left out here.`),
  ...conversionNotes(figures),
  ...goodsNotes(figures),
  ...(release ? releaseNotes(release) : []),
];
