import { describe, expect, it } from 'vitest';
import { shareAsDecided, shareIncident, sharePhoto } from '../../../functions/share-alerts/share-alerts.ts';
import type { SharedRevision } from '../../../shared/alerts/sharing/shared-revision.ts';
import type { CaseExchangeMessage } from '../../../shared/cases/case-exchange-message.ts';
import type { CaseShare } from '../../../shared/cases/case-record.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import type { ShareDecision } from '../../../shared/incidents/share-decision.ts';
import type { PhotoArrival } from '../../../shared/photos/photo-manifest.ts';
import { kept, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { condition, membershipWith } from '../../fixtures/alerts/sharing.ts';

const membership = membershipWith(['TH', 'VN']);
const incidentOf = (handling: string, changes: Record<string, unknown> = {}) =>
  kept(seizureReport(undefined, { handling, ...changes }));
const amended = (handling: string) => ({
  ...incidentOf(handling),
  revision: 2,
  changedAt: '2016-06-19T09:45:00.000Z',
});

/** Ports that write down, in order, what was done and told. */
const world = (incident: Incident, shareDecisions: ShareDecision[] = [], arrivals: PhotoArrival[] = []) => {
  const done: string[] = [];
  const alerts: SharedRevision[] = [];
  const told: CaseExchangeMessage[] = [];
  const shares: CaseShare[] = [];
  const ports = {
    incidents: { find: async () => ({ incident, arrivals, shareDecisions }) },
    photos: {
      lay: async ({ photoId, to }: { photoId: string; to: string }) => void done.push(`lay ${photoId.at(-1)} ${to}`),
      takeAway: async ({ photoId, to }: { photoId: string; to: string }) =>
        void done.push(`take away ${photoId.at(-1)} ${to}`),
    },
    cases: {
      share: async (share: CaseShare) => {
        shares.push(share);
        done.push(`keep ${share.country}`);
        return true;
      },
      recall: async ({ country }: { country: string }) => {
        done.push(`forget ${country}`);
        return true;
      },
    },
    alerts: {
      send: async (revision: SharedRevision, to: readonly string[]) => {
        alerts.push(revision);
        done.push(`alert ${to.join()} ${revision.standing}`);
      },
    },
    caseExchange: {
      send: async (message: CaseExchangeMessage, to: string) => {
        told.push(message);
        done.push(`${message.does} ${to}`);
      },
    },
    clock: () => Date.parse('2016-06-19T09:46:00.000Z'),
  };
  return { done, alerts, told, shares, ports };
};

describe('a change of an incident', () => {
  it('is kept as a case, shown, and alerted, in this order, to each country once', async () => {
    const now = amended('counterpart');
    const the = world(now);
    expect(await shareIncident({ now, before: incidentOf('region') }, membership, the.ports)).toBe(2);
    const doneFor = (country: string) => the.done.filter((line) => line.includes(country));
    expect(doneFor('VN')).toEqual(['keep VN', 'share-case VN', 'alert VN current']);
    expect(doneFor('TH')).toEqual(['forget TH', 'recall-case TH', 'alert TH no-longer-shared']);
    expect(the.done).toHaveLength(6);
    expect(the.shares[0]).toMatchObject({
      caseId: `KH-${now.report.id}`,
      way: 'out',
      posts: ['KH-BAVET'],
      share: { revision: 2, sharedAt: '2016-06-19T09:45:00.000Z', expiresAt: '2016-07-19T09:45:00.000Z' },
    });
  });

  it('asks no table where its handling code opens it to nobody', async () => {
    const now = amended('own-country');
    const the = world(now);
    expect(await shareIncident({ now }, membership, the.ports)).toBe(0);
    expect(the.done).toEqual([]);
  });

  it('that withdraws it takes the record back, and the alert says that it was withdrawn', async () => {
    const now = { ...amended('counterpart'), standing: { state: 'withdrawn' as const } };
    const the = world(now);
    await shareIncident({ now, before: incidentOf('counterpart') }, membership, the.ports);
    expect(the.done).toEqual(['forget VN', 'recall-case VN', 'alert VN withdrawn']);
  });

  it('comes again when somebody cannot be told, and is the same then', async () => {
    const now = amended('counterpart');
    const first = world(now);
    const failing = { ...first.ports, alerts: { send: () => Promise.reject(new Error('the exchange is away')) } };
    await expect(shareIncident({ now }, membership, failing)).rejects.toThrow('away');
    const again = world(now);
    await shareIncident({ now }, membership, again.ports);
    expect(again.told).toEqual(first.told);
  });

  it('says nothing of a vessel: its name, flag and numbers stay in the country', async () => {
    const vessel = { flag: 'PA', name: 'Sea Star', imo: '9074729', mmsi: '351234567' };
    const now = incidentOf('region', { transport: [{ means: 'ship', registration: 'KP 4711', vessel }] });
    const the = world(now);
    const fields = condition().fields.filter((field) => field !== 'registrations');
    await shareIncident({ now }, membershipWith(['TH', 'VN'], [condition({ fields })]), the.ports);
    expect(the.alerts).toHaveLength(2);
    expect(JSON.stringify([the.alerts, the.told])).not.toMatch(/Sea Star|9074729|351234567|KP 4711|vessel/);
  });
});

describe('a decision about a country', () => {
  const waiting = membershipWith(['TH', 'VN'], [condition({ release: 'authority' })]);
  const decision = (decided: ShareDecision['decided'], country = 'VN', at = '2016-06-19T10:00:00.000Z') => ({
    country,
    decided,
    at,
    by: 'person-3',
  });

  it('to release it shares it with that country alone', async () => {
    const incident = incidentOf('region');
    const released = decision('released');
    const the = world(incident, [released, decision('released', 'TH')]);
    expect(await shareAsDecided(incident.report.id, released, undefined, waiting, the.ports)).toBe(1);
    expect(the.done).toEqual(['keep VN', 'share-case VN', 'alert VN current']);
    expect(the.shares[0]?.share.sharedAt).toBe('2016-06-19T10:00:00.000Z');
  });

  it('to recall it takes it back where it was shared, and is silent where it was not', async () => {
    const incident = incidentOf('region');
    const recalled = decision('recalled', 'VN', '2016-06-19T11:00:00.000Z');
    const the = world(incident, [recalled]);
    await shareAsDecided(incident.report.id, recalled, decision('released'), waiting, the.ports);
    expect(the.done).toEqual(['forget VN', 'recall-case VN', 'alert VN no-longer-shared']);
    expect(the.told[0]).toMatchObject({ does: 'recall-case', recalledAt: '2016-06-19T11:00:00.000Z' });
    const never = world(incident, [recalled]);
    await shareAsDecided(incident.report.id, recalled, undefined, waiting, never.ports);
    expect(never.done).toEqual([]);
  });
});

describe('a photo', () => {
  const id = (digit: number) => `0192a3b4-c5d6-4e7f-8a9b-00000000000${digit}`;
  const photo = (digit: number) => ({ id: id(digit), sha256: 'a'.repeat(64), bytes: 1000, type: 'image/jpeg' });
  const photos = [photo(1), { ...photo(2), shows: ['victim'] }, photo(3)];
  const verified = (digit: number): PhotoArrival => ({
    photoId: id(digit),
    state: 'verified',
    arrived: [0],
    attempts: 1,
    settledAt: '2016-06-19T09:50:00.000Z',
  });
  const incident = incidentOf('counterpart', { photos });

  it('that has come is laid down and shown to who sees the case, and alerts nobody again', async () => {
    const the = world(incident, [], [verified(1), verified(2), verified(3)]);
    expect(await sharePhoto(incident.report.id, id(3), membership, the.ports)).toBe(1);
    expect(the.done).toEqual(['lay 3 VN', 'keep VN', 'share-case VN']);
    expect(the.shares[0]?.record?.photos?.map((shown) => shown.id)).toEqual([id(1), id(3)]);
    expect(the.shares[0]?.share.sharedAt).toBe('2016-06-19T09:50:00.000Z');
  });

  it('of a victim is laid down for nobody', async () => {
    const the = world(incident, [], [verified(2)]);
    await sharePhoto(incident.report.id, id(2), membership, the.ports);
    expect(the.done.filter((line) => line.startsWith('lay'))).toEqual([]);
    expect(JSON.stringify(the.told)).not.toContain(id(2));
  });

  it('that cannot be laid down is not shown: the record comes again', async () => {
    const the = world(incident, [], [verified(1)]);
    const away = { ...the.ports.photos, lay: () => Promise.reject(new Error('S3 is away')) };
    await expect(shareIncident({ now: incident }, membership, { ...the.ports, photos: away })).rejects.toThrow('away');
    expect(the.done).toEqual([]);
  });

  it('is taken away with a recall, whatever it shows', async () => {
    const now = { ...incident, revision: 2, report: { ...incident.report, handling: 'own-country' as const } };
    const the = world(now, [], [verified(1)]);
    await shareIncident({ now, before: incident }, membership, the.ports);
    expect(the.done.filter((line) => line.startsWith('take away'))).toEqual([
      ...['take away 1 VN', 'take away 2 VN', 'take away 3 VN'],
    ]);
  });
});
