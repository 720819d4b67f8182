import { baselineOf } from '../../../shared/trends/methods/baseline.ts';
import { ears } from '../../../shared/trends/methods/ears.ts';
import { flexibleControl } from '../../../shared/trends/methods/farrington-control.ts';
import { farringtonFlexible } from '../../../shared/trends/methods/farrington-flexible.ts';
import { outbreakCusum } from '../../../shared/trends/methods/outbreak-cusum.ts';
import { rossiCusum } from '../../../shared/trends/methods/rossi-cusum.ts';
import { firstMonitored } from './planted-series.ts';

/** Whether each week of a stretch is an alarm. */
export type Alarms = (counts: readonly number[], from: number, to: number) => boolean[];

const byWeek =
  (isAlarm: (counts: readonly number[], week: number) => boolean): Alarms =>
  (counts, from, to) =>
    Array.from({ length: to - from }, (_, index) => isAlarm(counts, from + index));

const rossiAlarms: Alarms = (counts, from, to) => {
  const before = counts.slice(0, firstMonitored);
  const m =
    Math.max(
      before.reduce((sum, count) => sum + count, 0),
      1,
    ) / before.length;
  const control = { k: 1.04, h: 2.26, m, trans: 'rossi', reset: true } as const;
  const found = rossiCusum(counts.slice(firstMonitored, to), control);
  return found.slice(from - firstMonitored).map(({ isAlarm }) => isAlarm);
};

/** The method of ours that is the default, and the published ones beside it. */
export const comparedMethods: Readonly<Record<string, Alarms>> = {
  'outbreak CUSUM (default)': byWeek((counts, week) => {
    const baseline = baselineOf(counts, week);
    return baseline !== undefined && outbreakCusum(counts, week, baseline).isAlarm;
  }),
  'CUSUM Rossi': rossiAlarms,
  'EARS C1': byWeek((counts, week) => ears(counts, week, { method: 'C1' })?.isAlarm ?? false),
  'EARS C2': byWeek((counts, week) => ears(counts, week, { method: 'C2' })?.isAlarm ?? false),
  'EARS C3': byWeek((counts, week) => ears(counts, week, { method: 'C3' })?.isAlarm ?? false),
  'EARS C2, 28 weeks': byWeek(
    (counts, week) => ears(counts, week, { method: 'C2', baseline: 28, minSigma: 0.5 })?.isAlarm ?? false,
  ),
  'Farrington Flexible': byWeek((counts, week) => farringtonFlexible(counts, week, flexibleControl).isAlarm),
};
