import { describe, expect, it } from 'vitest';
import { citesTerms } from '../../../shared/reference/cites-terms.ts';
import { citesUnits } from '../../../shared/reference/cites-units.ts';
import { timberForms } from '../../../shared/reference/timber.ts';

const termCodes = citesTerms.map(({ code }) => code);

/** How much one of a unit is in the unit that it is compared in. */
const factorOf = (code: string) => citesUnits.find((unit) => unit.code === code)?.factor ?? Number.NaN;

describe('CITES terms', () => {
  it('are three capital letters, each used once', () => {
    expect(termCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(new Set(termCodes).size).toBe(citesTerms.length);
  });

  it.each([
    ['LIV', 'Live'],
    ['SCA', 'Scales'],
    ['IVC', 'Ivory carvings'],
    ['GAB', 'Gall bladders'],
    ['TIP', 'Timber pieces'],
    ['SAW', 'Sawn wood'],
  ])('call %s %s', (code, name) => {
    expect(citesTerms.find((term) => term.code === code)?.name).toBe(name);
  });

  it.each(timberForms)('have one for timber as $code', ({ cites }) => {
    expect(termCodes).toContain(cites);
  });
});

describe('CITES units', () => {
  it('are three capital letters, each used once', () => {
    const codes = citesUnits.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(citesUnits.length);
  });

  it.each(citesUnits)('have for $name a factor and what it leads to, or neither', ({ to, factor }) => {
    expect(factor === null).toBe(to === null);
    if (factor !== null) expect(factor).toBeGreaterThan(0);
  });

  it.each([
    ['a ton is 1000 kilograms', factorOf('TON'), 1000 * factorOf('KIL')],
    ['a kilogram is 1000 grams', factorOf('KIL'), 1000 * factorOf('GRM')],
    ['a gram is 1000 milligrams', factorOf('GRM'), 1000 * factorOf('MGM')],
    ['a milligram is 1000 micrograms', factorOf('MGM'), 1000 * factorOf('MYG')],
    ['a pound is 16 ounces', factorOf('PND'), 16 * factorOf('OUN')],
    ['a foot is 12 inches', factorOf('FEE'), 12 * factorOf('INC')],
    ['a metre is 100 centimetres', factorOf('MTR'), 100 * factorOf('CTM')],
    ['a square foot is a foot by a foot', factorOf('SQF'), factorOf('FEE') ** 2],
    ['a square metre is 100 square decimetres', factorOf('SQM'), 100 * factorOf('SQD')],
    ['a square decimetre is 100 square centimetres', factorOf('SQD'), 100 * factorOf('SQC')],
    ['a cubic foot is a foot by a foot by a foot', factorOf('CUF'), factorOf('FEE') ** 3],
    ['a cubic metre is a million cubic centimetres', factorOf('CUM'), 1e6 * factorOf('CCM')],
    ['a litre is 1000 millilitres', factorOf('LTR'), 1000 * factorOf('MLT')],
    ['a pair is two pieces', factorOf('PAI'), 2 * factorOf('PCS')],
  ])('agree with one another: %s', (_, one, others) => {
    expect(one / others).toBeCloseTo(1, 9);
  });

  it.each(['BAG', 'BOX', 'SET', 'SHP', 'SID'])('give no factor for %s, whose size nobody has fixed', (code) => {
    expect(citesUnits.find((unit) => unit.code === code)).toMatchObject({ to: null, factor: null });
  });
});
