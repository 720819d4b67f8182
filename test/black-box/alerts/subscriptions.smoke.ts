import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { codeSentTo, deliveredTo, isAbout } from '../deliveries.ts';
import { home, localFiles, reasons } from '../deployment.ts';
import { askAs, post, problemIn, until } from '../questions.ts';
import { examplesOf, quietReport, type Report, reportLike, sixtyKilograms } from '../reports.ts';

const View = z.strictObject({
  channel: z.enum(['sms', 'email']),
  address: z.string(),
  language: z.string(),
  crimes: z.array(z.string()).optional(),
  leastSeverity: z.string(),
  topic: z.string(),
  follows: z.array(z.string()).optional(),
  state: z.string(),
  seats: z.array(z.strictObject({ topic: z.string(), state: z.string() })).optional(),
  codeExpiresAt: z.iso.datetime().optional(),
  stillTold: z.string().optional(),
});

type Channel = z.infer<typeof View>['channel'];
type Person = 'officer' | 'authority';
const channels = ['sms', 'email'] as const;

const route = (method: string, channel: string) => `${method} /v1/subscriptions/${channel}`;
const read = (channel: Channel, person: Person = 'officer') => askAs(person, route('GET', channel));
const Asked = z.object({ state: z.literal('awaiting-code'), address: z.string() });

/** Types the code back where the country asks for one, and the texts of its phones can be read. */
const subscribe = async (channel: string, body: unknown, person: Person = 'officer') => {
  const answer = await askAs(person, route('PUT', channel), { body });
  const asked = Asked.safeParse(answer.json).data;
  if (!asked || !localFiles) return answer;
  const code = await codeSentTo(asked.address);
  return askAs(person, 'POST /v1/subscriptions/sms/confirmation', { body: { code } });
};
const unsubscribe = (channel: Channel, person: Person = 'officer') => askAs(person, route('DELETE', channel));

const wishIn = (json: unknown) => {
  const { topic: _topic, state: _state, seats: _seats, channel: _channel, ...wish } = View.parse(json);
  return wish;
};

/** What the officer and the authority were told before the suite came; put back when it goes. */
const before: [person: Person, channel: Channel, wish: unknown][] = [];

beforeAll(async () => {
  for (const person of ['officer', 'authority'] as const)
    for (const channel of channels) {
      const answer = await read(channel, person);
      before.push([person, channel, answer.status === 200 ? wishIn(answer.json) : undefined]);
    }
});

afterAll(async () => {
  for (const [person, channel, wish] of before) {
    await unsubscribe(channel, person);
    if (wish) await subscribe(channel, wish, person);
  }
});

const exampleOf = async (channel: Channel): Promise<Record<string, unknown>> => {
  const path = `/v1/subscriptions/${channel}`;
  const [example] = Object.values(await examplesOf(home, { path, method: 'put' }));
  if (!example) throw new Error(`The document has no example of a subscription by ${channel}`);
  return example;
};

describe.each(channels)('a subscription by %s', (channel) => {
  it('is taken as the example of the document stands, and read back', async () => {
    const example = await exampleOf(channel);
    const answer = await subscribe(channel, example);
    expect([answer.status, answer.text]).toEqual([200, answer.text]);
    const view = View.parse(answer.json);
    expect(view).toMatchObject({ ...example, channel });
    expect(View.parse((await read(channel)).json)).toEqual(view);
  });

  it('may be set again and again', async () => {
    const example = await exampleOf(channel);
    const [first, again] = [await subscribe(channel, example), await subscribe(channel, example)];
    // A code that is sent again runs out later.
    const { codeExpiresAt, ...view } = View.parse(first.json);
    expect(View.parse(again.json)).toEqual({
      ...view,
      ...(codeExpiresAt ? { codeExpiresAt: expect.any(String) } : {}),
    });
  });

  it('is the person’s own', async () => {
    await subscribe(channel, await exampleOf(channel));
    const others = await askAs('analyst', route('GET', channel));
    expect(others.text).not.toContain(String((await exampleOf(channel))['address']));
  });

  it('ends, and may be ended again', async () => {
    await subscribe(channel, await exampleOf(channel));
    expect([(await unsubscribe(channel)).status, (await unsubscribe(channel)).status]).toEqual([204, 204]);
    expect((await read(channel)).status).toBe(404);
  });

  it.each([
    ['an address that is none', { address: 'nowhere at all', language: 'en' }, '/address'],
    ['a language of no tablet', { language: 'fr' }, '/language'],
    ['something unknown', { language: 'en', colour: 'blue' }, '/colour'],
    ['a crime that is none', { language: 'en', crimes: ['jaywalking'] }, '/crimes/0'],
    ['the least of severities, which nobody is told of', { language: 'en', leastSeverity: 'Minor' }, '/leastSeverity'],
  ])('is refused with its place: %s', async (_name, change, pointer) => {
    await unsubscribe(channel);
    const { crimes: _crimes, ...example } = await exampleOf(channel);
    const answer = await subscribe(channel, { ...example, ...change });
    expect([answer.status, problemIn(answer).errors?.map((fault) => fault.pointer)]).toEqual([422, [pointer]]);
    expect((await read(channel)).status).toBe(404);
  });
});

describe('a number that may not be named', () => {
  it.each([
    ['a satellite phone', '+881612345678'],
    ['a premium service of the world', '+979123456789'],
    ['a mobile phone of a country far away', '+5351234567'],
  ])('is %s', async (_what, address) => {
    const answer = await askAs('officer', route('PUT', 'sms'), { body: { address, language: 'en' } });
    expect([answer.status, problemIn(answer).errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/address']]);
  });

  it('is none that nobody was asked about: its code is a 404', async () => {
    await unsubscribe('sms');
    const answer = await askAs('officer', 'POST /v1/subscriptions/sms/confirmation', { body: { code: '123456' } });
    expect([answer.status, problemIn(answer).status]).toEqual([404, 404]);
  });
});

describe('who may subscribe', () => {
  it('an administrator is told of no incidents', async () => {
    const answer = await askAs('administrator', route('PUT', 'sms'), { body: await exampleOf('sms') });
    expect([answer.status, problemIn(answer).status]).toEqual([403, 403]);
  });

  it('nobody can subscribe by fax: the gateway knows no such address', async () => {
    const answer = await subscribe('fax', await exampleOf('sms'));
    expect([answer.status, answer.json]).toEqual([404, { message: 'Not Found' }]);
  });
});

/** Addresses that nobody else has had alerts at. */
const phone = () => `+8551${randomInt(2_000_000, 9_999_999)}`;
const mailbox = () => `smoke-${randomInt(2 ** 40)}@blo-network.example`;
const anHourAgo = () => ({ occurredAt: new Date(Date.now() - 3_600_000).toISOString() });

const postLoud = async (crime: string): Promise<Report> => {
  const report = await reportLike(crime, {
    ...anHourAgo(),
    ...(crime === 'drugs' ? { seizures: sixtyKilograms } : {}),
  });
  expect((await post(report)).status).toBe(201);
  return report;
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('an alert', () => {
  const officer = { sms: phone(), email: mailbox() };

  const told = (report: Report, address: string) => deliveredTo(address).filter(isAbout(report.id)).length;
  const untilTold = (report: Report, address: string) =>
    until(`the alert to ${address}`, () => (told(report, address) > 0 ? true : undefined), 20);

  it('comes by SMS and by e-mail, once each, however often the report is sent', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    for (const channel of channels) await subscribe(channel, { address: officer[channel], language: 'en' });
    const report = await postLoud('drugs');
    await Promise.all(channels.map((channel) => untilTold(report, officer[channel])));
    for (const _again of [1, 2, 3]) expect((await post(report)).status).toBe(200);
    await pause(1_500);
    expect(channels.map((channel) => told(report, officer[channel]))).toEqual([1, 1]);
  });

  it('says by SMS that there is something to read, and not what: carriers read along', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    const [message] = deliveredTo(officer.sms);
    expect(message?.text).not.toMatch(/meth|drug|seiz|kg|traffick|smuggl/i);
    expect(message?.text.length).toBeLessThanOrEqual(160);
  });

  it('has a subject in its mail, in one line of ASCII', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    const [mail] = deliveredTo(officer.email);
    expect(mail?.subject).toMatch(/^[\x20-\x7e]{1,99}$/);
  });

  it('does not come of five grams, nor of a report that was refused', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    const quiet = await quietReport(anHourAgo());
    expect((await post(quiet)).status).toBe(201);
    const refused = await reportLike('drugs', { ...anHourAgo(), colour: 'blue' });
    expect((await post(refused)).status).toBe(422);
    const witness = await postLoud('drugs');
    await untilTold(witness, officer.email);
    expect([quiet, refused].map((report) => told(report, officer.email))).toEqual([0, 0]);
  });

  it('goes by the kinds of crime and the severity that were asked for', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    await subscribe('email', { address: officer.email, language: 'en', crimes: ['migrant-smuggling'] });
    await subscribe('sms', { address: officer.sms, language: 'en', leastSeverity: 'Extreme' });
    const drugs = await reportLike('drugs', anHourAgo());
    expect((await post(drugs)).status).toBe(201);
    const smuggling = await postLoud('migrant-smuggling');
    await untilTold(smuggling, officer.email);
    await pause(500);
    expect([told(drugs, officer.email), told(drugs, officer.sms), told(smuggling, officer.sms)]).toEqual([0, 0, 0]);
  });

  it('does not come to somebody who has left, while others are told', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    const [left, witness] = [mailbox(), mailbox()];
    await subscribe('email', { address: left, language: 'en' });
    await subscribe('email', { address: witness, language: 'en' }, 'authority');
    await unsubscribe('email');
    const report = await postLoud('drugs');
    await untilTold(report, witness);
    await pause(500);
    expect(told(report, left)).toBe(0);
  });

  it('follows somebody to a new address and leaves the old one', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    const [old, current] = [mailbox(), mailbox()];
    await subscribe('email', { address: old, language: 'en' });
    await subscribe('email', { address: current, language: 'en' });
    const report = await postLoud('trafficking-in-persons');
    await untilTold(report, current);
    expect([told(report, old), told(report, current)]).toEqual([0, 1]);
  });
});
