import { describe, expect, it } from 'vitest';
import { alertOfficers } from '../../../functions/alert-officers/alert-officers.ts';
import type { Publication } from '../../../shared/alerts/publication.ts';
import { alertHistoryRecord } from '../../../shared/alerts/rules/alert-history.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import {
  alertsInMemory,
  claimsInMemory,
  followUpQueueInMemory,
  rateLimiterInMemory,
  runMilliseconds,
  topicsThatListen,
  topicsThatRefuse,
} from '../../fixtures/alerts/alert-doubles.ts';
import { kept, peopleReport, policy, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const country = {
  blos: ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'KH-O-SMACH'],
  languages: ['en'] as const,
  policy,
  timeZone: 'Asia/Phnom_Penh',
  limits: {},
  summarySeconds: 600,
  escalateSeconds: 600,
};

const newWorld = () => {
  const claims = claimsInMemory();
  const clock = () => Date.parse('2016-06-19T09:31:00Z');
  return {
    ...{ claims, alerts: alertsInMemory(claims), topics: topicsThatListen(), rateLimiter: rateLimiterInMemory() },
    ...{ followUpQueue: followUpQueueInMemory(), clock, timeLeft: () => runMilliseconds },
  };
};

/** Methamphetamine in kilograms at Bavet, where Severe is 1 and Extreme 50. */
const meth = (kilograms: number, changes: Record<string, unknown> = {}) =>
  seizureReport([{ substance: 'methamphetamine', value: kilograms }], changes);

const revisionOf = (
  revision: number,
  report: Incident['report'],
  state: Incident['standing']['state'] = 'current',
): Incident => ({ ...kept(report), revision, standing: { state } });

const tell = (world: ReturnType<typeof newWorld>, ...revisions: Incident[]) =>
  revisions.reduce<Promise<unknown>>(
    (before, revision) => before.then(() => alertOfficers(revision, country, world)),
    Promise.resolve(),
  );

/** Topics with what was said there, by text message. */
const told = ({ topics }: ReturnType<typeof newWorld>) =>
  topics.published.filter(({ channel }) => channel === 'sms').map(({ topic }) => topic);

const had = ['KH-BAVET', 'KH-CHREY-THOM', 'authority'];
const first = revisionOf(1, meth(1.9));

describe('an amendment', () => {
  it.each([
    ['a lower severity', meth(0.2), 'severity'],
    ['another kind', peopleReport('migrant-smuggling', [{ role: 'smuggled-migrant', count: 6 }]), 'kind'],
    ['another direction', meth(1.9, { route: { direction: 'leaving' } }), 'place'],
    ['another border', meth(1.9, { route: { border: 'TH' } }), 'place'],
    ['a point 5 km away', meth(1.9, { place: { latitude: 11.1, longitude: 106.1356, accuracyMetres: 8 } }), 'place'],
  ])('of %s sends one correction to those who had the alert', async (_, report, change) => {
    const world = newWorld();
    await tell(world, first, revisionOf(2, report));
    const corrections = told(world).slice(had.length);
    expect(corrections.filter((topic) => had.includes(topic)).sort()).toEqual(had);
    const { alert } = world.alerts.stored.get(`${report.id}.2.correction`)!;
    expect(alert).toMatchObject({ msgType: 'Update', references: [`${report.id}.1`] });
    expect(alert.changes).toContain(change);
    expect(world.alerts.stored.get(`${report.id}.1`)!.alert.supersededBy).toBe(alert.id);
  });

  it.each([
    ['a little more of the same', meth(2)],
    ['other words', meth(1.9, { narrative: 'Other words.' })],
    ['a point 100 m away', meth(1.9, { place: { latitude: 11.0641, longitude: 106.1356, accuracyMetres: 8 } })],
  ])('of %s tells nobody', async (_, report) => {
    const world = newWorld();
    await tell(world, first, revisionOf(2, report));
    expect(told(world).sort()).toEqual(had);
  });

  it('that makes it more severe corrects those who had the alert, and tells the others for the first time', async () => {
    const world = newWorld();
    await tell(world, first, revisionOf(2, meth(60)));
    expect(told(world).slice(had.length).sort()).toEqual([...had, 'KH-O-SMACH', 'KH-POIPET'].sort());
    const { id } = first.report;
    const topicsOf = (alertId: string) =>
      world.alerts.stored
        .get(alertId)!
        .addressees.map(({ topic }) => topic)
        .sort();
    expect(topicsOf(`${id}.2.correction`)).toEqual(had);
    expect(topicsOf(`${id}.2`)).toEqual(['KH-O-SMACH', 'KH-POIPET']);
    const onBavet = world.topics.published.filter(({ topic }) => topic === 'KH-BAVET').at(-1);
    expect(onBavet?.severity).toEqual(['Severe', 'Severe>Extreme']);
  });

  it('of a report that alerted nobody is a first alert', async () => {
    const world = newWorld();
    await tell(world, revisionOf(1, meth(0.001)), revisionOf(2, meth(1.9)));
    expect(told(world).sort()).toEqual(had);
    expect([...world.alerts.stored.keys()]).toEqual([`${first.report.id}.2`]);
  });

  it('corrects nobody who never got the alert', async () => {
    const world = newWorld();
    const refused = ({ topic }: Publication) => topic === 'KH-CHREY-THOM';
    const refusing = { ...world, topics: topicsThatRefuse(world.topics, refused) };
    await expect(alertOfficers(first, country, refusing)).rejects.toThrow();
    await tell(world, revisionOf(2, meth(0.2)));
    expect(told(world).slice(2).sort()).toEqual(['KH-BAVET', 'authority']);
  });
});

describe('a report that stands no more', () => {
  it('is taken back also from those whom another run is about to tell', async () => {
    const world = newWorld();
    const { followUpQueue } = world;
    let isFirst = true;
    // After the alert is written, and before its messages are sent.
    const send = async (...put: Parameters<typeof followUpQueue.send>) => {
      if (isFirst) {
        isFirst = false;
        await tell(world, revisionOf(2, meth(1.9), 'withdrawn'));
      }
      return followUpQueue.send(...put);
    };
    await alertOfficers(first, country, { ...world, followUpQueue: { send } });
    const { addressees } = world.alerts.stored.get(`${first.report.id}.2.correction`)!;
    expect(addressees.map(({ topic }) => topic).sort()).toEqual(had);
  });

  it.each([['withdrawn'], ['duplicate']] as const)('because it is %s is taken back once', async (standing) => {
    const world = newWorld();
    const gone = revisionOf(2, meth(1.9), standing);
    await tell(world, first, gone, gone, revisionOf(3, meth(0.2), standing));
    expect(told(world).slice(had.length).sort()).toEqual(had);
    const { alert } = world.alerts.stored.get(`${first.report.id}.2.correction`)!;
    expect(alert).toMatchObject({ msgType: 'Cancel', changes: [standing] });
  });

  it('is followed up no more', async () => {
    const world = newWorld();
    await tell(world, first, revisionOf(2, meth(1.9), 'withdrawn'));
    expect(world.followUpQueue.waiting).toHaveLength(1);
  });

  it('tells nobody when nobody had been told', async () => {
    const world = newWorld();
    await tell(world, revisionOf(1, meth(0.001)), revisionOf(2, meth(0.001), 'withdrawn'));
    expect(told(world)).toEqual([]);
  });
});

describe('a correction of a correction', () => {
  it('passes the filters of whoever was told of anything before', async () => {
    const world = newWorld();
    await tell(world, first, revisionOf(2, meth(0.2)), revisionOf(3, meth(0.2), 'withdrawn'));
    const last = world.topics.published.filter(({ topic }) => topic === 'KH-BAVET').at(-1);
    expect(last?.severity).toEqual(['Severe']);
    expect(world.alerts.stored.get(`${first.report.id}.3.correction`)!.alert.msgType).toBe('Cancel');
  });
});

describe('records that come out of order', () => {
  it('leave the last state standing', async () => {
    const world = newWorld();
    await tell(world, first, revisionOf(3, meth(60)), revisionOf(2, meth(0.2)), revisionOf(3, meth(60)));
    expect([...world.alerts.stored.keys()].sort()).toEqual(
      ['1', '3', '3.correction'].map((end) => `${first.report.id}.${end}`),
    );
    expect(told(world)).toHaveLength(had.length + country.blos.length + 1);
  });

  it('tell nothing of a first report whose correction was told before it', async () => {
    const world = newWorld();
    await tell(world, revisionOf(2, meth(0.001)), first);
    expect(told(world)).toEqual([]);
  });

  it('tell each revision once when all come twice', async () => {
    const world = newWorld();
    const all = [first, revisionOf(2, meth(60)), revisionOf(3, meth(0.2)), revisionOf(4, meth(0.2), 'withdrawn')];
    await tell(world, ...all.flatMap((revision) => [revision, revision]));
    const once = newWorld();
    await tell(once, ...all);
    expect(told(world)).toEqual(told(once));
  });
});

it('a history of before it knew its recipients corrects those who had any of its alerts, and is short from then on', async () => {
  const world = newWorld();
  await tell(world, first, revisionOf(2, meth(60)), revisionOf(3, meth(0.2)));
  const { id } = first.report;
  const { told: last, reach } = world.alerts.histories.get(id)!;
  const alerts = [`${id}.1`, `${id}.2.correction`, `${id}.2`, `${id}.3.correction`];
  world.alerts.histories.set(id, alertHistoryRecord.read({ incidentId: id, revision: 3, alerts, told: last, reach }));
  world.topics.published.length = 0;
  await tell(world, revisionOf(4, meth(0.2), 'withdrawn'));
  expect(told(world).sort()).toEqual([...country.blos, 'authority'].sort());
  expect(world.alerts.stored.get(`${id}.4.correction`)?.alert.references).toEqual([`${id}.3.correction`]);
  expect(world.alerts.histories.get(id)).toMatchObject({ alerts: [`${id}.4.correction`], recipients: { length: 5 } });
});
