import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LossyLine } from '../../fixtures/local-run/lossy-line.ts';
import { type Hand, handOn } from './officer-hand.ts';
import { openUntilHere, tabletBehind } from './tablet-behind.ts';
import type { WatchedTablet } from './tablet-page.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

/** A line of 64 kbit/s that is cut every 15 seconds, lived through four times as fast. */
const cutLine = { bytesPerSecond: 4 * 8_000, latencyMs: 300 / 4, dropEveryMs: 15_000 / 4 };

describe('the first load of a tablet on a line that is cut again and again', () => {
  let run: TabletRun;
  let line: LossyLine;
  let tablet: WatchedTablet;
  let hand: Hand;
  let url: string;

  beforeAll(async () => {
    run = await startTabletRun('kh');
    ({ line, tablet, url } = await tabletBehind(run, cutLine));
    hand = handOn(tablet.page, 'km');
  }, 300_000);

  afterAll(async () => {
    await line?.stop();
    await run?.stop();
  }, 60_000);

  it('becomes complete, though no single stretch of the line is long enough', async () => {
    await openUntilHere(tablet.page, url);
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.untilComplete();
    expect(line.drops).toBeGreaterThan(0);
  }, 180_000);

  it('starts without any line from then on, and has a report begun', async () => {
    await line.stop();
    await tablet.page.goto(url);
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.beginReport('drugs');
    expect(tablet.faults).toEqual([]);
  }, 60_000);
});
