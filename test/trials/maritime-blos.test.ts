import { describe, expect, it, vi } from 'vitest';
import { readAddedBlos } from '../../infra/country.ts';

const folder = new URL('../fixtures/countries', import.meta.url).pathname;

// As esbuild puts it into functions: what is imported from here on reads it when it is loaded.
vi.stubGlobal('ADDED_BLOS', readAddedBlos(folder));
vi.resetModules();
const { audienceOf } = await import('../../shared/alerts/rules/audience-of.ts');
const { reportExamples } = await import('../../shared/api/examples/report-examples.ts');
const { blos } = await import('../../shared/foundation/blos/blos.ts');
const { seatOfBlo } = await import('../../shared/foundation/blos/seat-of-blo.ts');
const { crimeCodes } = await import('../../shared/incidents/report/crime-codes.ts');
const { counterpartFaults, counterpartsOf } = await import('../../shared/incidents/report/counterpart-faults.ts');
const { Report } = await import('../../shared/incidents/report/report.ts');
const { warningsOf } = await import('../../shared/incidents/warnings/warning.ts');
const { alertFacts, policy, seizureReport } = await import('../fixtures/alerts/alert-reports.ts');

type Severity = Parameters<typeof audienceOf>[0]['severity'];

const bloIn = (id: string) => {
  const blo = blos.find((each) => each.id === id);
  if (!blo) throw new Error(`the trial has no ${id}`);
  return blo;
};

const ofCountry = (country: string) => blos.flatMap(({ id }) => (id.startsWith(`${country}-`) ? [id] : []));

const told = (blo: string, severity: Severity, route?: Record<string, unknown>) =>
  audienceOf(
    { ...alertFacts(seizureReport(undefined, { blo, route })), severity },
    policy,
    ofCountry(blo.slice(0, 2)),
  ).map(({ topic, circle }) => `${topic} ${circle}`);

describe('of an incident at a BLO by the sea', () => {
  it('the other BLOs on the coast of the country are told when it is Severe and no border is named', () => {
    expect(told('PH-ZAMBOANGA', 'Severe')).toEqual([
      'PH-ZAMBOANGA own',
      'PH-BONGAO border',
      'PH-PUERTO-PRINCESA border',
      'authority authority',
    ]);
  });

  it('those that face the same country are told first, and the rest of the coast as neighbours', () => {
    expect(told('PH-ZAMBOANGA', 'Severe', { border: 'MY', direction: 'leaving' })).toEqual([
      'PH-ZAMBOANGA own',
      'PH-BONGAO border',
      'PH-PUERTO-PRINCESA neighbouring',
      'authority authority',
    ]);
  });

  it('those on a land border are not told where no border is named', () => {
    expect(told('BD-CHATTOGRAM', 'Severe')).toEqual(['BD-CHATTOGRAM own', 'BD-TEKNAF border', 'authority authority']);
  });

  it('those are told that stand where its land border runs into others', () => {
    expect(told('BD-TEKNAF', 'Severe')).toEqual([
      'BD-TEKNAF own',
      'BD-BENAPOLE neighbouring',
      'BD-CHATTOGRAM neighbouring',
      'authority authority',
    ]);
  });

  it('the own BLO alone is told when it is Moderate', () => {
    expect(told('PH-ZAMBOANGA', 'Moderate')).toEqual(['PH-ZAMBOANGA own']);
  });
});

describe('an officer of a BLO by the sea', () => {
  const warned = (blo: string, change: Record<string, unknown>) =>
    warningsOf(Report.parse({ ...seizureReport(), narrative: undefined, blo, ...change }), {
      isZawgyi: () => false,
    }).map(({ pointer, code }) => `${pointer} ${code}`);
  const at = (latitude: number, longitude: number) => ({ place: { latitude, longitude, accuracyMetres: 50 } });

  it.each([
    ['in the Sulu Sea, 200 km from the BLO', 'PH-ZAMBOANGA', at(8.2, 120.8), []],
    ['in Manila, 850 km away', 'PH-ZAMBOANGA', at(14.6, 121), ['/place far-from-blo']],
    ['in Cambodia', 'PH-ZAMBOANGA', at(11.0632, 106.1356), ['/place outside-country', '/place far-from-blo']],
    ['by a border across the sea', 'PH-ZAMBOANGA', { ...at(7, 122), route: { border: 'VN' } }, []],
    ['at a BLO of the land, in the bay', 'BD-BENAPOLE', at(20.5, 89), ['/place at-sea', '/place far-from-blo']],
    [
      'at a BLO of the land, by a border that is not there',
      'BD-BENAPOLE',
      { ...at(23, 88.95), route: { border: 'TH' } },
      ['/route/border no-such-border'],
    ],
  ])('is warned where that is right: %s', (_name, blo, change, codes) => {
    expect(warned(blo, change)).toEqual(codes);
  });

  it.each(crimeCodes)('finds an example of %s that is accepted without a warning', (crime) => {
    const report = Report.parse(reportExamples(bloIn('PH-ZAMBOANGA'))[crime]);
    expect(warningsOf(report, { isZawgyi: () => false })).toEqual([]);
  });
});

describe('the counterpart of a BLO that a folder brings', () => {
  it.each([
    ['PH-ZAMBOANGA', { border: 'MY' }, ['MY'], []],
    ['PH-ZAMBOANGA', undefined, [], ['/route/border required']],
    ['PH-ZAMBOANGA', { border: 'PH' }, [], ['/handling not-in-list']],
    ['PH-BONGAO', undefined, ['MY'], []],
    ['PH-BONGAO', { border: 'VN' }, [], ['/route/border not-faced']],
    ['BD-BENAPOLE', { border: 'MM' }, [], ['/route/border not-faced']],
  ])('is the country that it faces, or across the sea the one that is named: %s %j', (blo, route, meant, faults) => {
    const report = { blo, route, handling: 'counterpart' as const };
    expect(counterpartsOf(report)).toEqual(meant);
    expect(counterpartFaults(report).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(faults);
  });
});

describe('BLOs that a folder brings', () => {
  it('have a seat each', () => {
    for (const { id, latitude, longitude, neighbour, maritime = false } of blos.filter(
      ({ country }) => country === 'PH',
    ))
      expect(seatOfBlo(id)).toEqual({
        point: { latitude, longitude },
        neighbour: neighbour ?? undefined,
        maritime,
      });
  });
});
