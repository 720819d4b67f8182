import { type EarsControl, ears } from '../methods/ears.ts';
import type { FarringtonControl } from '../methods/farrington-control.ts';
import { farringtonFlexible } from '../methods/farrington-flexible.ts';
import { type CusumControl, rossiCusum } from '../methods/rossi-cusum.ts';
import type { SeriesFile } from './series-file.ts';

type Weeks = readonly number[];

/** JSON has no NaN and no infinity: null stands for what could not be computed. */
const number = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

const flag = (isAlarm: boolean | undefined): 0 | 1 | null => (isAlarm === undefined ? null : isAlarm ? 1 : 0);

const farringtonOf = (counts: readonly number[], weeks: Weeks, control: FarringtonControl) => {
  const verdicts = weeks.map((week) => farringtonFlexible(counts, week, control));
  return {
    control,
    upperbound: verdicts.map(({ threshold }) => number(threshold?.upper)),
    alarm: verdicts.map(({ isAlarm }) => flag(isAlarm)),
    expected: verdicts.map(({ expected }) => number(expected)),
    mu0: verdicts.map(({ threshold }) => number(threshold?.mean)),
    phi: verdicts.map(({ dispersion }) => number(dispersion)),
    pvalue: verdicts.map(({ threshold }) => number(threshold?.probability)),
    score: verdicts.map(({ threshold }) => number(threshold?.score)),
  };
};

const earsOf = (counts: readonly number[], weeks: Weeks, control: EarsControl) => {
  const verdicts = weeks.map((week) => ears(counts, week, control));
  return {
    control,
    upperbound: verdicts.map((verdict) => number(verdict?.upper)),
    alarm: verdicts.map((verdict) => flag(verdict?.isAlarm)),
  };
};

/** The limits that keep a false alarm about as rare in a small series as in a large one (Rossi et al. 1999). */
const usualCusum = { k: 1.04, h: 2.26, trans: 'rossi', reset: true } as const;

const cusumOf = (
  counts: readonly number[],
  weeks: Weeks,
  told: { [Name in keyof CusumControl]?: CusumControl[Name] | undefined },
) => {
  const before = counts.slice(0, weeks[0]);
  const mean = before.reduce((sum, count) => sum + count, 0) / before.length;
  const { k = usualCusum.k, h = usualCusum.h, m = mean, trans = usualCusum.trans, reset = usualCusum.reset } = told;
  const control = { k, h, m, trans, reset };
  if (!(m > 0)) return { error: 'The mean before the monitored weeks is 0: no count can be measured by it.' };
  const found = rossiCusum(
    weeks.map((week) => counts[week] ?? 0),
    control,
  );
  return { control, cusum: found.map(({ sum }) => sum), alarm: found.map(({ isAlarm }) => flag(isAlarm)) };
};

const each = <Told extends { control: unknown }, Found>(
  methods: Readonly<Record<string, Told>>,
  find: (control: Told['control']) => Found,
): Record<string, Found> =>
  Object.fromEntries(Object.entries(methods).map(([name, { control }]) => [name, find(control)]));

/**
 * Computes every method of every series with its own control values, and answers in the shape of the file, so that anybody
 * can lay it beside what other software computes.
 */
export const computedFile = ({ series, monitoredWeeks: [first, last], ...rest }: SeriesFile) => {
  const weeks = Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  return {
    ...rest,
    monitoredWeeks: [first, last],
    series: series.map(({ farringtonFlexible: farrington, earsC, cusumRossi, ...others }) => ({
      ...others,
      farringtonFlexible: each(farrington, (control) => farringtonOf(others.counts, weeks, control)),
      earsC: each(earsC, (control) => earsOf(others.counts, weeks, control)),
      ...(cusumRossi && { cusumRossi: cusumOf(others.counts, weeks, cusumRossi.control) }),
    })),
  };
};
