import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../shared/reference/languages.ts';
import { putAxe, violationsOf } from './axe.ts';
import { type Hand, handOn } from './officer-hand.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

const tags = languages.map(({ tag }) => tag);

/** A small phone held upright, and a tablet held across. */
const widths = [360, 960];

const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) group.open = true;
  });
};

describe('every screen in every language', () => {
  let run: TabletRun;
  let page: Page;
  let hand: Hand;
  let draft = '';
  let caseId = '';

  beforeAll(async () => {
    run = await startTabletRun('kh', { languages: tags });
    const tablet = await run.tablet({
      permissions: ['geolocation'],
      geolocation: { latitude: 11.0632, longitude: 106.1356, accuracy: 8 },
    });
    page = tablet.page;
    hand = handOn(page, 'en');
    await putAxe(page);
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
  }, 60_000);

  const look = async (screen: string): Promise<string[]> => {
    const wrong: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await settled(page);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (isWide) wrong.push(`${screen} ${width}: wider than the screen`);
      wrong.push(...(await violationsOf(page)).map((violation) => `${screen} ${width}: ${violation}`));
    }
    return wrong;
  };

  it.each(tags)(
    'is right on the first one, where somebody signs in: %s',
    async (tag) => {
      await page.locator('#language').selectOption(tag);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, tag);
      expect(await look('who')).toEqual([]);
    },
    60_000,
  );

  it('opens once somebody is in', async () => {
    await page.locator('#language').selectOption('en');
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.beginReport('drugs');
    await hand.typeSeizure({ find: 'yaba', value: '1.9', unit: 'kilogram' });
    draft = new URL(page.url()).hash.split('/')[2] ?? '';
    expect(draft).not.toBe('');
  }, 60_000);

  it('has a case once something is shared with another country', async () => {
    await hand.go('home');
    await hand.beginReport('drugs');
    await hand.typeSeizure({ find: 'yaba', value: '190', unit: 'kilogram' });
    await page.locator('#field-handling input[value="counterpart"]').check();
    await hand.finish();
    await page.getByText(hand.word('outbox.sent'), { exact: true }).waitFor({ timeout: 60_000 });
    const line = page.locator('a[href^="#/case/KH-"]');
    for (let tries = 0; tries < 20 && !(await line.isVisible()); tries += 1) {
      await hand.go('home');
      await hand.go('cases');
      await line.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    await line.click();
    caseId = new URL(page.url()).hash.split('/')[2] ?? '';
    await page.getByRole('link', { name: hand.word('cases.ask') }).click();
    await page.locator('#field-text').fill('A question of ours');
    await hand.button('cases.send').click();
    await page.getByText('A question of ours').waitFor();
  }, 120_000);

  it.each(tags)(
    'is right on all others: %s',
    async (tag) => {
      await hand.go('tablet');
      await page.locator('#language').selectOption(tag);
      await page.waitForFunction((lang) => document.documentElement.lang === lang, tag);
      const wrong = await look('tablet');
      for (const screen of [
        'home',
        'new',
        'outbox',
        'incidents',
        'alerts',
        'reference',
        'cases',
        `case/${caseId}`,
        'guides',
        'guide/first-steps-trafficking',
        'guide/photograph-a-seizure',
        `incident/${caseId.replace('KH-', '')}`,
        `case-message/${caseId}.question`,
        `case-message/${caseId}.proposal`,
        `case-message/${caseId}.result`,
        `case-message/${caseId}.note`,
        `case-message/${caseId}.close`,
        `report/${draft}`,
        `names/${draft}`,
      ]) {
        await hand.go(...(screen.split('/') as [string]));
        await page.waitForTimeout(150);
        wrong.push(...(await look(screen)));
      }
      expect(wrong).toEqual([]);
    },
    180_000,
  );

  it('has its guides without a line, with their pictures, once the tablet has all', async () => {
    await page.reload();
    await handOn(page, tags.at(-1) ?? 'en').signIn(run.account('officer', 'KH-BAVET'));
    await page.locator('html[data-guides]').waitFor({ state: 'attached', timeout: 60_000 });
    await page.context().setOffline(true);
    await hand.go('guides');
    await page.locator('a[href="#/guide/photograph-a-seizure"]').click();
    const picture = page.locator('.guide img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(
      600,
    );
    await page.context().setOffline(false);
  }, 90_000);

  it('breaks no policy and asks nobody else', () => {
    expect(run.faults()).toEqual([]);
  });
});
