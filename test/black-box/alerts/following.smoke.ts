import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { type Delivery, deliveredTo, isAbout } from '../deliveries.ts';
import { type Account, home, localFiles, peopleOf, personOf, reasons, type Stack } from '../deployment.ts';
import { post, problemIn, until } from '../questions.ts';
import { type Report, reportLike, sixtyKilograms } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const View = z.object({
  address: z.string(),
  topic: z.string(),
  follows: z.array(z.string()).optional(),
  state: z.string(),
  seats: z.array(z.object({ topic: z.string(), state: z.string() })).optional(),
});

const askBy = async (person: Account, route: string, body?: unknown, stack: Stack = home) =>
  ask(stack.ApiUrl, route, { token: (await tokensOf(person)).id, ...(body === undefined ? {} : { body }) });

/** Cognito's name for a person, from their token. */
const subOf = async (person: Account): Promise<string> => {
  const [, claims = ''] = (await tokensOf(person)).id.split('.');
  return z.object({ sub: z.string() }).parse(JSON.parse(Buffer.from(claims, 'base64url').toString())).sub;
};

const mine = (method: string) => `${method} /v1/subscriptions/email`;
const mailbox = () => `smoke-${randomInt(2 ** 40)}@blo-network.example`;
const administrator = personOf(home, 'administrator');
const [first, second] = peopleOf(home, 'officer').filter(({ blo }) => blo);

/** Officers of two posts, the first of which reports; whoever was told before is told again when the suite goes. */
const both = first && second ? { first, second } : undefined;
const before: [Account, unknown][] = [];
beforeAll(async () => {
  for (const person of both ? [both.first, both.second] : []) {
    const answer = await askBy(person, mine('GET'));
    before.push([person, answer.status === 200 ? answer.json : undefined]);
    await askBy(person, mine('DELETE'));
  }
});
afterAll(async () => {
  for (const [person, view] of before) {
    await askBy(person, mine('DELETE'));
    if (!view) continue;
    const wish = z.object({ address: z.string(), language: z.string(), leastSeverity: z.string() }).parse(view);
    await askBy(person, mine('PUT'), wish);
  }
});

const about = (report: Report, address: string): Delivery[] => deliveredTo(address).filter(isAbout(report.id));
const untilTold = (report: Report, address: string) =>
  until(`the alert to ${address}`, () => (about(report, address).length > 0 ? true : undefined), 20);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const loud = async () =>
  reportLike('drugs', { occurredAt: new Date(Date.now() - 3_600_000).toISOString(), seizures: sixtyKilograms });

describe('an officer who follows another post', () => {
  it('is told what it reports, once, whether or not their own post is told too', async ({ skip }) => {
    if (!localFiles || !both) return skip(reasons.deliveries);
    const address = mailbox();
    const follows = [both.first.blo];
    const set = await askBy(both.second, mine('PUT'), { address, language: 'en', follows });
    expect([set.status, set.text]).toEqual([200, set.text]);
    expect(View.parse(set.json)).toMatchObject({ topic: both.second.blo, follows, seats: { length: 2 } });
    const reports = [await loud(), await loud()];
    for (const report of reports) expect((await post(report)).status).toBe(201);
    for (const report of reports) await untilTold(report, address);
    await pause(1_500);
    expect(reports.map((report) => about(report, address).length)).toEqual([1, 1]);
  });

  it('is refused a post of no country’s, with its place', async ({ skip }) => {
    if (!both) return skip(reasons.example);
    const wish = { address: mailbox(), language: 'en', follows: ['XX-NOWHERE'] };
    const answer = await askBy(both.second, mine('PUT'), wish);
    expect([answer.status, problemIn(answer).errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/follows/0']]);
  });
});

describe('an administrator', () => {
  it('sets, sees and ends what an officer is told; the officer sees it too', async ({ skip }) => {
    if (!both) return skip(reasons.example);
    const route = (method: string, sub: string) => `${method} /v1/people/${sub}/subscriptions/email`;
    const sub = await subOf(both.second);
    const wish = { address: mailbox(), language: 'en', topic: both.second.blo };
    const set = await askBy(administrator, route('PUT', sub), wish);
    expect([set.status, set.text]).toEqual([200, set.text]);
    expect(View.parse((await askBy(both.second, mine('GET'))).json)).toEqual(View.parse(set.json));
    expect((await askBy(both.first, route('GET', sub))).status).toBe(403);
    expect((await askBy(administrator, route('DELETE', sub))).status).toBe(204);
    expect((await askBy(both.second, mine('GET'))).status).toBe(404);
  });
});

describe('an address that somebody else has', () => {
  it('is refused at the same post, with its place, and the first goes on being told', async ({ skip }) => {
    if (!both) return skip(reasons.example);
    const address = mailbox();
    const own = { address, language: 'en' };
    expect((await askBy(both.first, mine('PUT'), own)).status).toBe(200);
    const route = `PUT /v1/people/${await subOf(both.second)}/subscriptions/email`;
    const answer = await askBy(administrator, route, { ...own, topic: both.first.blo });
    expect([answer.status, problemIn(answer).errors?.map(({ code }) => code)]).toEqual([422, ['address-taken']]);
    expect(View.parse((await askBy(both.first, mine('GET'))).json)).toMatchObject({ address });
  });
});

describe('the inbox of a local run', () => {
  it('shows what a person got', async ({ skip }) => {
    if (!localFiles || !both) return skip(reasons.deliveries);
    const address = mailbox();
    await askBy(both.first, mine('PUT'), { address, language: 'en' });
    const report = await loud();
    expect((await post(report)).status).toBe(201);
    await untilTold(report, address);
    const { text } = await ask(home.ApiUrl, `GET /v1/_local/inbox?to=${address}`);
    expect(text).toContain(report.id.slice(-8));
  });
});
