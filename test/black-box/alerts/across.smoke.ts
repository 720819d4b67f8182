import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { deliveredTo, isAbout } from '../deliveries.ts';
import { home, localFiles, neighbour, peopleOf, personOf, reasons } from '../deployment.ts';
import { askAs, post, receiptIn, until } from '../questions.ts';
import { reportLike, sixtyKilograms } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const View = z.looseObject({
  id: z.string(),
  msgType: z.string(),
  sharedBy: z.string().optional(),
  why: z.object({ circle: z.string() }),
  words: z.object({ text: z.string() }),
});
const Inbox = z.object({ alerts: z.array(View) });
const Told = z.object({ addressees: z.array(z.object({ topic: z.string() })) });

const Seen = z.strictObject({ topic: z.string(), acknowledgedAt: z.string(), revision: z.int() });
const Opened = z.object({ sharedWith: z.array(z.object({ acknowledged: z.array(Seen).optional() })).optional() });

const codeOf = ({ name }: { name: string }) => name.slice('blo-'.length).toUpperCase();
/** Somebody of the next country whom everything grave concerns: its authority. */
const reader = neighbour && personOf(neighbour, 'authority');
const address = `across-${randomInt(2 ** 40)}@blo-network.example`;
const askThere = async (route: string, body?: unknown) => {
  if (!neighbour || !reader) throw new Error(reasons.neighbour);
  const { id: token } = await tokensOf(reader);
  return ask(neighbour.ApiUrl, route, { token, ...(body === undefined ? {} : { body }) });
};
let before: unknown;

beforeAll(async () => {
  if (!neighbour) return;
  const { status, json } = await askThere('GET /v1/subscriptions/email');
  before = status === 200 ? json : undefined;
  const wish = { address, language: 'vi', leastSeverity: 'Severe' };
  expect((await askThere('PUT /v1/subscriptions/email', wish)).status).toBe(200);
});
afterAll(async () => {
  if (!neighbour) return;
  await askThere('DELETE /v1/subscriptions/email');
  const wish = z.object({ address: z.string(), language: z.string(), leastSeverity: z.string() }).safeParse(before);
  if (wish.success) await askThere('PUT /v1/subscriptions/email', wish.data);
});

const reported = async (handling: string) => {
  const occurredAt = new Date(Date.now() - 3_600_000).toISOString();
  const route = { border: neighbour && codeOf(neighbour), direction: 'leaving' };
  const report = await reportLike('drugs', { occurredAt, seizures: sixtyKilograms, route, handling });
  const answer = await post(report);
  expect(answer.status).toBe(201);
  const told = receiptIn(answer).sharedWith?.find(({ country }) => neighbour && country === codeOf(neighbour))?.told;
  expect(told !== undefined && told.length > 0, 'the receipt says who is told across').toBe(handling !== 'own-country');
  return report.id;
};
const amend = async (id: string, change: Record<string, unknown>) => {
  const body = { id: randomUUID(), reason: 'Looked again', ...change };
  const headers = { 'if-match': '"1"' };
  const { status, text } = await askAs('officer', `POST /v1/incidents/${id}/amendments`, { body, headers });
  expect([status, text]).toEqual([200, text]);
};
const inboxThere = async (id: string) =>
  Inbox.parse((await askThere(`GET /v1/alerts?reference=${id.slice(-8)}`)).json).alerts;
const inInboxThere = (id: string, wanted: (alert: z.infer<typeof View>) => boolean) =>
  until(`the alert about ${id} across the border`, async () => (await inboxThere(id)).find(wanted), 20);

describe('across the border', () => {
  it('officers hear of what was opened to the region, in their words, and of its withdrawal', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const id = await reported('region');
    const alert = await inInboxThere(id, ({ msgType }) => msgType === 'Alert');
    expect(alert).toMatchObject({ sharedBy: codeOf(home), why: { circle: 'authority' } });
    expect((await askThere(`GET /v1/incidents/${id}`)).status).toBe(404);
    await amend(id, { withdraw: true });
    await inInboxThere(id, ({ msgType }) => msgType === 'Cancel');
    if (!localFiles) return;
    const told = () => deliveredTo(address).filter(isAbout(id));
    await until('both mails', () => (told().length >= 2 ? true : undefined), 20);
    expect(told()).toHaveLength(2);
  });

  it('what is closed again is taken back there', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const id = await reported('counterpart');
    await inInboxThere(id, ({ msgType }) => msgType === 'Alert');
    await amend(id, { changes: { handling: 'own-country' } });
    await inInboxThere(id, ({ msgType }) => msgType === 'Cancel');
    expect((await askAs('officer', `GET /v1/incidents/${id}`)).json).toMatchObject({ standing: { state: 'current' } });
  });

  it('nobody hears of what is for the own country', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const closed = await reported('own-country');
    const open = await reported('region');
    await inInboxThere(open, () => true);
    expect(await inboxThere(closed)).toEqual([]);
  });

  it('what is told can be read and acknowledged by those addressed', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const id = await reported('counterpart');
    const alert = await inInboxThere(id, () => true);
    const { addressees } = Told.parse((await askThere(`GET /v1/alerts/${alert.id}`)).json);
    const officer = peopleOf(neighbour, 'officer').find(({ blo }) => addressees.some(({ topic }) => topic === blo));
    if (!officer) return skip('the accounts file has no officer of a post on this border');
    const { id: token } = await tokensOf(officer);
    const acknowledged = await ask(neighbour.ApiUrl, `POST /v1/alerts/${alert.id}/acknowledgements`, { token });
    expect([acknowledged.status, acknowledged.text]).toEqual([200, acknowledged.text]);
    const seen = await until(
      'the acknowledgement on this side',
      async () => {
        const { sharedWith = [] } = Opened.parse((await askAs('officer', `GET /v1/incidents/${id}`)).json);
        return sharedWith.flatMap((there) => there.acknowledged ?? []).find(({ topic }) => topic === officer.blo);
      },
      20,
    );
    expect(seen).toEqual({ topic: officer.blo, revision: 1, acknowledgedAt: expect.stringMatching(/Z$/) });
    const receipt = Opened.parse((await askAs('officer', `GET /v1/incidents/${id}/receipt`)).json);
    expect(receipt.sharedWith?.flatMap((there) => there.acknowledged ?? [])).toContainEqual(seen);
    expect(acknowledged.text).toContain('acknowledgedBy');
    expect(JSON.stringify(receipt)).not.toContain('acknowledgedBy');
  });
});
