import type { Draws } from './random-draws.ts';

/** How a series is drawn: mean cases a week, variance by mean, and the amplitude of a yearly wave as a share of the mean. */
export type Setting = { mean: number; dispersion: number; season: number };

export const weeks = 312;
export const firstMonitored = 260;
export const outbreakWeeks = 3;
export const weeksToFind = 4;

/**
 * Six years of one series, and the same with an outbreak in the last: 1 + 2·sqrt(mean·dispersion) more cases in each of three
 * weeks, `even` (that many in each, rounded up or down by chance) or `random` (Poisson about that many).
 */
export type PlantedSeries = { quiet: number[]; even: number[]; random: number[]; outbreakAt: number };

const settle = (value: number, draws: Draws): number => Math.floor(value) + (draws.uniform() < value % 1 ? 1 : 0);

export const plantedSeries = ({ mean, dispersion, season }: Setting, draws: Draws): PlantedSeries => {
  const meanAt = (week: number) => mean * (1 + season * Math.sin((2 * Math.PI * week) / 52));
  const quiet = Array.from({ length: weeks }, (_, week) => draws.count(meanAt(week), dispersion));
  const outbreakAt = firstMonitored + 8 + Math.floor(draws.uniform() * (weeks - firstMonitored - 8 - weeksToFind));
  const isIn = (week: number) => week >= outbreakAt && week < outbreakAt + outbreakWeeks;
  const extra = 1 + 2 * Math.sqrt(mean * dispersion);
  const even = quiet.map((count, week) => (isIn(week) ? count + settle(extra, draws) : count));
  const random = quiet.map((count, week) => (isIn(week) ? count + draws.poisson(extra) : count));
  return { quiet, even, random, outbreakAt };
};
