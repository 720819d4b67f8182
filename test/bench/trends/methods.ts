import { tell } from '../figures.ts';
import { bestPossible } from './best-possible.ts';
import { type Alarms, comparedMethods } from './compared-methods.ts';
import {
  firstMonitored,
  type PlantedSeries,
  plantedSeries,
  type Setting,
  weeks,
  weeksToFind,
} from './planted-series.ts';
import { drawsFrom } from './random-draws.ts';

const means = [0.2, 0.5, 1, 2, 3];
const settings: readonly Setting[] = [0, 0.5].flatMap((season) =>
  [1, 2].flatMap((dispersion) =>
    means.filter((mean) => season === 0 || mean >= 0.5).map((mean) => ({ mean, dispersion, season })),
  ),
);

/** Series drawn of each setting: a share of 90 % is then known to about 4 %, one of 1 % of weeks to 0.2 %. */
const seriesOfEach = 200;

/** Farrington Flexible fits a model in each week; a few series less keep the table below some minutes. */
const seriesForFits = 60;

/** What 21 methods were found to do on simulated weekly series. Source: Bédubourg and Le Strat, PLoS One 2017, 0181227. */
const literature = { literatureFalseAlarms: '0.7 to 59.9 %', literatureFound: '43.3 to 88.7 %' };

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  (100 * items.filter(holds).length) / items.length;

const isFound = (alarms: Alarms, kind: 'even' | 'random') => (series: PlantedSeries) =>
  alarms(series[kind], series.outbreakAt, series.outbreakAt + weeksToFind).some(Boolean);

const measure = (name: string, alarms: Alarms, drawn: readonly PlantedSeries[], setting: Setting): void => {
  const isDefault = name.endsWith('(default)');
  const beside = { method: name, ...setting, series: drawn.length };
  const atMost = setting.dispersion > 1 ? 3 : 1;
  const falseAlarms = drawn.flatMap(({ quiet }) => alarms(quiet, firstMonitored, weeks));
  tell({
    bench: 'trends-methods',
    value: share(falseAlarms, Boolean),
    unit: '% of weeks falsely alarmed',
    ...(isDefault && { atMost }),
    ...beside,
  });
  for (const kind of ['even', 'random'] as const)
    tell({
      bench: 'trends-methods',
      value: share(drawn, isFound(alarms, kind)),
      unit: `% of ${kind} outbreaks found in ${weeksToFind} weeks`,
      // What is planted at random is at times hardly there: its bound is what the best possible test finds.
      ...(isDefault && kind === 'even' && { atLeast: 90 }),
      ...(isDefault && setting.season === 0 && { bestPossible: 100 * bestPossible(setting, kind, atMost / 100) }),
      ...beside,
    });
};

/**
 * Draws series of rare events with and without an outbreak, and tells what each method makes of them. The default is the one
 * whose figures have bounds.
 */
export const benchTrendMethods = async (): Promise<void> => {
  for (const [index, setting] of settings.entries()) {
    const draws = drawsFrom(1_000 + index);
    const drawn = Array.from({ length: seriesOfEach }, () => plantedSeries(setting, draws));
    for (const [name, alarms] of Object.entries(comparedMethods))
      measure(name, alarms, name.startsWith('Farrington') ? drawn.slice(0, seriesForFits) : drawn, setting);
  }
  tell({ bench: 'trends-methods', value: 21, unit: 'methods compared in the literature', ...literature });
};
