import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/reference/languages.ts';
import { reportPage } from '../../../shared/reports/page/report-page.ts';
import { editionOf } from '../../../shared/reports/report-edition.ts';
import { reportFonts } from '../../../shared/reports/report-fonts.ts';
import { reportOf } from '../../../shared/reports/report-of.ts';
import { reportFigures } from '../../fixtures/reports/report-figures.ts';
import { trendFlags } from '../../fixtures/trends/trend-flag.ts';
import { putAxe, violationsOf } from './axe.ts';
import { launchChromium } from './chromium.ts';

/** A phone held upright, and a desk. */
const widths = [360, 1200];

const fontOf = (language: Language): string | undefined => {
  const [file, script] = /^noto-sans-([a-z]+)-.*$/.exec(reportFonts[language] ?? '') ?? [];
  const place = `../../../node_modules/@fontsource/noto-sans-${script}/files/${file}`;
  return file && readFileSync(fileURLToPath(new URL(place, import.meta.url))).toString('base64');
};

const november = editionOf('2026-11-10', 'month');
const people = { audience: 'released' as const, shown: { suspect: 12, victim: '<10' as const } };
const model = reportOf(reportFigures(november, { people }), trendFlags, november);

/** Pages of a printed PDF. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the page of a report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
  });

  it.each(['km', 'my', 'en', 'vi'] as const)(
    'in %s is accessible, fits a phone, asks nobody for anything, has letters and no boxes, and prints on a few pages of A4',
    async (language) => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url().slice(0, 40)));
      await page.setContent(reportPage(model, language, fontOf(language)));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect([width, isWide]).toEqual([width, false]);
      }
      await putAxe(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([]);
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].map(({ status }) => status);
      });
      expect(fonts).toEqual(fontOf(language) ? ['loaded'] : []);
      const printed = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(printed).toBeGreaterThanOrEqual(2);
      expect(printed).toBeLessThanOrEqual(5);
      await page.close();
    },
    60_000,
  );
});
