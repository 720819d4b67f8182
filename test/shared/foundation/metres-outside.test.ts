import { describe, expect, it } from 'vitest';
import { hasCoast, metresOffCoast, metresOutside } from '../../../shared/foundation/metres-outside.ts';
import reference from '../../../shared/reference/country-outlines.json' with { type: 'json' };

const kilometresOff = (country: string, latitude: number, longitude: number): number | undefined => {
  const metres = metresOffCoast({ latitude, longitude }, country);
  return metres === undefined ? undefined : Math.round(metres / 1000);
};

describe('a point off the coast of a country', () => {
  it.each([
    ['KH', 'off Sihanoukville', 9.5, 103, 100],
    ['TH', 'in the Gulf, off Rayong', 11.9, 101.3, 80],
    ['TH', 'in the Andaman Sea, off Phuket', 7.9, 97.5, 80],
    ['VN', 'off Da Nang', 16.1, 109.1, 90],
    ['VN', 'off Ca Mau, to the south', 7.8, 104.8, 90],
    ['MM', 'off Sittwe', 19.9, 92, 95],
    ['BD', 'south of Kuakata', 21, 90.1, 90],
    ['PH', 'in the Sulu Sea', 8.3, 120.5, 190],
  ])('of %s is at sea: %s', (country, _name, latitude, longitude, about) => {
    const off = kilometresOff(country, latitude, longitude) ?? Number.NaN;
    expect(Math.abs(off - about)).toBeLessThan(35);
    expect(metresOutside({ latitude, longitude }, country)).toBeCloseTo(
      metresOffCoast({ latitude, longitude }, country)!,
    );
  });

  it.each([
    ['KH', 'in the country', 11.56, 104.92],
    ['KH', 'on an island of another: Phu Quoc', 10.25, 103.97],
    ['KH', 'in Ho Chi Minh City', 10.78, 106.7],
    ['KH', 'in Thailand, north of Aranyaprathet', 14.2, 102.4],
    ['VN', 'in China, north of Lang Son', 22.6, 107.2],
    ['VN', 'in China, north of Lao Cai', 23.5, 104],
    ['TH', 'in Malaysia, south of Betong', 5.3, 101.1],
    ['MM', 'in India, west of Tamu', 24.3, 93.6],
    ['MM', 'in China, north of Muse', 24.6, 97.9],
    ['BD', 'in India, west of Benapole', 23, 88],
    ['BD', 'in India, north of Dawki', 25.7, 92],
    ['LA', 'anywhere: it has no coast', 16, 109],
    ['CN', 'anywhere: there is no outline', 16, 109],
  ])('is not at sea off %s where it is land: %s', (country, _name, latitude, longitude) => {
    expect(kilometresOff(country, latitude, longitude)).toBeUndefined();
  });

  it('is asked of countries of which there is an outline', () => {
    expect(Object.keys(reference.coasts).filter((country) => !(country in reference.outlines))).toEqual([]);
    expect(Object.keys(reference.outlines).filter((country) => !hasCoast(country))).toEqual(['LA']);
  });
});
