import { describe, expect, it } from 'vitest';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { faultsOf } from '../../../../shared/foundation/faults/faults-of.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { warningsOf } from '../../../../shared/incidents/warnings/warning.ts';
import { bavet } from '../../../fixtures/incidents/reports.ts';

const { drugs } = reportExamples(bavet);
const at = (latitude: number, longitude: number) => ({ place: { latitude, longitude, accuracyMetres: 10 } });
const warned = (change: Record<string, unknown>) =>
  warningsOf(Report.parse({ ...drugs, route: undefined, ...change }), { isZawgyi: () => false }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('a place at sea', () => {
  const offMongCai = at(20.9, 108.6);
  const nearMongCai = at(21.42, 108);

  it.each([
    ['in the territorial sea is as good as land', { blo: 'VN-MONG-CAI', ...nearMongCai }, []],
    ['90 km off is at sea, neither abroad nor far', { blo: 'VN-MONG-CAI', ...offMongCai }, ['/place at-sea']],
    [
      'has any country for its neighbour',
      { blo: 'VN-MONG-CAI', ...offMongCai, route: { border: 'PH', direction: 'entering' } },
      ['/place at-sea'],
    ],
    [
      'beyond 200 nautical miles is abroad and far',
      { blo: 'VN-MONG-CAI', ...at(14, 116) },
      ['/place outside-country', '/place far-from-blo'],
    ],
    [
      'is not what lies across a land border',
      { blo: 'VN-MONG-CAI', ...at(22.3, 107.9) },
      ['/place outside-country', '/place far-from-blo'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(warned(change)).toEqual(expected);
  });
});

describe('a vessel', () => {
  const ship = (vessel: Record<string, unknown>, means = 'ship') => ({ transport: [{ means, vessel }] });
  const faults = (change: Record<string, unknown>) => {
    const parsed = Report.safeParse({ ...drugs, ...change }, { reportInput: true });
    return parsed.success ? [] : faultsOf(parsed.error).map(({ pointer, code }) => `${pointer} ${code}`);
  };
  const place = '/transport/0/vessel';

  it.each([
    [
      'with all that tells it from others',
      ship({ flag: 'PA', name: 'Sea Star 9', imo: '9074729', mmsi: '351234567' }),
      [],
    ],
    ['with nothing', ship({}), []],
    ['that is a boat', ship({ name: '012345678' }, 'boat'), []],
    ['that is a car', ship({ flag: 'KH' }, 'car'), [`${place} unknown-field`]],
    ['whose IMO number was copied wrongly', ship({ imo: '9074728' }), [`${place}/imo check-digit`]],
    ['whose IMO number is short', ship({ imo: '907472' }), [`${place}/imo bad-format`]],
    ['whose IMO number has its letters', ship({ imo: 'IMO 9074729' }), [`${place}/imo bad-format`]],
    ['whose IMO number is in Khmer digits', ship({ imo: '៩០៧៤៧២៩' }), [`${place}/imo local-digits`]],
    ['whose MMSI is short', ship({ mmsi: '51412345' }), [`${place}/mmsi bad-format`]],
    ['of no country', ship({ flag: 'XX' }), [`${place}/flag not-in-list`]],
    ['with more', ship({ captain: 'x' }), [`${place}/captain unknown-field`]],
  ])('is taken or refused: %s', (_name, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it.each([
    ['of its own flag', { flag: 'KH', mmsi: '515123456' }, []],
    ['of another flag', { flag: 'KH', mmsi: '574123456' }, [`${place}/mmsi other-flag`]],
    ['of the boat of a ship', { flag: 'PH', mmsi: '985481234' }, []],
    ['of a handheld', { flag: 'TH', mmsi: '856712345' }, []],
    ['of a coast station', { flag: 'TH', mmsi: '005670001' }, [`${place}/mmsi other-flag`]],
    ['of a flag of which nothing is known', { flag: 'NO', mmsi: '574123456' }, []],
    ['without a flag', { mmsi: '574123456' }, []],
  ])('is warned of for its MMSI: %s', (_name, vessel, expected) => {
    expect(warned(ship(vessel))).toEqual(expected);
  });

  it('brings any country for a neighbour to a country with a coast, and a lorry does not', () => {
    const route = { border: 'PH' };
    expect(warned({ route, ...ship({ name: 'Sea Star' }) })).toEqual([]);
    expect(warned({ route, transport: [{ means: 'lorry' }] })).toEqual(['/route/border no-such-border']);
  });
});
