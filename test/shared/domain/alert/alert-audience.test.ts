import { describe, expect, it } from 'vitest';
import { audienceOf } from '../../../../shared/domain/alert/alert-audience.ts';
import { seizureReport } from '../../../fixtures/alert-reports.ts';

/** Cambodia, three borders: Bavet and Chrey Thom on Viet Nam, Poipet on Thailand, Dong Kralor on Laos. */
const blos = ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'KH-DONG-KRALOR'];

describe('who is told', () => {
  it('is nobody of what is Minor', () => {
    expect(audienceOf(seizureReport(), 'Minor', blos)).toEqual([]);
  });

  it('is the own BLO of what is Moderate', () => {
    expect(audienceOf(seizureReport(), 'Moderate', blos)).toEqual([{ topic: 'KH-BAVET', circle: 'own' }]);
  });

  it('is also every BLO on the same border, and the authority, of what is Severe', () => {
    expect(audienceOf(seizureReport(), 'Severe', blos)).toEqual([
      { topic: 'KH-BAVET', circle: 'own' },
      { topic: 'KH-CHREY-THOM', circle: 'border' },
      { topic: 'authority', circle: 'authority' },
    ]);
  });

  it('goes by the border of the route where the report names one', () => {
    const towardsLaos = seizureReport(undefined, { route: { border: 'LA', direction: 'entering' } });
    expect(audienceOf(towardsLaos, 'Severe', blos)).toEqual([
      { topic: 'KH-BAVET', circle: 'own' },
      { topic: 'KH-DONG-KRALOR', circle: 'border' },
      { topic: 'authority', circle: 'authority' },
    ]);
  });

  it('is every BLO of the country and the authority of what is Extreme, each once and for the nearest reason', () => {
    expect(audienceOf(seizureReport(), 'Extreme', blos)).toEqual([
      { topic: 'KH-BAVET', circle: 'own' },
      { topic: 'KH-CHREY-THOM', circle: 'border' },
      { topic: 'KH-POIPET', circle: 'country' },
      { topic: 'KH-DONG-KRALOR', circle: 'country' },
      { topic: 'authority', circle: 'authority' },
    ]);
  });

  it('is never a BLO that has no topic', () => {
    const told = audienceOf(seizureReport(), 'Severe', ['KH-POIPET']);
    expect(told).toEqual([{ topic: 'authority', circle: 'authority' }]);
  });
});
