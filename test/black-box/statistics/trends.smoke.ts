import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { canInvoke, home, personOf, reasons, region } from '../deployment.ts';
import { invokeByHand } from '../invocation.ts';
import { askAs, post } from '../questions.ts';
import { quietReport } from '../reports.ts';

const Trend = z.looseObject({
  kind: z.string(),
  place: z.strictObject({ kind: z.string(), id: z.string() }),
  state: z.string(),
  observed: z.int(),
  expected: z.number(),
  probability: z.number(),
  told: z.boolean(),
  words: z.strictObject({ language: z.string(), text: z.string() }),
  reports: z.string().optional(),
});
const Page = z.strictObject({ trends: z.array(Trend), cursor: z.string().optional() });

/** A drug that no other case reports. */
const substance = 'mephedrone';
const day = 86_400_000;

/** Noon of the Wednesday of the last week that has ended, in UTC: far from either end of the week, in whatever zone. */
const lastWednesday = () => {
  const midnight = Math.floor(Date.now() / day) * day;
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return midnight - (sinceMonday + 5) * day + day / 2;
};

const oneGram = [{ substance, form: 'powder', quantity: { value: 1, unit: 'gram' } }];
const reportedAt = async (moment: number) => {
  const report = await quietReport({ seizures: oneGram, occurredAt: new Date(moment).toISOString(), route: undefined });
  const { status, text } = await post(report);
  expect([status, text]).toEqual([201, text]);
};

const listed = async (query: string) => {
  const { status, text, json } = await askAs('officer', `GET /v1/trends?${query}`);
  expect([status, text]).toEqual([200, text]);
  return Page.parse(json).trends;
};

describe('trends', () => {
  beforeAll(async () => {
    if (!canInvoke) return;
    // One seizure in five weeks for most of a year, and then five in each of two weeks.
    for (let week = 45; week >= 0; week -= 5) await reportedAt(lastWednesday() - week * 7 * day);
    for (let week = 44; week >= 0; week -= 4) await reportedAt(lastWednesday() - (week * 7 + 1) * day);
    for (const week of [0, 1])
      for (let more = 0; more < 5; more += 1) await reportedAt(lastWednesday() - week * 7 * day);
    await invokeByHand(home, 'nightly-statistics', {});
    await invokeByHand(home, 'find-trends', {});
  }, 180_000);

  it('say in a sentence what rises at a post, how sure it is, and where its reports are', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const { blo } = personOf(home, 'officer');
    const [trend, ...others] = await listed(`substance=${substance}&place=${blo}&state=open`);
    expect(others).toEqual([]);
    expect(trend).toMatchObject({ kind: 'rising', place: { kind: 'blo', id: blo }, told: true });
    expect(trend?.observed).toBeGreaterThanOrEqual(5);
    expect(trend?.probability).toBeLessThan(0.01);
    expect(trend?.words.text).toContain(String(trend?.observed));
    const found = await askAs('officer', `GET ${trend?.reports}`);
    expect(z.object({ incidents: z.array(z.unknown()) }).parse(found.json).incidents.length).toBeGreaterThanOrEqual(5);
    expect(await listed(`substance=${substance}&place=${blo}&state=closed`)).toEqual([]);
  });

  it('stay as they are when the night is done again', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const before = await listed('limit=100');
    await invokeByHand(home, 'find-trends', {});
    expect(await listed('limit=100')).toEqual(before);
  });

  it('are looked for in the region too, for its own analysts', async ({ skip }) => {
    if (!canInvoke || !region) return skip(reasons.nights);
    await invokeByHand(region, 'find-trends', {});
    const { status, json } = await askAs('region-analyst', 'GET /v1/trends', {}, region);
    expect(status).toBe(200);
    expect(Page.parse(json).trends.every(({ reports }) => reports === undefined)).toBe(true);
  });

  it.each([
    ['officer', 200],
    ['analyst', 200],
    ['authority', 200],
    ['administrator', 403],
  ] as const)('are answered to %s with %i', async (role, status) => {
    expect((await askAs(role, 'GET /v1/trends?told=true&kind=silent')).status).toBe(status);
  });

  it.each([
    ['a place that is none', 'place=../x'],
    ['a kind that there is not', 'kind=falling'],
    ['a range that goes back', 'from=2026-02-01&to=2026-01-01'],
    ['a page that is too long', 'limit=1000'],
    ['a cursor that is none', 'cursor=x'],
  ])('are not listed by %s', async (_, query) => {
    expect((await askAs('officer', `GET /v1/trends?${query}`)).status).toBe(422);
  });
});
