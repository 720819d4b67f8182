import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../../shared/foundation/number-in.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { reportPage } from '../../../../shared/reports/page/report-page.ts';
import { editionOf } from '../../../../shared/reports/report-edition.ts';
import { reportOf } from '../../../../shared/reports/report-of.ts';
import { flagSentence } from '../../../../shared/trends/flag-sentence.ts';
import { reportFigures } from '../../../fixtures/reports/report-figures.ts';
import { trendFlags } from '../../../fixtures/trends/trend-flag.ts';

const november = editionOf('2026-11-10', 'month');
const people = { audience: 'released' as const, shown: { suspect: 12, victim: '<10' as const } };
const model = reportOf(reportFigures(november, { people }), trendFlags, november);
const tags = languages.map(({ tag }) => tag);

/** The cells of every row of a table whose name is in its first cell. */
const rowsIn = (page: string): string[][] =>
  [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name = '', cells = '']) => [
    name,
    ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell),
  ]);

const withoutStyle = (page: string): string => page.replaceAll(/<style>.*?<\/style>/gs, '');

describe.each(tags)('the page of a report in %s', (language) => {
  const page = reportPage(model, language);
  const rows = rowsIn(page);

  it('has the numbers of the model in its tables', () => {
    const counts = rows.map(([, ...cells]) => cells.join(' '));
    for (const { count, before, usual } of model.kinds)
      expect(counts).toContain(`${count} ${before} ${usual === 0 ? '0' : Math.round(usual ?? 0)}`);
    for (const { from, to, count } of model.stretches)
      expect(rows).toContainEqual([from === to ? from : `${from} – ${to}`, String(count)]);
    for (const { seizures, kilograms, kilogramsBefore, notInKilograms } of model.substances)
      expect(counts).toContain(
        [seizures, kilograms, kilogramsBefore ?? 0, notInKilograms].map((each) => numberIn(language, each)).join(' '),
      );
  });

  it('says each flag in its sentence', () => {
    for (const { number, flag } of model.flags)
      expect(page).toContain(`<b>▲${number}</b> ${flagSentence(language, flag, 'KH').replaceAll("'", '&#39;')}`);
  });

  it('shows people as they were released', () => {
    expect(rows.filter(([, cell]) => cell === '&lt;10')).toHaveLength(1);
    expect(rows.filter(([, cell]) => cell === '12')).toHaveLength(1);
  });

  it('fills every gap, and has Latin digits', () => {
    expect(withoutStyle(page)).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(page).not.toMatch(/[០-៩໐-໙၀-၉๐-๙]/);
    expect(page).toContain(`<html lang="${language}">`);
  });

  it('asks nobody for anything and runs nothing', () => {
    expect(page).toContain('content="default-src &#39;none&#39;; ');
    expect(page).not.toMatch(/<script|<link|<img|https?:|@import/);
  });

  it('is the same text for the same figures', () => {
    expect(reportPage(model, language)).toBe(page);
  });
});

it('a page has as many charts as it has tables beside them, each with a name', () => {
  const page = reportPage(model, 'en');
  const charts = [...page.matchAll(/<svg [^>]*role="img"[^>]*aria-label="([^"]+)"/g)].map(([, name]) => name);
  expect(charts.length).toBe(page.match(/<svg /g)?.length);
  expect(new Set(charts).size).toBe(charts.length);
  expect(page.match(/<table>/g)?.length).toBe(charts.length + 1);
});

it('a page of nothing at all says so', () => {
  const figures = reportFigures(november);
  const days = figures.days.filter(({ area }) => area === 'KH-CHREY-THOM');
  const quiet = {
    ...figures,
    areas: ['KH-CHREY-THOM'],
    area: 'KH-CHREY-THOM',
    days,
    before: [],
    yearBefore: [],
    incidents: [],
  };
  const page = reportPage(reportOf(quiet, [], november), 'en');
  expect(page).toContain('Nothing was reported.');
  expect(page).toContain('Nothing stands out in these figures.');
});

it('the region has its countries on the map, and no table of incidents', () => {
  const region = reportFigures(november, {
    scope: 'region',
    area: 'region',
    areas: ['kh', 'vn'],
    incidents: undefined,
  });
  const page = reportPage(reportOf(region, [], november), 'en');
  expect(rowsIn(page).map(([name]) => name)).toEqual(expect.arrayContaining(['Cambodia', 'Viet Nam']));
  expect(page).toContain('the region');
});
