import { beforeEach, describe, expect, it } from 'vitest';
import {
  broadcastAlert,
  cancelBroadcast,
  type Ports,
  type Sender,
  updateBroadcast,
} from '../../../functions/broadcast-alert/broadcast-alert.ts';
import {
  BroadcastCancelRequest,
  BroadcastRequest,
  BroadcastUpdateRequest,
  longestBroadcastText,
} from '../../../shared/alerts/broadcasts/broadcast-request.ts';
import type { Caller } from '../../../shared/foundation/caller.ts';
import type { IncidentFile } from '../../../shared/incidents/incident-repository.ts';
import { kept, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { broadcastsInMemory } from '../../fixtures/alerts/broadcasts-in-memory.ts';

const authority: Caller = { person: 'person-authority', roles: ['authority'] };
const sender: Sender = { caller: authority, language: 'en' };
const country = { blos: ['KH-BAVET', 'KH-POIPET', 'KH-DONG-KRALOR'], retentionDays: 90 };
const start = Date.parse('2016-06-21T02:00:00Z');
let now = start;

const photo = (last: string, changes = {}) => ({
  id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5${last}`,
  ...{ sha256: last.repeat(64), bytes: 1_000, type: 'image/jpeg' as const, ...changes },
});
const incident = kept(seizureReport(undefined, { photos: [photo('2'), photo('3', { shows: ['minor'] })] }));
const incidentId = incident.report.id;

let world = broadcastsInMemory();
const ports = (): Ports => ({
  ...country,
  broadcasts: world.broadcasts,
  incidents: {
    find: async (id: string): Promise<IncidentFile | undefined> =>
      id === incidentId ? { incident, arrivals: [] } : undefined,
  },
  clock: () => now,
});
beforeEach(() => {
  now = start;
  world = broadcastsInMemory();
});

const id = (last: number) => `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4b0${last}`;
const words = { en: '1.9 kg methamphetamine at the Lao border, tri-border area' };
const request = (changes: Record<string, unknown> = {}) =>
  BroadcastRequest.parse({
    id: id(1),
    severity: 'Severe',
    texts: words,
    expires: '2016-06-23T00:00:00+07:00',
    ...changes,
  });
const send = (changes: Record<string, unknown> = {}, by = sender) => broadcastAlert(request(changes), by, ports());
const update = (of: string, changes: Record<string, unknown> = {}, by = sender) =>
  updateBroadcast(
    of,
    BroadcastUpdateRequest.parse({
      ...{ id: id(2), severity: 'Extreme', texts: { en: 'Two men on motorcycles, heading south' } },
      ...{ expires: '2016-06-24T00:00:00+07:00', ...changes },
    }),
    by,
    ports(),
  );
const cancel = (of: string, changes: Record<string, unknown> = {}) =>
  cancelBroadcast(of, BroadcastCancelRequest.parse({ id: id(3), ...changes }), sender, ports());

describe('a broadcast', () => {
  it('is for every BLO and stands in the inbox of the authority, seen by whoever sent it', async () => {
    const { status, body: receipt } = await send();
    expect([status, receipt.topics]).toEqual([201, ['KH-BAVET', 'KH-DONG-KRALOR', 'KH-POIPET', 'authority']]);
    const own = world.kept.get(id(1))?.addressees.find(({ topic }) => topic === 'authority');
    expect(own).toMatchObject({ acknowledgedBy: 'person-authority', acknowledgedAt: receipt.sentAt });
  });

  it('is for the BLOs that it names', async () => {
    expect((await send({ blos: ['KH-POIPET'] })).body.topics).toEqual(['KH-POIPET', 'authority']);
  });

  it('sent again says the same, after any time; in other words under its id it is refused', async () => {
    const first = await send();
    now += 90 * 86_400_000;
    expect(await send()).toEqual({ status: 200, body: first.body });
    await expect(send({ texts: { en: 'Something else' } })).rejects.toMatchObject({ kind: 'id-taken' });
    await expect(send({ blos: ['KH-BAVET'] })).rejects.toMatchObject({ kind: 'id-taken' });
  });

  it('sent twice at once is written once', async () => {
    const both = await Promise.all([send(), send()]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  });

  it.each([
    ['a BLO of another country', { blos: ['KH-BAVET', 'VN-MOC-BAI'] }, '/blos/1', 'not-in-list'],
    ['an expiry that has passed', { expires: '2016-06-20T00:00:00+07:00' }, '/expires', 'past-date'],
    ['an expiry after it is forgotten', { expires: '2016-12-23T00:00:00+07:00' }, '/expires', 'too-far-ahead'],
    ['an incident that is not there', { incidentId: id(9) }, '/incidentId', 'not-there'],
    ['a photo that is not there', { incidentId, photoId: id(9) }, '/photoId', 'not-there'],
    ['a photo of a minor', { incidentId, photoId: photo('3').id }, '/photoId', 'protected-photo'],
  ])('is refused with %s, and nothing is kept', async (_, changes, pointer, code) => {
    await expect(send(changes)).rejects.toMatchObject({ kind: 'faults', faults: [{ pointer, code }] });
    expect(world.kept.size).toBe(0);
  });

  it('may name an incident and one of its photos', async () => {
    expect((await send({ incidentId, photoId: photo('2').id })).body).toMatchObject({ photoId: photo('2').id });
  });

  it.each([
    ['+855 12 345 678', 'phone-number'],
    ['passport MA123456', 'document-number'],
  ])('with %s in it is sent with a warning in the language of whoever sends it', async (text, code) => {
    const { body: receipt } = await send({ texts: { en: 'All quiet', km: text } });
    expect(receipt.warnings).toMatchObject([{ pointer: '/texts/km', code }]);
    const khmer = (await send({ texts: { en: 'All quiet', km: text } }, { ...sender, language: 'km' })).body;
    expect(khmer.warnings?.[0]?.message).not.toBe(receipt.warnings?.[0]?.message);
  });
});

describe('the words of a broadcast', () => {
  const parse = (texts: unknown) => BroadcastRequest.safeParse({ ...request(), texts });

  it('are at most 1,600 letters in each language, in NFC', () => {
    expect(parse({ en: 'x'.repeat(longestBroadcastText) }).success).toBe(true);
    expect(parse({ en: 'x'.repeat(longestBroadcastText + 1) }).success).toBe(false);
    expect(parse({ vi: 'Mộc Bài'.normalize('NFD') }).data?.texts.vi).toBe('Mộc Bài'.normalize('NFC'));
  });

  it.each([[{}], [{ fr: 'Bonjour' }], [{ en: '' }], [{ en: 'bell \u0007' }]])('are not %o', (texts) => {
    expect(parse(texts).success).toBe(false);
  });

  it('asks which year of ours an expiry by the Buddhist era means', () => {
    const { error } = BroadcastRequest.safeParse({ ...request(), expires: '2559-06-23T00:00:00+07:00' });
    expect(error?.issues).toMatchObject([{ path: ['expires'], params: { code: 'buddhist-year' } }]);
  });

  it('have a photo only with its incident', () => {
    expect(BroadcastRequest.safeParse({ ...request(), photoId: id(9) }).success).toBe(false);
  });
});

describe('a broadcast that changes', () => {
  it('is told to those who had it, and passes the filters that the first passed', async () => {
    await send({ blos: ['KH-POIPET'] });
    const { status, body: receipt } = await update(id(1));
    expect([status, receipt]).toMatchObject([
      201,
      { msgType: 'Update', references: [id(1)], topics: ['KH-POIPET', 'authority'] },
    ]);
    expect(world.kept.get(id(2))?.alert.before).toEqual({ severity: 'Severe', crimes: [] });
    expect(world.kept.get(id(1))?.alert.supersededBy).toBe(id(2));
  });

  it('is changed at its newest alone: two who change it at once do not both', async () => {
    await send();
    await update(id(1));
    await expect(update(id(1), { id: id(4) })).rejects.toMatchObject({ kind: 'out-of-date', status: 410 });
    expect((await update(id(2), { id: id(4) })).body.references).toEqual([id(1), id(2)]);
    expect((await update(id(4), { id: id(5) })).body.references).toEqual([id(1), id(4)]);
  });

  it('sent again says the same', async () => {
    await send();
    const first = await update(id(1));
    expect(await update(id(1))).toEqual({ status: 200, body: first.body });
  });

  it('is taken back with its own words, or with others', async () => {
    await send();
    expect((await cancel(id(1))).body).toMatchObject({ msgType: 'Cancel', texts: words, references: [id(1)] });
    expect((await cancel(id(1))).status).toBe(200);
    await expect(cancel(id(1), { id: id(4) })).rejects.toMatchObject({ kind: 'out-of-date' });
    await expect(cancel(id(3), { id: id(5) })).rejects.toMatchObject({ kind: 'out-of-date' });
    now = start;
    world = broadcastsInMemory();
    await send();
    expect((await cancel(id(1), { texts: { en: 'A false alarm' } })).body.texts).toEqual({ en: 'A false alarm' });
  });

  it('holds no more when it has expired, and is not there when it never was, or is about an incident', async () => {
    await send();
    await expect(update(id(8))).rejects.toMatchObject({ kind: 'not-found' });
    now = Date.parse('2016-06-23T00:00:00+07:00');
    await expect(update(id(1))).rejects.toMatchObject({ kind: 'out-of-date' });
    await expect(cancel(id(1))).rejects.toMatchObject({ kind: 'out-of-date' });
  });
});
