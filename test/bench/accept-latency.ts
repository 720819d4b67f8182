import { spread, tell } from './figures.ts';
import { demandAllNew, startLoadGenerator } from './load.ts';
import { onStage } from './local-run.ts';
import { reportsOf } from './reports.ts';

const pace = { perSecond: 50, seconds: 20 };

/** How long officers wait for their receipts at 50 reports a second, counted from the moment that each was due. */
export const benchAcceptLatency = (): Promise<void> =>
  onStage(async (stage) => {
    const generator = startLoadGenerator(stage, stage.incidentsTable);
    const send = (count: number) =>
      generator.send({
        kind: 'posts',
        reports: reportsOf(stage.blo, count, 'quiet'),
        atOnce: 1,
        perSecond: pace.perSecond,
      });
    await send(pace.perSecond * 2);
    const outcome = await send(pace.perSecond * pace.seconds);
    demandAllNew(outcome);
    const { p50, p95, p99, worst } = spread(
      outcome.requests.map(({ startedAt, answeredAt }) => answeredAt - startedAt),
    );
    tell({ bench: 'accept latency', value: p99, unit: 'ms', atMost: 100, p50, p95, p99, worst, ...pace });
    generator.stop();
  });
