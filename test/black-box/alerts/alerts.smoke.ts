import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { type Delivery, deliveredTo, isAbout } from '../deliveries.ts';
import { type Account, canInvoke, home, localFiles, peopleOf, personOf, reasons } from '../deployment.ts';
import { invokeByHand } from '../invocation.ts';
import { askAs, post, problemIn, until } from '../questions.ts';
import { examplesOf, reportLike } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const InInbox = z.looseObject({
  id: z.string(),
  msgType: z.string(),
  unread: z.boolean(),
  sentAt: z.iso.datetime(),
  missing: z.array(z.string()).optional(),
});
const Inbox = z.strictObject({ alerts: z.array(InInbox), unread: z.int(), cursor: z.string().optional() });
const Receipt = z.looseObject({ id: z.uuid(), topics: z.array(z.string()), warnings: z.array(z.unknown()).optional() });

const officer = personOf(home, 'officer');
const blo = officer.blo ?? '';
/** An officer of another post of this country. */
const stranger = peopleOf(home, 'officer').find((person) => person.blo !== blo);

const askBy = async (person: Account, route: string, body?: unknown) =>
  ask(home.ApiUrl, route, { token: (await tokensOf(person)).id, ...(body === undefined ? {} : { body }) });
const inbox = async (query = 'limit=100') => Inbox.parse((await askBy(officer, `GET /v1/alerts?${query}`)).json);
const inInbox = (wanted: (alert: z.infer<typeof InInbox>) => boolean) =>
  until('the alert in the inbox', async () => (await inbox()).alerts.find(wanted), 20);

const inADay = () => new Date(Date.now() + 86_400_000).toISOString();
const secret = `two men on motorcycles ${randomInt(2 ** 40)}`;
const words = (more: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), severity: 'Moderate', texts: { en: secret, km: `បុរសពីរនាក់ ${secret}` }, expires: inADay() },
  ...{ blos: [blo], ...more },
});
const tell = (body: unknown, role: 'authority' | 'officer' | 'analyst' = 'authority') =>
  askAs(role, 'POST /v1/alerts', { body });

const address = { sms: `+85512${randomInt(100_000, 1_000_000)}`, email: `alerts-${randomInt(2 ** 40)}@blo.example` };
const subscription = (method: string, channel: string) => `${method} /v1/subscriptions/${channel}`;
const before: [string, unknown][] = [];

beforeAll(async () => {
  for (const channel of ['sms', 'email'] as const) {
    const { status, json } = await askBy(officer, subscription('GET', channel));
    before.push([channel, status === 200 ? json : undefined]);
    const wish = { address: address[channel], language: 'km', leastSeverity: 'Moderate' };
    expect((await askBy(officer, subscription('PUT', channel), wish)).status).toBe(200);
  }
});
afterAll(async () => {
  for (const [channel, view] of before) {
    await askBy(officer, subscription('DELETE', channel));
    const wish = z.object({ address: z.string(), language: z.string(), leastSeverity: z.string() }).safeParse(view);
    if (wish.success) await askBy(officer, subscription('PUT', channel), wish.data);
  }
});

const deliveredAbout = (id: string): Delivery[] => deliveredTo(address.sms, address.email).filter(isAbout(id));
/** A storm of other cases may hold text messages back, but for the gravest alerts; e-mail comes. */
const untilTold = (id: string, channel: 'sms' | 'email' = 'email') =>
  until(`the ${channel} about ${id}`, () => deliveredAbout(id).find((told) => told.channel === channel), 30);

describe('an alert of an incident', () => {
  let alertId: string;
  beforeAll(async () => {
    const report = await reportLike('drugs');
    expect((await post(report)).status).toBe(201);
    alertId = (await inInbox(({ incidentId }) => incidentId === report.id)).id;
  });

  it('of the own BLO is not unread there: its officer wrote it, and that stays the first acknowledgement', async () => {
    expect(await inInbox(({ id }) => id === alertId)).toMatchObject({ unread: false });
    const first = await askBy(officer, `POST /v1/alerts/${alertId}/acknowledgements`);
    expect([first.status, first.text]).toEqual([200, first.text]);
    const again = await askBy(officer, `POST /v1/alerts/${alertId}/acknowledgements`, {});
    expect(again.json).toEqual(first.json);
    const unacknowledged = Inbox.parse((await askAs('officer', 'GET /v1/alerts?unacknowledged=true')).json);
    expect(unacknowledged.alerts.filter(({ id }) => id === alertId)).toEqual([]);
  });

  it('is listed by BLO for the authority, with whom it waits for', async () => {
    const ofBlo = await askAs('authority', `GET /v1/alerts?blo=${officer.blo}&limit=100`);
    expect(Inbox.parse(ofBlo.json).alerts.map(({ id }) => id)).toContain(alertId);
    const silent = await askAs('authority', 'GET /v1/alerts?unacknowledged=true&limit=100');
    const waiting = Inbox.parse(silent.json).alerts;
    for (const { missing } of waiting) expect(missing).not.toEqual([]);
    expect(waiting.find(({ id }) => id === alertId)?.missing ?? []).not.toContain(officer.blo);
  });

  it('is CAP 1.2 for whoever asks for that', async () => {
    const headers = { accept: 'application/cap+xml' };
    const answer = await askAs('officer', `GET /v1/alerts/${alertId}`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/cap+xml; charset=utf-8']);
    expect(answer.text).toContain('<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">');
    expect(answer.text).toMatch(/<sent>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-00:00<\/sent>/);
    const other = await askAs('officer', `GET /v1/alerts/${alertId}`, { headers: { accept: 'application/atom+xml' } });
    expect(problemIn(other).status).toBe(406);
  });

  it("is somebody else's: not to be read, not as CAP either, and not to be acknowledged", async ({ skip }) => {
    if (!stranger) return skip(reasons.example);
    const told = Receipt.parse((await tell(words())).json);
    expect(problemIn(await askBy(stranger, `GET /v1/alerts/${told.id}`)).status).toBe(404);
    expect(problemIn(await askBy(stranger, `POST /v1/alerts/${told.id}/acknowledgements`, {})).status).toBe(404);
  });
});

describe('a broadcast', () => {
  it('is taken as the example of the document stands, but for its id', async () => {
    const [example] = Object.values(await examplesOf(home, { path: '/v1/alerts', method: 'post' }));
    const answer = await tell({ ...example, id: randomUUID(), severity: 'Minor' });
    expect([answer.status, answer.text]).toEqual([201, answer.text]);
  });

  it('stands in full in the inbox of the BLOs that it names, and is neutral by text message', async () => {
    const body = words({ severity: 'Extreme' });
    expect((await tell(body)).status).toBe(201);
    expect(await inInbox(({ id }) => id === body.id)).toMatchObject({ unread: true, texts: body.texts });
    // So that nobody is told again in ten minutes, in the middle of another case.
    const { unread } = await inbox('limit=1');
    const first = await askBy(officer, `POST /v1/alerts/${body.id}/acknowledgements`, {});
    expect([first.status, first.text]).toEqual([200, first.text]);
    expect((await askBy(officer, `POST /v1/alerts/${body.id}/acknowledgements`)).json).toEqual(first.json);
    await until('one unread less', async () => ((await inbox('limit=1')).unread === unread - 1 ? true : undefined));
    if (!localFiles) return;
    expect((await untilTold(body.id, 'sms')).text).not.toContain(secret);
    expect((await untilTold(body.id)).text).toContain(body.texts.km);
  });

  it('sent again is the same; in other words under its id it is a 409', async () => {
    const body = words({ texts: { en: 'Call +855 12 345 678' } });
    const first = await tell(body);
    expect(Receipt.parse(first.json).warnings).toMatchObject([{ pointer: '/texts/en', code: 'phone-number' }]);
    const again = await tell(body);
    expect([first.status, again.status, again.text]).toEqual([201, 200, first.text]);
    expect(problemIn(await tell({ ...body, texts: { en: 'Other words' } })).status).toBe(409);
  });

  it.each(['officer', 'analyst'] as const)('is not for an %s to send', async (role) => {
    expect(problemIn(await tell(words(), role)).status).toBe(403);
  });

  it.each([
    ['has passed', '/expires', { expires: '2016-06-21T00:00:00+07:00' }],
    ['names a BLO of nowhere', '/blos/0', { blos: ['XX-NOWHERE'] }],
    ['says nothing', '/texts', { texts: {} }],
    ['says too much', '/texts/en', { texts: { en: 'x'.repeat(1_601) } }],
    ['shows a photo of no incident', '/incidentId', { photoId: randomUUID() }],
    ['is about an incident that is not there', '/incidentId', { incidentId: randomUUID() }],
  ])('that %s is refused where it is wrong', async (_, pointer, change) => {
    const answer = await tell(words(change));
    expect([answer.status, problemIn(answer).errors?.map((fault) => fault.pointer)]).toEqual([422, [pointer]]);
  });

  it('of 1,600 letters is told in full', async () => {
    const body = words({ texts: { km: 'ក'.repeat(1_600) } });
    expect((await tell(body)).status).toBe(201);
    if (localFiles) expect((await untilTold(body.id)).text).toContain('ក'.repeat(1_600));
  });

  it('is changed and taken back, each told to those who had it; then it holds no more', async () => {
    const body = words();
    await tell(body);
    const change = { id: randomUUID(), severity: 'Severe', texts: { en: `${secret}, armed` }, expires: inADay() };
    const update = () => askAs('authority', `POST /v1/alerts/${body.id}/updates`, { body: change });
    const changed = await update();
    expect([changed.status, changed.json]).toMatchObject([201, { msgType: 'Update', references: [body.id] }]);
    expect([(await update()).status]).toEqual([200]);
    const end = { body: { id: randomUUID() } };
    const cancelled = await askAs('authority', `POST /v1/alerts/${change.id}/cancellations`, end);
    expect([cancelled.status, cancelled.json]).toMatchObject([201, { msgType: 'Cancel', topics: [blo, 'authority'] }]);
    const late = await askAs('authority', `POST /v1/alerts/${body.id}/cancellations`, { body: { id: randomUUID() } });
    expect(problemIn(late).status).toBe(410);
    // By the reference that its readers know: that of the first.
    const isTakenBack = ({ subject = '' }: Delivery) => subject.includes('withdrawn');
    const taken = () => deliveredAbout(body.id).find(isTakenBack);
    if (localFiles) expect((await until('the withdrawal', taken, 30)).text).toContain(`${secret}, armed`);
  });
});

describe('the feed of alerts', () => {
  const feed = (role: 'officer' | 'analyst' | 'authority' | 'administrator', headers: Record<string, string> = {}) =>
    askAs(role, 'GET /v1/alerts/feed', { headers });

  it.each(['officer', 'analyst', 'authority'] as const)('is Atom for an %s, and leads to CAP', async (role) => {
    const answer = await feed(role);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const [, href = ''] = /<link rel="alternate" type="application\/cap\+xml" href="([^"]+)"/.exec(answer.text) ?? [];
    const cap = await askAs(role, `GET ${href}`, { headers: { accept: 'application/cap+xml' } });
    expect([cap.status, cap.text.includes('<identifier>')]).toEqual([200, true]);
  });

  it('is not sent again to whoever has it', async () => {
    const tag = (await feed('authority')).headers.get('etag') ?? '';
    const answer = await feed('authority', { 'if-none-match': tag });
    expect([tag === '', answer.status, answer.text]).toEqual([false, 304, '']);
  });

  it('is not for an administrator', async () => {
    expect(problemIn(await feed('administrator')).status).toBe(403);
  });
});

describe('a month whose money for text messages is spent', () => {
  const note = (value: string) => invokeByHand(home, 'note-sms-budget', { alarmData: { state: { value } } });

  it('is noted and taken back by the alarm', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    await note('ALARM');
    await note('OK');
  });
});
