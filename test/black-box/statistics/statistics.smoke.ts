import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canInvoke, home, personOf, reasons, region } from '../deployment.ts';
import { invokeByHand } from '../invocation.ts';
import { askAs, post, problemIn, until } from '../questions.ts';
import { quietReport, reportLike } from '../reports.ts';

const Figures = z.strictObject({
  scope: z.string(),
  period: z.string(),
  by: z.string(),
  from: z.string(),
  to: z.string(),
  computedAt: z.iso.datetime().optional(),
  revision: z.int(),
  completeness: z.strictObject({ expected: z.int(), counted: z.int(), missing: z.array(z.string()) }),
  units: z.record(z.string(), z.string()),
  blo: z.string().optional(),
  crime: z.string().optional(),
  substance: z.string().optional(),
  asOf: z.iso.datetime().optional(),
  sources: z.array(z.looseObject({ from: z.string(), to: z.string(), counted: z.int() })).optional(),
  rows: z.array(z.looseObject({ period: z.string() })),
  notes: z.array(z.string()),
});

const readers = [
  ['officer', 200],
  ['analyst', 200],
  ['authority', 200],
  ['administrator', 403],
] as const;

const figuresOf = async (query: string) => {
  const answer = await askAs('analyst', `GET /v1/statistics?${query}`);
  if (answer.status !== 200) throw new Error(`statistics answered ${answer.status}: ${answer.text}`);
  return Figures.parse(answer.json);
};

describe('the statistics of a country', () => {
  it.each(readers)('%s: %i', async (role, status) => {
    expect((await askAs(role, 'GET /v1/statistics')).status).toBe(status);
  });

  it('come as JSON, the last 30 days by default', async () => {
    const { scope, period, from, to } = await figuresOf('');
    expect([`blo-${scope}`, period]).toEqual([home.name, 'day']);
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(29);
  });

  it('come as CSV where that is asked for', async () => {
    const answer = await askAs('analyst', 'GET /v1/statistics', { headers: { accept: 'text/csv' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/csv/)]);
    expect(answer.text).toMatch(/^\ufeff?period,/);
  });

  it('come in no other form', async () => {
    const answer = await askAs('analyst', 'GET /v1/statistics', { headers: { accept: 'image/png' } });
    expect([answer.status, problemIn(answer).status]).toEqual([406, 406]);
  });

  it.each([
    ['a period that is none', 'period=decade', '/period'],
    ['the 30th of February', 'from=2026-02-30', '/from'],
    ['an end before its beginning', 'from=2016-06-20&to=2016-06-19', '/to'],
    ['a year of the Buddhist era', 'from=2559-06-19&to=2559-06-20', '/from'],
    ['three dimensions', 'by=area,crime,role', '/by'],
    ['seizures by sex', 'by=substance,sex', '/by'],
    ['something unknown', 'colour=blue', '/colour'],
  ])('are refused with the place of the fault: %s', async (_name, query, pointer) => {
    const answer = await askAs('analyst', `GET /v1/statistics?${query}`);
    const pointers = problemIn(answer).errors?.map((fault) => fault.pointer);
    expect([answer.status, pointers?.[0]]).toEqual([422, pointer]);
  });
});

describe('the statistics of the region', () => {
  it('are for its own analysts', async ({ skip }) => {
    if (!region) return skip(reasons.region);
    const answer = await askAs('region-analyst', 'GET /v1/statistics?by=area', {}, region);
    expect([answer.status, Figures.parse(answer.json).scope]).toEqual([200, 'region']);
  });
});

describe('a night', () => {
  /** A day of long ago at noon, so that it is the same day in every country of the network. */
  const day = new Date(Date.parse('2000-02-01') + randomInt(15 * 365) * 86_400_000).toISOString().slice(0, 10);
  const noon = { occurredAt: `${day}T05:00:00Z` };
  const range = `from=${day}&to=${day}`;
  const rowsOf = async (by: string) => (await figuresOf(`${range}&by=${by}`)).rows;
  const night = () => invokeByHand(home, 'nightly-statistics', {});

  beforeAll(async () => {
    if (!canInvoke) return;
    expect((await post(await quietReport(noon))).status).toBe(201);
    expect((await post(await reportLike('migrant-smuggling', noon))).status).toBe(201);
  });

  it('counts what was reported, on the day that it happened', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    await night();
    const rows = await rowsOf('crime');
    expect(rows).toMatchObject([
      { period: day, crime: 'drugs', incidents: 1, seizures: 1, kilograms: 0.005 },
      { period: day, crime: 'migrant-smuggling', incidents: 1 },
    ]);
  });

  it('gives the same figures when it runs twice', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const divisions = ['total', 'area', 'crime', 'substance', 'role'];
    const before = await Promise.all(divisions.map(rowsOf));
    await night();
    expect(await Promise.all(divisions.map(rowsOf))).toEqual(before);
  });

  it('counts a late report on the day that it is about', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    expect((await post(await quietReport(noon))).status).toBe(201);
    await night();
    expect(await rowsOf('substance')).toMatchObject([{ substance: 'cannabis-herb', incidents: 2, kilograms: 0.01 }]);
    const { blo } = personOf(home, 'officer');
    expect(await rowsOf('area')).toEqual(
      expect.arrayContaining([expect.objectContaining({ area: blo, incidents: 3 })]),
    );
  });

  it('is asked for by two dimensions, by post, by kind and by substance', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const { blo } = personOf(home, 'officer');
    const rows = async (query: string) => (await figuresOf(`${range}&${query}`)).rows;
    expect(await rows('by=area,crime')).toContainEqual(
      expect.objectContaining({ area: blo, crime: 'migrant-smuggling', incidents: 1 }),
    );
    expect(await rows(`by=substance,transport&blo=${blo}`)).toMatchObject([
      { substance: 'cannabis-herb', incidents: 2 },
    ]);
    expect(await rows('substance=heroin')).toEqual([]);
    expect(await rows('crime=drugs')).toMatchObject([{ incidents: 2 }]);
  });

  it('shows people to the authority as they were counted, and to an analyst as they were released alone', async ({
    skip,
  }) => {
    if (!canInvoke) return skip(reasons.nights);
    const asked = async (role: 'authority' | 'analyst', query: string) => {
      const answer = await askAs(role, `GET /v1/statistics?${query}`);
      return Figures.parse(answer.json).rows;
    };
    expect(JSON.stringify(await asked('authority', `${range}&by=role`))).toMatch(/"count":\d/);
    for (const query of ['by=role', 'by=area', 'by=crime', 'by=sex', 'period=week', 'by=area,role'])
      expect(JSON.stringify(await asked('analyst', `${range}&${query}`))).not.toMatch(/people|"count"/);
    const month = day.slice(0, 7);
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
    const [released] = await asked('analyst', `from=${month}-01&to=${last}&period=month`);
    expect(released?.['people']).toBeDefined();
    for (const count of Object.values(Object(released?.['people'])))
      expect(typeof count === 'number' ? count >= 5 : /^<(5|10)$/.test(String(count))).toBe(true);
  });

  it('leaves people out of the incidents that an analyst reads', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const days = `from=${day}T00:00:00Z&to=${day}T23:59:59Z`;
    for (const accept of ['application/json', 'application/geo+json', 'text/csv']) {
      const options = { headers: { accept } };
      expect((await askAs('authority', `GET /v1/incidents?${days}`, options)).text).toMatch(/people/);
      expect((await askAs('analyst', `GET /v1/incidents?${days}`, options)).text).not.toMatch(/people|ageGroup/);
    }
  });

  it('tells the region the country’s figures, and nothing else', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    if (!region) return skip(reasons.region);
    const at = region;
    const country = home.name.replace('blo-', '');
    const row = await until('the figures of the region', async () => {
      const answer = await askAs('region-analyst', `GET /v1/statistics?${range}&by=area`, {}, at);
      return Figures.parse(answer.json).rows.find(({ area, incidents }) => area === country && incidents === 3);
    });
    expect(row).toMatchObject({ area: country, incidents: 3, kilograms: 0.01 });
    expect(JSON.stringify(row)).not.toMatch(/[A-Z]{2}-[A-Z]/);
  });
});
