import { describe, expect, it } from 'vitest';
import { blos } from '../../../../shared/foundation/blos/blos.ts';
import { counterpartFaults, counterpartsOf } from '../../../../shared/incidents/report/counterpart-faults.ts';
import { handlingCodes } from '../../../../shared/reference/handling.ts';

const countries = ['BD', 'CN', 'IN', 'KH', 'LA', 'MM', 'MY', 'TH', 'VN'];

describe('the counterpart', () => {
  it('is of every BLO the country that it faces, whether the report names that or no border', () => {
    for (const { id: blo, neighbour } of blos)
      for (const route of [undefined, { border: neighbour ?? undefined }]) {
        expect([blo, counterpartsOf({ blo, route })]).toEqual([blo, [neighbour]]);
        expect(counterpartFaults({ blo, route, handling: 'counterpart' })).toEqual([]);
      }
  });

  it('is of no BLO another country: the fault says which is meant', () => {
    for (const { id: blo, neighbour } of blos)
      for (const border of countries.filter((country) => country !== neighbour)) {
        const route = { border };
        expect([blo, border, counterpartsOf({ blo, route })]).toEqual([blo, border, []]);
        expect(counterpartFaults({ blo, route, handling: 'counterpart' })).toEqual([
          { pointer: '/route/border', code: 'not-faced', allowed: [neighbour] },
        ]);
      }
  });

  it.each([undefined, ...handlingCodes.filter((code) => code !== 'counterpart')])(
    'is not asked for where the handling code is %s',
    (handling) => {
      expect(counterpartFaults({ blo: 'KH-BAVET', route: { border: 'MM' }, handling })).toEqual([]);
    },
  );

  it('is nobody of a BLO that the reference does not know', () => {
    expect(counterpartsOf({ blo: 'KH-NOWHERE', route: { border: 'VN' } })).toEqual([]);
    expect(counterpartFaults({ blo: 'KH-NOWHERE', route: { border: 'VN' }, handling: 'counterpart' })).toMatchObject([
      { pointer: '/handling' },
    ]);
  });
});
