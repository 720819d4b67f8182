import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { newFolder, removeFolder } from '../../fixtures/local-run/local-run.ts';
import { noisyJpeg } from '../../fixtures/photos/tablet-photo.ts';
import { askAs } from './ask-as.ts';
import { type KeptTablet, startKeptTablet } from './kept-tablet.ts';
import { handOn } from './officer-hand.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

const Incidents = z.object({
  incidents: z.array(
    z.looseObject({ id: z.string(), narrative: z.string().optional(), photos: z.array(z.unknown()).optional() }),
  ),
});
const Receipt = z.object({ photos: z.array(z.object({ state: z.string() })) });

describe('an officer at Bavet, on a line that is gone and a battery that is empty', () => {
  let run: TabletRun;
  let folder = '';
  let tablet: KeptTablet;

  beforeAll(async () => {
    run = await startTabletRun('kh,vn');
    folder = newFolder();
    tablet = await startKeptTablet(folder, new URL(run.output('TabletUrl')).origin);
  }, 300_000);

  afterAll(async () => {
    await tablet?.kill().catch(() => undefined);
    await run?.stop();
    if (folder) removeFolder(folder);
  }, 60_000);

  const ask = (path: string): Promise<unknown> => askAs(run, run.account('officer', 'KH-BAVET'), 'GET', path);

  it('signs in and has all that is needed without a line', async () => {
    const { page } = tablet;
    await page.goto(run.output('TabletUrl'));
    const hand = handOn(page, 'km');
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.untilComplete();
  }, 120_000);

  it('writes a report of drugs with two photos while there is no line', async () => {
    const { page, context } = tablet;
    const hand = handOn(page, 'km');
    await context.setOffline(true);
    await hand.beginReport('drugs');
    const photos = [await noisyJpeg(900), await noisyJpeg(800)].map((bytes) => Buffer.from(bytes));
    await hand.typeSeizure({ find: 'yaba', value: '190', unit: 'kilogram', photos });
    // The post across the border is to hear of it.
    await page.locator('#field-handling input[value="counterpart"]').check();
    await hand.button('report.check').click();
    await page.getByRole('heading', { name: hand.word('check.title') }).waitFor();
  }, 120_000);

  it('loses none of it when the tablet dies, and goes on without a line', async () => {
    await tablet.kill();
    tablet = await startKeptTablet(folder, new URL(run.output('TabletUrl')).origin);
    const { page, context } = tablet;
    await context.setOffline(true);
    await page.goto(run.output('TabletUrl'));
    const hand = handOn(page, 'km');
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await page.locator('a[href^="#/report/"]').click();
    await page.locator('li.photo').nth(1).waitFor();
    expect(await page.locator('#field-seizures-0-quantity-value').inputValue()).toBe('190');
    await hand.finish();
    await page.getByText(hand.word('outbox.waiting')).waitFor();
  }, 120_000);

  it('sends it once there is a line: the report and both photos, once', async () => {
    const { page, context } = tablet;
    const hand = handOn(page, 'km');
    await context.setOffline(false);
    await hand.button('outbox.send-now').click();
    await page.getByText(hand.word('outbox.sent'), { exact: true }).waitFor({ timeout: 90_000 });
    const { incidents } = Incidents.parse(await ask('/v1/incidents?blo=KH-BAVET'));
    expect(incidents).toHaveLength(1);
    expect(incidents[0]?.photos).toHaveLength(2);
    const receipt = Receipt.parse(await ask(`/v1/incidents/${incidents[0]?.id}/receipt`));
    expect(receipt.photos.map(({ state }) => state)).toEqual(['verified', 'verified']);
  }, 120_000);

  it('warns the post across the border on its tablet, in Vietnamese, and hears that it was seen', async () => {
    const { page, close } = await run.tablet({ stack: 'blo-vn' });
    const hand = handOn(page, 'vi');
    await hand.signIn(run.account('officer', 'VN-MOC-BAI'));
    await hand.go('alerts');
    const alert = page.locator('li.alert').first();
    await alert.waitFor({ timeout: 90_000 });
    expect(await alert.textContent()).toContain('190');
    await alert.getByRole('button', { name: hand.word('alerts.acknowledge') }).click();
    await alert.getByText(hand.word('alerts.acknowledged').replace('{at}', '')).waitFor();
    await close();
    expect(run.faults()).toEqual([]);
  }, 150_000);
});
