import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addCaseMessage, listCases, readCase, showCasePhoto } from '../../functions/manage-cases/manage-cases.ts';
import { shareIncident } from '../../functions/share-alerts/share-alerts.ts';
import { tellCases } from '../../functions/tell-cases/tell-cases.ts';
import { caseRepository } from '../../shared/cases/aws/case-repository.dynamodb.ts';
import { caseSearch } from '../../shared/cases/aws/case-search.dynamodb.ts';
import { CaseExchangeText } from '../../shared/cases/case-exchange-message.ts';
import { CaseQuery } from '../../shared/cases/case-query.ts';
import { decideOnShare } from '../../shared/cases/workflows/decide-on-share.ts';
import { receiveCase } from '../../shared/cases/workflows/receive-case.ts';
import type { Caller } from '../../shared/foundation/caller.ts';
import type { ShareDecision } from '../../shared/incidents/share-decision.ts';
import { postDirectory } from '../../shared/posts/aws/post-directory.dynamodb.ts';
import { membershipWith } from '../fixtures/alerts/sharing.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { body } from '../fixtures/cases.ts';
import { drugReport, incidentOf, officer, now as start } from '../fixtures/incidents/reports.ts';

type Crossing = { from: string; to: string; text: string };

let engine: DynamoEngine;
let number = 0;
let minute = 0;
/** Messages on their way between the two countries, as texts. */
let crossing: Crossing[] = [];
let mails: string[] = [];
const clock = () => start + minute * 60_000;
beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());
beforeEach(async () => {
  number += 1;
  crossing = [];
  mails = [];
  minute = 0;
  for (const country of ['KH', 'VN']) await engine.createTable(`${country}-${number}`, 'cases');
});

const posts = { KH: ['KH-BAVET', 'KH-CHREY-THOM'], VN: ['VN-MOC-BAI', 'VN-TINH-BIEN'] };

/** One country: what its functions do, with its own table, and its messages put on their way. */
const end = (country: 'KH' | 'VN') => {
  const cases = caseRepository(engine.client, `${country}-${number}`);
  const photos = async ({ photoId }: { photoId: string }) => `https://photos.example/${photoId}`;
  const directory = postDirectory(engine.client, `${country}-${number}`);
  const search = caseSearch(engine.client, `${country}-${number}`);
  const ports = { country, cases, search, photos, posts: directory, staleDays: 180, procedures: {}, clock };
  const exchange = {
    send: async (message: unknown, to: string) =>
      void crossing.push({ from: country, to, text: JSON.stringify(message) }),
  };
  const topics = {
    publish: async ({ topic }: { topic: string }) => {
      mails.push(topic);
      return 'id';
    },
  };
  const followUpQueue = { send: async () => undefined };
  /** Writes into a case, and does what the stream of the table makes of it. */
  const write = async (caseId: string, sent: Record<string, unknown>, caller: Caller) => {
    minute += 1;
    const outcome = await addCaseMessage(caseId, body(sent), caller, 'en', ports);
    const kept = (await cases.find(caseId))?.messages.find((message) => message.body.id === outcome.receipt.id);
    if (kept && outcome.isNew) await tellCases(kept, { ...ports, languages: ['en'], exchange, topics, followUpQueue });
    return outcome;
  };
  const receive = async ({ from, text }: Crossing) =>
    receiveCase(CaseExchangeText.parse(text), from, posts[country], { cases, clock });
  return { cases, ports, exchange, write, receive };
};

/** Delivers what is on its way, in the order that is given, and each of them twice. */
const deliver = async (order: (on: Crossing[]) => Crossing[] = (on) => on) => {
  const on = order(crossing);
  crossing = [];
  for (const message of [...on, ...on]) await end(message.to === 'KH' ? 'KH' : 'VN').receive(message);
};

const mocBai: Caller = { person: 'person-vn', roles: ['officer'], blo: 'VN-MOC-BAI' };
const bavet = officer('KH-BAVET');
const report = () => drugReport({ handling: 'counterpart' });

const shared = async () => {
  const incident = incidentOf(report());
  const arrivals = (incident.report.photos ?? []).map(({ id: photoId }) => ({
    photoId,
    state: 'verified' as const,
    arrived: [0],
    attempts: 1,
    settledAt: incident.changedAt,
  }));
  const kh = end('KH');
  await shareIncident({ now: incident }, membershipWith(['VN']), {
    incidents: { find: async () => ({ incident, arrivals }) },
    photos: { lay: async () => undefined, takeAway: async () => undefined },
    cases: kh.cases,
    alerts: { send: async () => undefined },
    caseExchange: kh.exchange,
    clock,
  });
  return `KH-${incident.report.id}`;
};

describe('a case at both ends', () => {
  it('is worked on by both posts, in one thread, and becomes an instance of cooperation', async () => {
    const caseId = await shared();
    await deliver();
    const [kh, vn] = [end('KH'), end('VN')];
    expect(await listCases(CaseQuery.parse({}), mocBai, vn.ports)).toMatchObject({
      cases: [{ id: caseId, foreign: true, blo: 'KH-BAVET', state: 'open' }],
    });
    const question = await vn.write(caseId, { kind: 'question', about: 'vehicle' }, mocBai);
    await deliver();
    const seen = await readCase(caseId, bavet, kh.ports);
    expect(seen).toMatchObject({ foreign: false, incident: caseId.slice(3), unanswered: [question.receipt.id] });
    await kh.write(caseId, { kind: 'answer', answer: 'yes', inReplyTo: question.receipt.id }, bavet);
    await deliver();
    await vn.write(caseId, { kind: 'result', result: 'arrest', count: 2 }, mocBai);
    await vn.write(caseId, { kind: 'close', outcome: 'solved' }, mocBai);
    await deliver((on) => on.toReversed());
    const [there, here] = [await readCase(caseId, mocBai, vn.ports), await readCase(caseId, bavet, kh.ports)];
    const outline = ({ thread }: typeof here) => thread.map(({ message, from }) => `${from.post} ${message.kind}`);
    expect(outline(here)).toEqual([
      ...['VN-MOC-BAI question', 'KH-BAVET answer', 'VN-MOC-BAI result', 'VN-MOC-BAI close'],
    ]);
    expect(outline(there)).toEqual(outline(here));
    expect([here.unanswered, there.unanswered]).toEqual([[], []]);
    expect(here.cooperation).toMatchObject([{ country: 'VN', completeAt: expect.any(String) }]);
    expect(there.cooperation[0]?.completeAt).toBe(here.cooperation[0]?.completeAt);
  });

  it('shows neither side who of the other wrote', async () => {
    const caseId = await shared();
    await deliver();
    await end('VN').write(caseId, { kind: 'note', text: 'Seen.' }, mocBai);
    expect(JSON.stringify(crossing)).not.toContain('person-vn');
    await deliver();
    expect(JSON.stringify(await readCase(caseId, bavet, end('KH').ports))).not.toMatch(/person-/);
  });

  it('is hidden from posts that have no part in it, and shown to the authorities', async () => {
    const caseId = await shared();
    await deliver();
    const other: Caller = { person: 'p', roles: ['officer'], blo: 'VN-TINH-BIEN' };
    await expect(readCase(caseId, other, end('VN').ports)).rejects.toMatchObject({ kind: 'not-found' });
    const authority: Caller = { person: 'p', roles: ['authority'] };
    expect((await listCases(CaseQuery.parse({}), authority, end('VN').ports)).cases).toHaveLength(1);
    const named = CaseQuery.parse({ blo: 'VN-MOC-BAI' });
    await expect(listCases(named, other, end('VN').ports)).rejects.toMatchObject({ kind: 'not-yours' });
  });

  it('keeps a message once, however often it is sent, and refuses another under its id', async () => {
    const caseId = await shared();
    await deliver();
    const sent = { kind: 'note', text: 'Once.', id: randomUUID() };
    expect(await end('VN').write(caseId, sent, mocBai)).toMatchObject({ isNew: true });
    expect(await end('VN').write(caseId, sent, mocBai)).toMatchObject({ isNew: false });
    await expect(end('VN').write(caseId, { ...sent, text: 'Twice.' }, mocBai)).rejects.toMatchObject({
      kind: 'id-taken',
    });
  });

  it('refuses a reply to what is not there', async () => {
    const caseId = await shared();
    await deliver();
    const sent = { kind: 'answer', answer: 'yes', inReplyTo: randomUUID() };
    await expect(end('VN').write(caseId, sent, mocBai)).rejects.toMatchObject({
      faults: [{ pointer: '/inReplyTo', code: 'not-there' }],
    });
  });

  it('that is recalled in the middle of a conversation loses its record there, and takes no more messages', async () => {
    const caseId = await shared();
    await deliver();
    await end('VN').write(caseId, { kind: 'question', about: 'origin' }, mocBai);
    await deliver();
    minute += 1;
    const recalledAt = new Date(clock()).toISOString();
    await end('KH').cases.recall({ caseId, country: 'VN', recalledAt }, recalledAt);
    await end('KH').exchange.send({ version: 1, does: 'recall-case', caseId, recalledAt }, 'VN');
    await deliver();
    const view = await readCase(caseId, mocBai, end('VN').ports);
    expect(view.shares).toMatchObject([{ state: 'recalled', recalledAt }]);
    expect(view.shares[0]).not.toHaveProperty('record');
    await expect(end('VN').write(caseId, { kind: 'note', text: 'Hm.' }, mocBai)).rejects.toMatchObject({
      kind: 'out-of-date',
    });
  });

  it('shows its photos to who works on it there, while it is shared', async () => {
    const caseId = await shared();
    await deliver();
    const { ports, cases } = end('VN');
    const [photo] = (await readCase(caseId, mocBai, ports)).shares[0]?.record?.photos ?? [];
    const wanted = { caseId, photoId: photo?.id ?? '' };
    expect(await showCasePhoto(wanted, mocBai, ports)).toEqual({ location: `https://photos.example/${photo?.id}` });
    const notFound = { kind: 'not-found' };
    const another = { caseId, photoId: randomUUID() };
    await expect(showCasePhoto(another, mocBai, ports)).rejects.toMatchObject(notFound);
    const stranger = { ...mocBai, blo: 'VN-TINH-BIEN' };
    await expect(showCasePhoto(wanted, stranger, ports)).rejects.toMatchObject(notFound);
    await expect(showCasePhoto(wanted, bavet, end('KH').ports)).rejects.toMatchObject(notFound);
    const recalledAt = new Date(clock() + 1).toISOString();
    await cases.recall({ caseId, country: 'KH', recalledAt }, recalledAt);
    await expect(showCasePhoto(wanted, mocBai, ports)).rejects.toMatchObject(notFound);
  });

  it('waits with a message that comes before its case', async () => {
    const caseId = await shared();
    const early = { from: 'KH', to: 'VN', text: '' };
    await end('KH').write(caseId, { kind: 'note', text: 'Look at this.' }, bavet);
    const [share, note = early] = crossing;
    await expect(end('VN').receive(note)).rejects.toMatchObject({ name: 'CaseNotYet' });
    crossing = share ? [share, note] : [];
    await deliver();
    expect((await readCase(caseId, mocBai, end('VN').ports)).thread).toHaveLength(1);
  });

  it.each<[string, (message: Record<string, unknown>) => Record<string, unknown>]>([
    ['about a case of another country', (message) => ({ ...message, caseId: `LA-${randomUUID()}` })],
    [
      'of a post of another country',
      (message) => ({ ...message, record: { ...Object(message['record']), blo: 'LA-BOTEN' } }),
    ],
    ['of a later version', (message) => ({ ...message, version: 2 })],
    ['with a member that nobody knows', (message) => ({ ...message, phone: '012 345 678' })],
    [
      'with a code of no list',
      (message) => ({ ...message, record: { ...Object(message['record']), crime: 'piracy' } }),
    ],
  ])('takes nothing %s, and keeps nothing of it', async (_, spoil) => {
    const caseId = await shared();
    const [share] = crossing;
    const text = JSON.stringify(spoil(JSON.parse(share?.text ?? '{}')));
    await expect(end('VN').receive({ from: 'KH', to: 'VN', text })).rejects.toThrow();
    expect(await end('VN').cases.find(caseId)).toBeUndefined();
  });

  it('hears only those who have a part in it', async () => {
    const caseId = await shared();
    const said = { version: 1, does: 'say-in-case', caseId, at: new Date(start).toISOString() };
    const message = { id: randomUUID(), kind: 'note', text: 'x' };
    const from = { country: 'LA', post: 'LA-BOTEN' };
    const text = JSON.stringify({ ...said, from, message });
    await expect(end('KH').receive({ from: 'LA', to: 'KH', text })).rejects.toMatchObject({ reason: 'not-in-case' });
    await expect(end('KH').receive({ from: 'VN', to: 'KH', text })).rejects.toMatchObject({ reason: 'other-topic' });
  });
});

describe('a release', () => {
  const deciding = (postsRelease: boolean) => {
    const incident = incidentOf(report());
    const decided: ShareDecision[] = [];
    const ports = {
      incidents: { find: async () => ({ incident, arrivals: [] }) },
      decisions: {
        decide: async (_: string, decision: ShareDecision) => {
          decided.push(decision);
          return true;
        },
      },
      membership: membershipWith(['TH', 'VN']),
      postsRelease,
      clock,
    };
    return { id: incident.report.id, decided, ports };
  };
  const authority: Caller = { person: 'person-3', roles: ['authority'] };

  it('is the authority’s to give, for a country that the report is open to', async () => {
    const { id, decided, ports } = deciding(false);
    expect(await decideOnShare('released', { id: id, country: 'VN' }, authority, ports)).toMatchObject({
      country: 'VN',
      decided: 'released',
    });
    expect(decided).toHaveLength(1);
    await expect(decideOnShare('released', { id: id, country: 'TH' }, authority, ports)).rejects.toMatchObject({
      kind: 'faults',
    });
    expect(decided).toHaveLength(1);
  });

  it('is the post’s where its country lets it, for its own reports', async () => {
    const strict = deciding(false);
    await expect(
      decideOnShare('released', { id: strict.id, country: 'VN' }, bavet, strict.ports),
    ).rejects.toMatchObject({ kind: 'not-yours' });
    const lenient = deciding(true);
    expect(await decideOnShare('released', { id: lenient.id, country: 'VN' }, bavet, lenient.ports)).toMatchObject({
      decided: 'released',
    });
    const poipet = officer('KH-POIPET');
    await expect(
      decideOnShare('released', { id: lenient.id, country: 'VN' }, poipet, lenient.ports),
    ).rejects.toMatchObject({ kind: 'not-yours' });
  });
});
