import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newFolder, removeFolder } from '../../fixtures/local-run/local-run.ts';
import { finishAndDie } from './finish-and-die.ts';
import { type KeptTablet, startKeptTablet } from './kept-tablet.ts';
import { handOn } from './officer-hand.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

/** Moments after the tap on "finish" at which the tablet dies, in milliseconds; the write of a report takes some tens. */
const moments = [0, 15, 40, 80, 160, 400];

describe('a tablet that dies between the tap on "finish" and the receipt', () => {
  let run: TabletRun;
  let folder = '';
  let tablet: KeptTablet;

  beforeAll(async () => {
    run = await startTabletRun('kh');
    folder = newFolder();
    tablet = await startKeptTablet(folder, new URL(run.output('TabletUrl')).origin);
    await tablet.page.goto(run.output('TabletUrl'));
    const hand = handOn(tablet.page, 'km');
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.untilComplete();
  }, 300_000);

  afterAll(async () => {
    await tablet?.kill().catch(() => undefined);
    await run?.stop();
    if (folder) removeFolder(folder);
  }, 60_000);

  it.each(moments)(
    'loses no report after %i ms',
    async (moment) => {
      tablet = await finishAndDie(run, folder, tablet, moment);
    },
    60_000,
  );

  it('has each of them once at the end', async () => {
    const { page } = tablet;
    const hand = handOn(page, 'km');
    await hand.go('outbox');
    await page.getByText(hand.word('outbox.now-idle')).waitFor({ timeout: 60_000 });
    await hand.go('incidents');
    await expect.poll(() => page.locator('a[href^="#/incident/"]').count(), { timeout: 30_000 }).toBe(moments.length);
  }, 120_000);
});
