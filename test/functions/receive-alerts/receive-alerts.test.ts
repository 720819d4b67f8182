import { describe, expect, it } from 'vitest';
import { receiveAlerts } from '../../../functions/receive-alerts/receive-alerts.ts';
import type { Addressee } from '../../../shared/alerts/alert.ts';
import { alertRevisionOf } from '../../../shared/alerts/alert-revision.ts';
import { longestSharedRevision, type SharedRevision } from '../../../shared/alerts/sharing/shared-revision.ts';
import type { AcknowledgedAbroad, AcknowledgementsAbroad } from '../../../shared/incidents/acknowledged-abroad.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { largestReport } from '../../fixtures/alerts/largest-report.ts';

const country = {
  blos: ['VN-MOC-BAI', 'VN-DIEN-BIEN'],
  languages: ['vi', 'en'] as const,
  policy,
  timeZone: 'Asia/Ho_Chi_Minh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};

/** Acknowledgements of other countries, as they were recorded. */
const abroadInMemory = () => {
  const recorded: (AcknowledgedAbroad & { incidentId: string })[] = [];
  const abroad: AcknowledgementsAbroad = {
    record: async (incidentId, acknowledged) => recorded.push({ incidentId, ...acknowledged }) > 0,
  };
  return { recorded, abroad };
};

const newWorld = () => {
  const claims = claimsInMemory();
  return {
    ...{ claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter: rateLimiterInMemory() },
    ...{ followUpQueue: followUpQueueInMemory(), clock: () => Date.parse('2016-06-19T09:31:00Z') },
    timeLeft: () => runMilliseconds,
    ...abroadInMemory(),
  };
};
type World = ReturnType<typeof newWorld>;

const told = (kilograms = 1.9, changes: Partial<SharedRevision> = {}): SharedRevision => ({
  version: 1,
  country: 'KH',
  ...alertRevisionOf(kept(seizureReport([{ substance: 'methamphetamine', value: kilograms }]))),
  ...changes,
});

const receive = (world: World, message: unknown, from = 'KH') =>
  receiveAlerts({ from, text: JSON.stringify(message) }, country, world);

const heard = ({ topics }: World) =>
  topics.published.filter(({ channel, language }) => channel === 'sms' && language === 'vi').map(({ topic }) => topic);

/** Topics that have an alert in the inbox and were not told of it. */
const quietly = (addressees: readonly Addressee[] = []) =>
  addressees.flatMap(({ topic, quiet }) => (quiet ? [topic] : []));

const had = ['VN-DIEN-BIEN', 'VN-MOC-BAI', 'authority'];

describe('what Cambodia opened to Viet Nam', () => {
  it('is told on that border, on the next, and to the authority, by the rules of Viet Nam', async () => {
    const world = newWorld();
    expect(await receive(world, told())).toEqual({ due: 3, published: 12 });
    expect(heard(world).sort()).toEqual(had);
    const mail = world.topics.published.find(({ channel, language }) => channel === 'email' && language === 'en');
    expect(mail?.text).toContain('Bavet (Cambodia)');
    expect(mail?.text).toContain('This alert comes from Cambodia. The report is kept there.');
    expect(mail?.text).not.toContain('read the report');
  });

  it('is kept under the country’s name, and is followed up here', async () => {
    const world = newWorld();
    await receive(world, told());
    const id = `KH-${told().incidentId}.1`;
    expect((await world.alerts.find(id))?.alert).toMatchObject({ sharedBy: 'KH', severity: 'Severe' });
    expect(world.followUpQueue.waiting).toMatchObject([{ followUp: { do: 'escalate', alertId: id, stage: 'again' } }]);
  });

  it('is told once, however often it comes', async () => {
    const world = newWorld();
    for (let time = 0; time < 3; time += 1) await receive(world, told());
    expect(heard(world).sort()).toEqual(had);
  });

  it('stands below the thresholds of Viet Nam in the inboxes on that border, and nobody is told', async () => {
    const world = newWorld();
    expect(await receive(world, told(0.05))).toEqual({ due: 0, published: 0 });
    const { alert, addressees } = (await world.alerts.find(`KH-${told().incidentId}.1`)) ?? {};
    expect(alert).toMatchObject({ severity: 'Minor', sharedBy: 'KH' });
    expect(quietly(addressees)).toEqual(['VN-MOC-BAI', 'authority']);
    expect(world.followUpQueue.waiting).toEqual([]);
  });

  it('that is of more than every day, and told nobody, stands there as well', async () => {
    const world = newWorld();
    expect(await receive(world, told(0.2))).toEqual({ due: 0, published: 0 });
    const { alert, addressees } = (await world.alerts.find(`KH-${told().incidentId}.1`)) ?? {};
    expect(alert?.severity).toBe('Moderate');
    expect(quietly(addressees)).toEqual(['VN-MOC-BAI', 'authority']);
  });

  it('of corruption is for the authority alone: at the post it may be about a colleague', async () => {
    const world = newWorld();
    await receive(world, told(1, { facts: { ...told().facts, goods: [], crime: 'corruption' } }));
    const { addressees = [] } = (await world.alerts.find(`KH-${told().incidentId}.1`)) ?? {};
    expect(addressees.map(({ topic }) => topic)).toEqual(['authority']);
  });

  it('is told when it grows, and a quiet alert is replaced without a word', async () => {
    const world = newWorld();
    await receive(world, told(0.05));
    await receive(world, told(1.9, { revision: 2 }));
    expect(heard(world).sort()).toEqual(had);
    const id = `KH-${told().incidentId}`;
    expect((await world.alerts.find(`${id}.1`))?.alert.supersededBy).toBe(`${id}.2`);
    expect((await world.alerts.find(`${id}.2`))?.addressees.some(({ quiet }) => quiet)).toBe(false);
  });

  it('is not taken back aloud from those who were never told', async () => {
    const world = newWorld();
    await receive(world, told(0.05));
    await receive(world, told(0.05, { revision: 2, standing: 'withdrawn' }));
    expect(heard(world)).toEqual([]);
    expect((await world.alerts.find(`KH-${told().incidentId}.1`))?.alert.supersededBy).toBeDefined();
  });

  it('is taken back from those who had it, and an earlier revision that is late says nothing', async () => {
    const world = newWorld();
    await receive(world, told());
    await receive(world, told(1.9, { revision: 3, standing: 'withdrawn' }));
    await receive(world, told(60, { revision: 2 }));
    expect(heard(world).sort()).toEqual([...had, ...had].sort());
    const id = `KH-${told().incidentId}.3.correction`;
    expect((await world.alerts.find(id))?.alert).toMatchObject({ msgType: 'Cancel', changes: ['withdrawn'] });
  });

  it('that is no longer shared is told as that, and not as withdrawn, and may be shared again', async () => {
    const world = newWorld();
    await receive(world, told());
    await receive(world, told(1.9, { revision: 2, standing: 'no-longer-shared' }));
    const id = `KH-${told().incidentId}`;
    const { alert } = (await world.alerts.find(`${id}.2.correction`)) ?? {};
    expect(alert).toMatchObject({ msgType: 'Cancel', changes: ['no-longer-shared'] });
    const mails = world.topics.published.filter(({ channel, language }) => channel === 'email' && language === 'en');
    expect(mails.at(-1)?.text).toContain('no longer shares it');
    expect(mails.at(-1)?.text).not.toMatch(/withdrawn|nothing to do/);
    await receive(world, told(1.9, { revision: 3 }));
    expect((await world.alerts.find(`${id}.3.correction`))?.alert).toMatchObject({ changes: ['reinstated'] });
  });

  it('cannot touch an incident of Viet Nam’s own, whatever id it claims', async () => {
    const world = newWorld();
    await receive(world, told());
    const { incidentId } = told();
    expect(await world.alerts.history(incidentId)).toBeUndefined();
    expect(await world.alerts.history(`KH-${incidentId}`)).toMatchObject({ revision: 1 });
  });
});

describe('words of another country', () => {
  it('do not stand in a message under our name: the reference is made here', async () => {
    const world = newWorld();
    const facts = { ...told().facts, reference: 'URGENT call +1900' };
    await receive(world, told(1.9, { facts }));
    const said = JSON.stringify([world.topics.published, [...world.alerts.stored.values()]]);
    expect(said).not.toContain('URGENT');
    expect(world.topics.published[0]?.text).toContain(told().incidentId.slice(-8));
  });
});

describe('the largest report', () => {
  it('is told across the border, within what SNS takes in a batch', async () => {
    const world = newWorld();
    const shared = { ...told(), ...alertRevisionOf(kept(largestReport())) };
    expect(JSON.stringify(shared).length).toBeLessThan(longestSharedRevision);
    const { published } = await receive(world, shared);
    expect(published).toBeGreaterThan(0);
    const toMocBai = world.topics.published.filter(({ topic }) => topic === 'VN-MOC-BAI');
    expect(Buffer.byteLength(JSON.stringify(toMocBai))).toBeLessThan(256 * 1024);
  });
});

describe('what Cambodia has seen of ours', () => {
  const seen = (changes: Record<string, unknown> = {}) => ({
    ...{ version: 1, does: 'acknowledge', country: 'KH', topic: 'KH-BAVET', revision: 2 },
    ...{ incidentId: told().incidentId, acknowledgedAt: '2016-06-19T09:30:40.000Z', ...changes },
  });

  it.each(['KH-BAVET', 'authority'])('is recorded beside the incident, by %s, and tells nobody here', async (topic) => {
    const world = newWorld();
    expect(await receive(world, seen({ topic }))).toEqual({ due: 0, published: 0 });
    const { acknowledgedAt, incidentId } = seen();
    expect(world.recorded).toEqual([{ incidentId, country: 'KH', topic, revision: 2, acknowledgedAt }]);
    expect(world.topics.published).toEqual([]);
  });

  it.each([
    ['by another country', seen(), 'LA', { reason: 'other-topic' }],
    ['for a post of another country', seen({ topic: 'LA-THANALENG' }), 'KH', { reason: 'other-topic' }],
    ['for a post that there is not', seen({ topic: 'KH-NOWHERE' }), 'KH', { reason: 'other-topic' }],
    ['tomorrow', seen({ acknowledgedAt: '2016-06-20T09:31:00.000Z' }), 'KH', { reason: 'from-the-future' }],
    ['of a revision that no incident has', seen({ revision: 1_000_000 }), 'KH', { name: 'ZodError' }],
    ['of no incident', seen({ incidentId: 'REPORT' }), 'KH', { name: 'ZodError' }],
    ['with a word beside it', seen({ note: 'call +1900' }), 'KH', { name: 'ZodError' }],
  ])('is not believed %s', async (_, message, from, failure) => {
    const world = newWorld();
    await expect(receive(world, message, from)).rejects.toMatchObject(failure);
    expect(world.recorded).toEqual([]);
  });
});

describe('what is not to be believed', () => {
  const elsewhere = { ...told().facts, blo: 'LA-THANALENG' };
  const tomorrow = { ...told().facts, occurredAt: '2016-06-21T16:30:00+07:00' };
  const longAgo = { ...told().facts, occurredAt: '1998-12-31T23:59:59Z' };
  const impossible = { reason: 'impossible-moment' };
  it.each([
    ['was told by another country', told(), 'LA', { reason: 'other-topic' }],
    ['is about a post of another country', told(1.9, { facts: elsewhere }), 'KH', { reason: 'other-topic' }],
    ['is from the future', told(1.9, { facts: tomorrow }), 'KH', { reason: 'from-the-future' }],
    ['was received before there were offices', told(1.9, { reportedAt: '1998-12-31T23:59:59Z' }), 'KH', impossible],
    ['happened before there were offices', told(1.9, { facts: longAgo }), 'KH', impossible],
    ['was received tomorrow', told(1.9, { reportedAt: '2016-06-20T09:31:00Z' }), 'KH', { reason: 'from-the-future' }],
    ['has something beside it', { ...told(), narrative: 'Somebody' }, 'KH', { name: 'ZodError' }],
    ['claims an id that is none', told(1.9, { incidentId: 'KH-1' }), 'KH', { name: 'ZodError' }],
  ])('%s', async (_, message, from, failure) => {
    const world = newWorld();
    await expect(receive(world, message, from)).rejects.toMatchObject(failure);
    expect(heard(world)).toEqual([]);
  });
});
