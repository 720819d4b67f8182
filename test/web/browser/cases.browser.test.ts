import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseAnswerNames, caseQuestionNames, caseResultNames } from '../../../shared/reference/names/case-codes.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';
import { noisyJpeg } from '../../fixtures/photos/tablet-photo.ts';
import { askAs } from './ask-as.ts';
import { type Hand, handOn } from './officer-hand.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

const place = { permissions: ['geolocation'], geolocation: { latitude: 11.0632, longitude: 106.1356, accuracy: 8 } };

/** Comes to a screen again until something is on it: what crosses a border takes its time. */
const until = async (page: Page, hand: Hand, screen: string, text: string): Promise<void> => {
  for (let tries = 0; tries < 30; tries += 1) {
    await hand.go('home');
    await page.getByRole('heading', { level: 1, name: hand.word('home.title') }).waitFor();
    await hand.go(...(screen.split('/') as [string]));
    const found = page.locator('main').getByText(text).first();
    if (
      await found.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`${text} never came to ${screen}`);
};

/** How many photos of cases the tablet keeps. */
const keptPhotos = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('blo');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const kinds = await new Promise<string[]>((resolve) => {
      const asking = database.transaction('own').objectStore('own').getAll();
      asking.onsuccess = () => resolve(asking.result.map(({ kind }: { kind: string }) => kind));
    });
    database.close();
    return kinds.filter((kind) => kind === 'case-photo').length;
  });

describe('a case that two posts work on, one on each side of a border', () => {
  let run: TabletRun;
  let bavet: { page: Page; hand: Hand };
  let mocBai: { page: Page; hand: Hand; context: BrowserContext };
  let caseId = '';

  beforeAll(async () => {
    run = await startTabletRun('kh,vn');
    const here = await run.tablet(place);
    const there = await run.tablet({ stack: 'blo-vn' });
    bavet = { page: here.page, hand: handOn(here.page, 'km') };
    mocBai = { page: there.page, hand: handOn(there.page, 'vi'), context: there.context };
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
  }, 60_000);

  it('may be what Moc Bai has reported a little way off', async () => {
    const occurredAt = new Date(Date.now() - 5 * 60_000).toISOString();
    const there = { latitude: 11.0632, longitude: 106.13835, accuracyMetres: 8, method: 'gnss' };
    const report = drugReport({ blo: 'VN-MOC-BAI', occurredAt, place: there });
    const receipt = await askAs(run, run.account('officer', 'VN-MOC-BAI'), 'POST', '/v1/incidents', report);
    expect(receipt).toMatchObject({ id: report.id });
  });

  it('begins with a report at Bavet that its counterpart may see', async () => {
    const { page, hand } = bavet;
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.beginReport('drugs');
    const photos = [Buffer.from(await noisyJpeg(300))];
    await hand.typeSeizure({ find: 'yaba', value: '190', unit: 'kilogram', photos });
    await page.locator('#field-handling input[value="counterpart"]').check();
    await hand.finish();
    await page.getByText(hand.word('outbox.sent'), { exact: true }).waitFor({ timeout: 60_000 });
  }, 120_000);

  it('is on the tablet at Moc Bai, in Vietnamese and marked as foreign', async () => {
    const { page, hand } = mocBai;
    await hand.signIn(run.account('officer', 'VN-MOC-BAI'));
    await hand.untilComplete();
    await until(page, hand, 'cases', hand.word('cases.foreign').replace('{country}', 'Campuchia'));
    await page.locator('a[href^="#/case/KH-"]').click();
    await page.getByText('190').first().waitFor();
    caseId = new URL(page.url()).hash.split('/')[2] ?? '';
    expect(caseId).toMatch(/^KH-/);
  }, 150_000);

  it('is proposed there as one event with the report of its own, and takes a decision', async () => {
    const { page, hand } = mocBai;
    await page.getByText(hand.word('cases.link-same')).waitFor();
    await page.getByText(hand.word('cases.link-proposed')).waitFor();
    await hand.button('cases.link-confirm').click();
    await page.locator('section li.card').getByText(hand.word('cases.link-confirmed')).last().waitFor();
    await expect.poll(() => hand.button('cases.link-confirm').isDisabled()).toBe(true);
    await until(bavet.page, bavet.hand, `case/${caseId}`, bavet.hand.word('cases.link-confirmed'));
  }, 120_000);

  it('shows its photo there on a tap, and again without a line', async () => {
    const { page, hand, context } = mocBai;
    const look = page.getByRole('button', { name: hand.word('photos.look-at').replace('{number}', '1') });
    const picture = page.getByRole('img', { name: hand.word('photos.one').replace('{number}', '1') });
    for (let tries = 0; tries < 30 && !(await picture.isVisible()); tries += 1) {
      await look.click();
      await picture.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(
      300,
    );
    await context.setOffline(true);
    await hand.go('cases');
    await hand.go('case', caseId);
    await picture.waitFor();
    await context.setOffline(false);
    expect(await keptPhotos(page)).toBe(1);
  }, 120_000);

  it('keeps what is half typed there through a sudden end of the page', async () => {
    const { page, hand } = mocBai;
    await page.getByRole('link', { name: hand.word('cases.write-note') }).click();
    await page.locator('#field-text').fill('Nửa câu');
    await page.waitForTimeout(300);
    await page.reload();
    await hand.signIn(run.account('officer', 'VN-MOC-BAI'));
    await page.locator('a[href^="#/case-message/"]').click();
    expect(await page.locator('#field-text').inputValue()).toBe('Nửa câu');
    await hand.button('report.discard').click();
    await hand.button('form.discard-now').click();
    // What is discarded leads back to the case: who goes on before would be brought back.
    await page.waitForURL(({ hash }) => hash.startsWith('#/case/'));
    await hand.go('home');
    await page.getByRole('heading', { level: 1, name: hand.word('home.title') }).waitFor();
    expect(await page.locator('a[href^="#/case-message/"]').count()).toBe(0);
    await hand.go('case', caseId);
  }, 60_000);

  it('takes a question from there', async () => {
    const { page, hand } = mocBai;
    await page.getByRole('link', { name: hand.word('cases.ask') }).click();
    await hand.button('cases.send').click();
    await page.getByRole('alert').getByText(hand.word('fault.required')).waitFor();
    await hand.pick('field-about', caseQuestionNames.vehicle.vi.text);
    await page.locator('#field-text').fill('Biển số xe là gì?');
    await hand.button('cases.send').click();
    await page.getByText('Biển số xe là gì?').waitFor();
  }, 60_000);

  it('takes a result there without a line, and sends it once there is one', async () => {
    const { page, hand, context } = mocBai;
    await context.setOffline(true);
    await page.getByRole('link', { name: hand.word('cases.report-result') }).click();
    await page.locator('#field-result input[value="arrest"]').check();
    await page.locator('#field-count').fill('2');
    await hand.button('cases.send').click();
    await page.getByText(hand.word('outbox.waiting')).waitFor();
    await page.reload();
    await hand.signIn(run.account('officer', 'VN-MOC-BAI'));
    await hand.go('case', caseId);
    await page.getByText(`${caseResultNames.arrest.vi.text} (2)`).waitFor();
    await context.setOffline(false);
    await page.getByText(hand.word('outbox.waiting')).waitFor({ state: 'detached', timeout: 90_000 });
  }, 150_000);

  it('shows both at Bavet in Khmer, and takes the answer', async () => {
    const { page, hand } = bavet;
    await until(page, hand, `case/${caseId}`, `${caseResultNames.arrest.km.text} (2)`);
    await page.getByText(caseQuestionNames.vehicle.km.text).first().waitFor();
    // The name that the post has over there is in letters that nobody here has to know.
    await page
      .getByText(/^Moc Bai, /)
      .first()
      .waitFor();
    expect(await page.locator('p[lang="vi"]').textContent()).toBe('Biển số xe là gì?');
    await page.getByRole('link', { name: hand.word('cases.give-answer') }).click();
    await page.locator('#field-answer input[value="being-checked"]').check();
    await hand.button('cases.send').click();
    await page.getByText(hand.word('cases.thread')).waitFor();
    await until(mocBai.page, mocBai.hand, `case/${caseId}`, caseAnswerNames['being-checked'].vi.text);
    // Not by the name that Bavet has in Khmer: nobody at Moc Bai has to read those letters.
    await mocBai.page
      .getByText(/^Bavet, Campuchia/)
      .first()
      .waitFor({ timeout: 5_000 });
  }, 150_000);

  it('loses record and photo there once Cambodia takes it back, and keeps the thread', async () => {
    const { page, hand } = mocBai;
    const incident = caseId.replace('KH-', '');
    const recalled = await askAs(run, run.others('authority', ''), 'DELETE', `/v1/incidents/${incident}/shares/VN`);
    expect(recalled).toMatchObject({ country: 'VN' });
    const [, after = ''] = hand.word('cases.recalled').split('{at}');
    await until(page, hand, `case/${caseId}`, after.replace('. ', ''));
    await expect.poll(() => keptPhotos(page)).toBe(0);
    expect(await page.getByText('190').count()).toBe(0);
    await page.getByText('Biển số xe là gì?').first().waitFor();
    expect(run.faults()).toEqual([]);
  }, 150_000);
});
