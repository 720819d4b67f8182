import { expect, it } from 'vitest';
import { shareAlerts } from '../../../functions/share-alerts/share-alerts.ts';
import type { SharedRevision } from '../../../shared/alerts/sharing/shared-revision.ts';
import { kept, seizureReport } from '../../fixtures/alerts/alert-reports.ts';

const membership = { country: 'KH', neighbours: ['TH', 'VN'] };
const incidentOf = (handling: string) => kept(seizureReport(undefined, { handling }));
const now = (handling: string) => ({ ...incidentOf(handling), revision: 2 });

it('tells each country once, and says how many', async () => {
  const sent: [string, SharedRevision['standing']][] = [];
  const exchange = {
    send: async ({ standing }: SharedRevision, to: readonly string[]) => {
      sent.push([to.join(), standing]);
    },
  };
  const change = { now: now('counterpart'), before: incidentOf('region') };
  expect(await shareAlerts(change, membership, exchange)).toBe(2);
  expect(sent).toEqual([
    ['VN', 'current'],
    ['TH', 'no-longer-shared'],
  ]);
  expect(await shareAlerts({ now: now('own-country') }, membership, exchange)).toBe(0);
  expect(sent).toHaveLength(2);
});

it('passes a failure on, so that the record comes again', async () => {
  const exchange = { send: () => Promise.reject(new Error('the exchange is away')) };
  await expect(shareAlerts({ now: now('counterpart') }, membership, exchange)).rejects.toThrow('away');
});

it('says nothing of a vessel: its name, flag and numbers stay in the country', async () => {
  const vessel = { flag: 'PA', name: 'Sea Star', imo: '9074729', mmsi: '351234567' };
  const transport = [{ means: 'ship', registration: 'KP 4711', vessel }];
  const sent: SharedRevision[] = [];
  const exchange = { send: async (revision: SharedRevision) => void sent.push(revision) };
  await shareAlerts({ now: kept(seizureReport(undefined, { handling: 'region', transport })) }, membership, exchange);
  expect(sent).toHaveLength(1);
  expect(JSON.stringify(sent)).not.toMatch(/Sea Star|9074729|351234567|KP 4711|vessel/);
});
