import { median, tell } from '../figures.ts';
import { demandAllNew, startLoadGenerator } from '../load.ts';
import { onStage, type Stage, withoutLimits } from '../local-run.ts';
import { cpuSecondsOf } from '../process-tree.ts';
import { reportsOf } from '../reports.ts';

const rounds = 3;
const inRound = 1_000;
const tablets = 40;
/** What follows from the stream is part of what a report costs: it has ended by then. */
const drainedMilliseconds = 2_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a local run spends while nothing happens, in processor seconds a second: not the reports' doing. */
const idleOf = async ({ run }: Stage): Promise<number> => {
  const before = cpuSecondsOf(run.pid);
  await pause(drainedMilliseconds);
  return (cpuSecondsOf(run.pid) - before) / (drainedMilliseconds / 1_000);
};

/**
 * Processor seconds of a local run for a thousand text reports that alert nobody: gateway, function, engine and the readers
 * of the stream, without what the same run takes while nothing happens.
 */
export const benchAcceptCpu = (): Promise<void> =>
  onStage(async (stage) => {
    const generator = startLoadGenerator(stage, stage.incidentsTable);
    const send = async () =>
      demandAllNew(
        await generator.send({ kind: 'posts', reports: reportsOf(stage.blo, inRound, 'quiet'), atOnce: tablets }),
      );
    // Code that has not run yet is not what is measured.
    await send();
    await pause(drainedMilliseconds);
    const idle = await idleOf(stage);
    const spent: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const before = cpuSecondsOf(stage.run.pid);
      await send();
      await pause(drainedMilliseconds);
      const seconds = (performance.now() - start) / 1_000;
      spent.push(((cpuSecondsOf(stage.run.pid) - before - idle * seconds) * 1_000) / inRound);
    }
    tell({
      ...{ bench: 'accept-cpu', value: median(spent), unit: 'CPU s per 1,000 reports', atMost: 2.5 },
      ...{ rounds, inRound, tablets, idle, spent: spent.map((each) => Number(each.toFixed(2))) },
    });
    generator.stop();
  }, withoutLimits);
