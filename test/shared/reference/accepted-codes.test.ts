import { describe, expect, it } from 'vitest';
import { blos } from '../../../shared/foundation/blos/blos.ts';
import { seatOfBlo } from '../../../shared/foundation/blos/seat-of-blo.ts';
import { codesOf } from '../../../shared/incidents/report/one-of.ts';
import bloPoints from '../../../shared/reference/blo-points.json' with { type: 'json' };
import { citesTermCodes } from '../../../shared/reference/cites-term-codes.ts';
import { citesTerms } from '../../../shared/reference/cites-terms.ts';
import { citesUnitCodes } from '../../../shared/reference/cites-unit-codes.ts';
import { citesUnits } from '../../../shared/reference/cites-units.ts';
import { exciseGoods } from '../../../shared/reference/excise-goods.ts';
import { exciseGoodsCodes } from '../../../shared/reference/excise-goods-codes.ts';
import { species } from '../../../shared/reference/species.ts';
import { speciesCodes } from '../../../shared/reference/species-codes.ts';
import { substanceCodes } from '../../../shared/reference/substance-codes.ts';
import { substances } from '../../../shared/reference/substances.ts';

describe('what the accept path carries', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['substances', substanceCodes, codesOf(substances)],
    ['species', speciesCodes, codesOf(species)],
    ['CITES terms', citesTermCodes, codesOf(citesTerms)],
    ['units of CITES', citesUnitCodes, codesOf(citesUnits)],
    ['goods that are smuggled past duty', exciseGoodsCodes, codesOf(exciseGoods)],
  ])('are the codes of all %s, in their order', (_, carried, all) => {
    expect(carried).toEqual(all);
  });

  it('is where every BLO stands, as the list of BLOs has it', () => {
    for (const { id, latitude, longitude } of blos) {
      const point = latitude === null || longitude === null ? undefined : { latitude, longitude };
      expect([id, seatOfBlo(id)?.point]).toEqual([id, point]);
    }
  });

  it('is which country every BLO faces, as the list of BLOs has it', () => {
    for (const { id, neighbour } of blos) expect([id, seatOfBlo(id)?.neighbour]).toEqual([id, neighbour ?? undefined]);
    const named = Object.values(bloPoints.facing).flatMap((line) => line.match(/[A-Z]{2}-[A-Z-]+/g) ?? []);
    expect(named.toSorted()).toEqual(blos.map(({ id }) => id).toSorted());
  });
});
