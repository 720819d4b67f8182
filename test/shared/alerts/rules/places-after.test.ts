import { describe, expect, it } from 'vitest';
import { placesAfter, type TakenPlace, type WantedPlace } from '../../../../shared/alerts/rules/places-after.ts';

const limit = { alerts: 10, seconds: 600 };
const start = Date.parse('2016-06-19T09:31:00Z');

/** Alerts that ask one after the other: `LA-BOTEN` of the own country, `VN:VN-MOC-BAI` of another. */
type Asking = { from: string; times: number; severity?: WantedPlace['severity'] };

type Setting = { topic?: string; channel?: WantedPlace['channel']; alerts?: number };

/** How many places each origin gets, in the order of asking. */
const given = (asking: readonly Asking[], { topic = 'LA-BOTEN', channel = 'sms', alerts = 10 }: Setting = {}) => {
  let places: TakenPlace[] = [];
  let holders = 0;
  return asking.map(({ from, times, severity = 'Severe' }) => {
    const [post = '', neighbour] = from.split(':').toReversed();
    let got = 0;
    for (let time = 0; time < times; time += 1) {
      holders += 1;
      const wanted = { topic, channel, severity, post, neighbour, voids: [], holder: `alert-${holders}` };
      const after = placesAfter(places, wanted, { ...limit, alerts }, start);
      got += after ? 1 : 0;
      places = after ?? places;
    }
    return got;
  });
};

const flood = (from: string, severity: WantedPlace['severity'] = 'Severe'): Asking => ({ from, times: 100, severity });
const one = (from: string): Asking => ({ from, times: 1 });

describe('the ten places of a BLO’s topic', () => {
  it.each<[string, Asking[], number[]]>([
    ['its own flood: half', [flood('LA-BOTEN')], [5]],
    ['the flood of another BLO: half of what the own is not kept', [flood('LA-SOP-BAO')], [4]],
    ['an honest report after a flood', [flood('LA-SOP-BAO'), one('LA-MUANG-MAI')], [4, 1]],
    ['an own report after a flood', [flood('LA-SOP-BAO'), flood('LA-BOTEN')], [4, 5]],
    ['an honest report after the own flood', [flood('LA-BOTEN'), one('LA-MUANG-MAI')], [5, 1]],
    [
      'two floods, then the own flood, then an honest report',
      [flood('LA-SOP-BAO'), flood('LA-PAKSAN'), flood('LA-BOTEN'), one('LA-BAN-MOM')],
      [4, 2, 3, 1],
    ],
    ['two floods, then others', [flood('LA-SOP-BAO'), flood('LA-PAKSAN'), one('LA-BAN-MOM')], [4, 2, 1]],
    [
      'a flood of a BLO and one of a neighbour, then others',
      [flood('LA-SOP-BAO'), flood('VN:VN-MOC-BAI'), one('LA-MUANG-MAI'), flood('LA-BOTEN')],
      [4, 1, 1, 3],
    ],
    [
      'a neighbour whose BLOs all flood',
      [flood('VN:VN-MOC-BAI'), flood('VN:VN-KY-SON'), flood('VN:VN-LA-LAY')],
      [2, 1, 1],
    ],
    [
      'an honest BLO of a neighbour beside one that floods',
      [flood('VN:VN-MOC-BAI'), one('VN:VN-KY-SON'), one('LA-SOP-BAO')],
      [2, 1, 1],
    ],
    [
      'broadcasts of the authority: an origin as any',
      [flood('authority'), one('LA-SOP-BAO'), one('LA-BOTEN')],
      [4, 1, 1],
    ],
    ['small alerts: a fifth is kept for Severe', [flood('LA-BOTEN', 'Moderate'), flood('LA-BOTEN')], [4, 1]],
    [
      'small alerts of many BLOs, then a Severe one',
      [
        ...['LA-PAKSAN', 'LA-BAN-MOM', 'LA-VANGTAO', 'LA-SOP-BAO', 'LA-BOTEN'].map((from) => flood(from, 'Moderate')),
        one('LA-MUANG-MAI'),
      ],
      [3, 1, 1, 1, 1, 1],
    ],
  ])('%s', (_, asking, wanted) => {
    expect(given(asking)).toEqual(wanted);
  });

  it.each(['sms', 'email'] as const)(
    'are never more than there are, nor more than its share for any origin: %s',
    (channel) => {
      const names = [
        'LA-BOTEN',
        'LA-SOP-BAO',
        'VN:VN-MOC-BAI',
        'VN:VN-KY-SON',
        'TH:TH-SADAO',
        'authority',
        'LA-PAKSAN',
      ];
      for (let alerts = 1; alerts <= 30; alerts += 1)
        for (let turn = 0; turn < names.length; turn += 1) {
          const floods = [...names.slice(turn), ...names.slice(0, turn)].map((name) => flood(name));
          const got = given(floods, { alerts, channel });
          const most = Math.max(1, Math.floor(alerts * (channel === 'sms' ? 1 / 2 : 3 / 4)));
          expect(got.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(alerts);
          expect(Math.max(...got)).toBeLessThanOrEqual(most);
        }
    },
  );
});

describe('the ten places of the authority’s topic', () => {
  it.each<[string, Asking[], number[]]>([
    ['one report of each of ten BLOs', Array.from({ length: 10 }, (_, index) => one(`LA-${index}`)), Array(10).fill(1)],
    ['a flood leaves half to others', [flood('LA-SOP-BAO'), flood('LA-PAKSAN'), one('LA-BOTEN')], [5, 2, 1]],
    ['its own broadcasts are an origin as any', [flood('authority'), one('LA-BOTEN')], [5, 1]],
  ])('%s', (_, asking, wanted) => {
    expect(given(asking, { topic: 'authority' })).toEqual(wanted);
  });
});

describe('places for e-mail', () => {
  it('go to one BLO that sends all it kept without a line, but for a quarter', () => {
    expect(given([flood('LA-BOTEN'), one('LA-SOP-BAO')], { channel: 'email', alerts: 8 })).toEqual([6, 1]);
  });
});

describe('a place', () => {
  const wanted = {
    ...({ topic: 'LA-BOTEN', channel: 'sms', severity: 'Severe', post: 'LA-SOP-BAO' } as const),
    ...{ holder: 'a.1#first', voids: [] as string[] },
  };

  it('is kept by its holder, who takes no second one', () => {
    const once = placesAfter([], wanted, { alerts: 1, seconds: 600 }, start) ?? [];
    expect(placesAfter(once, wanted, { alerts: 1, seconds: 600 }, start + 1)).toEqual([{ ...once[0], at: start + 1 }]);
  });

  it('goes to what takes its alert back, once: more alerts than there are places are never held to be true', () => {
    const one = { alerts: 1, seconds: 600 };
    const once = placesAfter([], wanted, one, start) ?? [];
    const voiding = { ...wanted, holder: 'a.2.correction#first', voids: ['a.1'] };
    const after = placesAfter(once, voiding, one, start + 1) ?? [];
    expect(after.map(({ holder }) => holder)).toEqual([voiding.holder]);
    expect(placesAfter(after, { ...voiding, holder: 'a.3.correction#first' }, one, start + 2)).toBeUndefined();
    expect(placesAfter(once, { ...voiding, voids: ['a.11', 'b.1'] }, one, start + 1)).toBeUndefined();
  });

  it('is free again when its time is over, and not a moment before', () => {
    const once = placesAfter([], wanted, { alerts: 1, seconds: 600 }, start) ?? [];
    const next = { ...wanted, holder: 'b' };
    expect(placesAfter(once, next, { alerts: 1, seconds: 600 }, start + 599_999)).toBeUndefined();
    expect(placesAfter(once, next, { alerts: 1, seconds: 600 }, start + 600_000)).toHaveLength(1);
  });
});
