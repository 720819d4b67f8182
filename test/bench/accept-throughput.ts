import { copyLayout, engineClient } from './engine.ts';
import { median, tell } from './figures.ts';
import { demandAllNew, type LoadGenerator, rateOf, startLoadGenerator } from './load.ts';
import { onStage, type Stage, withoutLimits } from './local-run.ts';
import { processTree } from './process-tree.ts';
import { reportsOf } from './reports.ts';

const rounds = 7;
const inRound = 1_000;
const tablets = 40;
const table = 'bench-incidents';

const rate = async (generator: LoadGenerator, kind: 'posts' | 'puts', reports: ReturnType<typeof reportsOf>) => {
  const outcome = await generator.send({ kind, reports, atOnce: tablets });
  demandAllNew(outcome);
  return rateOf(outcome);
};

type Round = { http: number; puts: number };

const quietRounds = async (generator: LoadGenerator, { blo }: Stage): Promise<Round[]> => {
  const quiet = (count = inRound) => reportsOf(blo, count, 'quiet');
  // Code that has not run yet is not what is measured.
  for (const kind of ['puts', 'posts', 'posts'] as const) await rate(generator, kind, quiet());
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const puts = await rate(generator, 'puts', quiet());
    done.push({ puts, http: await rate(generator, 'posts', quiet()) });
  }
  return done;
};

/** Reports that many are told of: some 36 publications each, which the same two cores make meanwhile. */
const loudInRound = 200;

const loudRates = async (generator: LoadGenerator, { blo }: Stage): Promise<number[]> => {
  const rates: number[] = [];
  for (let round = 0; round < 3; round += 1)
    rates.push(await rate(generator, 'posts', reportsOf(blo, loudInRound, 'loud')));
  return rates;
};

/**
 * Reports accepted a second over HTTP against bare conditional puts of the same items to the same engine, in turns; and
 * what alerts cost that run beside it.
 */
export const benchAcceptThroughput = (): Promise<void> =>
  onStage(async (stage) => {
    const client = engineClient(stage.run.engine);
    await copyLayout(client, stage.incidentsTable, table);
    const generator = startLoadGenerator(stage, table);
    const done = await quietRounds(generator, stage);
    const puts = median(done.map((round) => round.puts));
    const http = median(done.map((round) => round.http));
    tell({
      ...{ bench: 'accept', value: median(done.map((round) => round.http / round.puts)), unit: 'ratio', atLeast: 0.65 },
      ...{ httpPerSecond: http, putsPerSecond: puts, rounds, inRound, tablets },
      ratios: done.map((round) => Number((round.http / round.puts).toFixed(3))),
    });
    tell({ bench: 'memory after reports', value: processTree(stage.run.pid).residentMiB, unit: 'MiB', atMost: 1_536 });
    const loud = median(await loudRates(generator, stage));
    tell({ bench: 'accept with alerts', value: loud / puts, unit: 'ratio', httpPerSecond: loud, inRound: loudInRound });
    generator.stop();
    client.destroy();
  }, withoutLimits);
