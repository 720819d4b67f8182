import { describe, expect, it } from 'vitest';
import { neighbouringSegments } from '../../../../shared/alerts/neighbouring-segments.ts';
import type { AudienceRow } from '../../../../shared/alerts/rules/alert-policy.ts';
import { audienceOf } from '../../../../shared/alerts/rules/audience-of.ts';
import type { Severity } from '../../../../shared/alerts/severity.ts';
import { alertFacts, policy, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';

/** Cambodia, three borders: Bavet and Chrey Thom on Viet Nam, Poipet on Thailand, Dong Kralor on Laos. */
const blos = ['KH-BAVET', 'KH-CHREY-THOM', 'KH-POIPET', 'KH-DONG-KRALOR'];

const told = (severity: Severity, changes: Record<string, unknown> = {}, audience?: AudienceRow[]) =>
  audienceOf(
    { ...alertFacts(seizureReport(undefined, changes)), severity },
    audience ? { ...policy, audience } : policy,
    blos,
  );

describe('who is told', () => {
  it('is nobody of what is Minor', () => {
    expect(told('Minor')).toEqual([]);
  });

  it('is the own BLO of what is Moderate', () => {
    expect(told('Moderate')).toEqual([{ topic: 'KH-BAVET', circle: 'own' }]);
  });

  it('is also every BLO on the border and on neighbouring borders, and the authority, of what is Severe', () => {
    expect(told('Severe')).toEqual([
      { topic: 'KH-BAVET', circle: 'own' },
      { topic: 'KH-CHREY-THOM', circle: 'border' },
      { topic: 'KH-DONG-KRALOR', circle: 'neighbouring' },
      { topic: 'authority', circle: 'authority' },
    ]);
  });

  it('leaves neighbouring borders out of what stays within the country', () => {
    expect(told('Severe', { route: { direction: 'within' } }).map(({ circle }) => circle)).toEqual([
      'own',
      'border',
      'authority',
    ]);
  });

  it('goes by the border of the route where the report names one', () => {
    expect(told('Severe', { route: { border: 'TH', direction: 'entering' } })).toEqual([
      { topic: 'KH-BAVET', circle: 'own' },
      { topic: 'KH-POIPET', circle: 'border' },
      { topic: 'KH-DONG-KRALOR', circle: 'neighbouring' },
      { topic: 'authority', circle: 'authority' },
    ]);
  });

  it('is every BLO of the country and the authority of what is Extreme, each once and by the nearest circle', () => {
    expect(told('Extreme')).toEqual([
      { topic: 'KH-BAVET', circle: 'own' },
      { topic: 'KH-CHREY-THOM', circle: 'border' },
      { topic: 'KH-DONG-KRALOR', circle: 'neighbouring' },
      { topic: 'KH-POIPET', circle: 'country' },
      { topic: 'authority', circle: 'authority' },
    ]);
  });

  it('is never a BLO that has no topic', () => {
    const facts = { ...alertFacts(seizureReport()), severity: 'Severe' as const };
    expect(audienceOf(facts, policy, ['KH-POIPET'])).toEqual([{ topic: 'authority', circle: 'authority' }]);
  });

  it('goes by a country’s own table where it has one, the nearest circle first whatever the order', () => {
    const rows: AudienceRow[] = [
      { circle: 'authority', from: 'Moderate', crimes: ['drugs'] },
      { circle: 'country', from: 'Severe', directions: ['leaving'] },
      { circle: 'own', from: 'Moderate', except: ['trafficking-in-persons'] },
    ];
    const leaving = { route: { direction: 'leaving' } };
    expect(told('Moderate', leaving, rows).map(({ topic }) => topic)).toEqual(['KH-BAVET', 'authority']);
    expect(told('Severe', leaving, rows)).toHaveLength(blos.length + 1);
    expect(told('Severe', {}, rows).map(({ topic }) => topic)).toEqual(['KH-BAVET', 'authority']);
  });

  it('may leave out those of whom a kind of crime is told', () => {
    const rows: AudienceRow[] = [
      { circle: 'own', from: 'Moderate', except: ['drugs'] },
      { circle: 'authority', from: 'Moderate', crimes: ['drugs'] },
    ];
    expect(told('Extreme', {}, rows)).toEqual([{ topic: 'authority', circle: 'authority' }]);
  });
});

describe('border segments', () => {
  it.each([
    ['KH', 'VN', ['KH-LA', 'LA-VN']],
    ['VN', 'KH', ['KH-LA', 'LA-VN']],
    ['KH', 'TH', ['KH-LA', 'LA-TH']],
    ['LA', 'TH', ['KH-LA', 'KH-TH', 'LA-MM', 'MM-TH']],
    ['CN', 'VN', ['CN-LA', 'LA-VN']],
    ['MM', 'TH', ['LA-MM', 'LA-TH']],
    ['BD', 'MM', ['BD-IN', 'IN-MM']],
    ['KH', 'MM', []],
    ['MY', 'PH', []],
    ['MY', 'TH', []],
  ])('of %s and %s run into those that meet them in a point', (country, neighbour, segments) => {
    expect(neighbouringSegments(country, neighbour).toSorted()).toEqual(segments.toSorted());
  });
});
