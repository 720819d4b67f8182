import { describe, expect, it } from 'vitest';
import { findTrends } from '../../../functions/find-trends/find-trends.ts';
import { dayPlus } from '../../../shared/foundation/local-day.ts';
import type { CodedIncident } from '../../../shared/statistics/figures/coded-incident.ts';
import type { IncidentSet } from '../../../shared/statistics/figures/incident-set.ts';
import { flagSentence } from '../../../shared/trends/flag-sentence.ts';
import type { TrendFlag } from '../../../shared/trends/trend-flag.ts';
import { steadyDays, trendsInMemory } from '../../fixtures/trends/night-figures.ts';

const blos = ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET'];
const scope = {
  areas: blos.map((id) => ({ area: id, place: { kind: 'blo' as const, id } })),
  timeZone: 'Asia/Phnom_Penh',
  country: 'KH',
};
const sunday = '2026-11-22';
const first = '2025-11-24';

type Hidden = NonNullable<NonNullable<CodedIncident['seizures']>[number]['concealment']>;

const drugsBy = (concealment: Hidden, more: Partial<CodedIncident> = {}): CodedIncident => ({
  ...{ crime: 'drugs', iccs: [], ...more },
  seizures: [{ crime: 'drugs', item: 'methamphetamine', concealment }],
});
const setWith = (...incidents: CodedIncident[]): IncidentSet =>
  new Map(incidents.map((incident) => [JSON.stringify(incident), 1]));

/** Every Sunday of a year something in the luggage, by car from Thailand; and what a test adds on single days. */
const codedDays = (area: string, added: Readonly<Record<string, Record<string, IncidentSet | undefined>>>) => {
  const days: { day: string; incidents: IncidentSet | undefined }[] = [];
  const usual = drugsBy(['luggage'], { transport: ['car'], origin: 'TH', destination: 'KH' });
  for (let day = first; day <= dayPlus(sunday, 7); day = dayPlus(day, 7)) days.push({ day, incidents: setWith(usual) });
  for (const [day, incidents] of Object.entries(added[area] ?? {})) days.push({ day, incidents });
  return days;
};

const nightWith = (
  added: Readonly<Record<string, Record<string, IncidentSet | undefined>>>,
  trends = trendsInMemory(),
) => {
  const between = async (area: string, { from, to }: { from: string; to: string }) =>
    steadyDays(area, { first, last: dayPlus(sunday, 7), weekly: 1, seed: 3 }).filter(
      ({ day }) => day >= from && day <= to,
    );
  const incidentsBetween = async (area: string, { from, to }: { from: string; to: string }) =>
    codedDays(area, added).filter(({ day }) => day >= from && day <= to);
  const night = (day = sunday) =>
    findTrends(scope, {
      ...{ dailyStatistics: { between, incidentsBetween }, trends },
      clock: () => Date.parse(`${dayPlus(day, 1)}T02:30:00+07:00`),
    });
  return { trends, night };
};

const newOnes = ({ flags }: { flags: Map<string, TrendFlag> }) =>
  [...flags.values()].filter(({ finding }) => finding.kind === 'first-ever');

const tank = drugsBy(['fuel-tank', 'unknown'], { transport: ['drone', 'car'], origin: 'CN', destination: 'KH' });

describe('what comes for the first time', () => {
  it('is flagged at the post, its border and its country: a way of hiding, a means, a route', async () => {
    const { trends, night } = nightWith({ 'KH-BAVET': { '2026-11-20': setWith(tank) } });
    await night();
    expect(
      newOnes(trends)
        .map(({ id, isTold }) => `${id} ${isTold}`)
        .sort(),
    ).toEqual([
      'KH-BAVET.series.concealment-fuel-tank.2026-11-16 false',
      'KH-BAVET.series.route-cn-kh.2026-11-16 false',
      'KH-BAVET.series.transport-drone.2026-11-16 false',
      'KH-VN.series.concealment-fuel-tank.2026-11-16 true',
      'KH-VN.series.route-cn-kh.2026-11-16 true',
      'KH-VN.series.transport-drone.2026-11-16 true',
      'KH.series.concealment-fuel-tank.2026-11-16 true',
      'KH.series.route-cn-kh.2026-11-16 true',
      'KH.series.transport-drone.2026-11-16 true',
    ]);
    const said = newOnes(trends).map((flag) => flagSentence('en', flag, 'KH'));
    expect(said).toContain(
      'Route from China to Cambodia at Bavet: 1 report this week; never before in the 51 weeks that are known.',
    );
    expect(said.join()).toContain('Concealment (Fuel tank) at Bavet: 1 report');
  });

  it.each([
    ['the post beside it has had it', { 'KH-CHREY-THOM': { '2026-03-03': setWith(tank) } }, ['KH-BAVET']],
    ['the post itself has had it', { 'KH-BAVET': { '2026-03-03': setWith(tank) } }, []],
  ])('is not new where %s', async (_, earlier: Record<string, Record<string, IncidentSet>>, places) => {
    const now = { ...earlier, 'KH-BAVET': { ...earlier['KH-BAVET'], '2026-11-20': setWith(tank) } };
    const { trends, night } = nightWith(now);
    await night();
    expect([...new Set(newOnes(trends).map(({ place }) => place.id))]).toEqual(places);
  });

  it('is not said of a post whose codes are known for less than half a year', async () => {
    const { trends, night } = nightWith({
      'KH-BAVET': { '2026-11-20': setWith(tank), '2026-09-01': undefined },
    });
    await night();
    expect(newOnes(trends).filter(({ place }) => place.id === 'KH-BAVET')).toEqual([]);
  });

  it('is over a week later, and revised when its report is withdrawn in the same week', async () => {
    const trends = trendsInMemory();
    await nightWith({ 'KH-BAVET': { '2026-11-20': setWith(tank) } }, trends).night();
    await nightWith({ 'KH-BAVET': { '2026-11-20': setWith(tank) } }, trends).night(dayPlus(sunday, 7));
    expect(new Set(newOnes(trends).map(({ state }) => state))).toEqual(new Set(['closed']));
    const others = trendsInMemory();
    await nightWith({ 'KH-BAVET': { '2026-11-20': setWith(tank) } }, others).night();
    await nightWith({}, others).night(dayPlus(sunday, 1));
    expect(new Set(newOnes(others).map(({ state }) => state))).toEqual(new Set(['revised']));
  });
});
