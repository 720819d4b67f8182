import { describe, expect, it } from 'vitest';
import type { LinkFacts } from '../../../shared/links/link-facts.ts';
import { sameEvent } from '../../../shared/links/same-event.ts';

/** 1.9 kg of crystal in a car, leaving Cambodia at Bavet. */
const there: LinkFacts = {
  id: 'KH-0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51',
  blo: 'KH-BAVET',
  crime: 'drugs',
  border: 'VN',
  direction: 'leaving',
  occurredAt: '2026-11-20T10:00:00+07:00',
  place: { latitude: 11.071, longitude: 106.167, withinMetres: 0 },
  goods: [{ crime: 'drugs', item: 'methamphetamine-crystal', comparable: { value: 1.9, in: 'kilogram' } }],
  transport: [{ means: 'car', registration: '2A-1234' }],
};

/** The same as Moc Bai has it: five minutes later, 300 metres away. */
const here: LinkFacts = {
  ...there,
  id: 'VN-0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52',
  blo: 'VN-MOC-BAI',
  border: 'KH',
  direction: 'entering',
  occurredAt: '2026-11-20T10:05:00+07:00',
  place: { latitude: 11.071, longitude: 106.16975, withinMetres: 0 },
};

const bare = ({ id, blo, crime, occurredAt, place }: LinkFacts): LinkFacts => ({ id, blo, crime, occurredAt, place });
const goods = (item: string, value: number) => [{ crime: 'drugs', item, comparable: { value, in: 'kilogram' } }];
const at = (occurredAt: string) => ({ ...here, occurredAt });
const within = (withinMetres: number) => ({ ...there.place, withinMetres });

describe('two sides of one seizure', () => {
  it('that are five minutes and 300 metres apart are proposed, with what speaks for it first', () => {
    expect(sameEvent(here, there)).toEqual({
      kind: 'same-event',
      score: 14.3,
      reasons: [
        { code: 'near-time', value: 5 },
        { code: 'same-vehicle' },
        { code: 'like-quantity' },
        { code: 'near-place', value: 300 },
        { code: 'same-means' },
        { code: 'fitting-direction' },
        { code: 'same-kind' },
      ],
    });
  });

  it.each<[string, LinkFacts, LinkFacts, boolean]>([
    ['that say no more than kind, place and time', bare(here), bare(there), true],
    ['of which the place is told to a kilometre', here, { ...there, place: within(790) }, true],
    ['of which the place is told as that of the post', here, { ...there, place: within(20_000) }, true],
    [
      'of which the plate was copied wrongly',
      { ...here, transport: [{ means: 'car', registration: '2A-1284' }] },
      there,
      true,
    ],
    ['of which one weighed with packaging', { ...here, goods: goods('methamphetamine-crystal', 2.2) }, there, true],
    [
      'of which one was not weighed',
      { ...here, goods: [{ crime: 'drugs', item: 'methamphetamine-crystal' }] },
      there,
      true,
    ],
    ['of which one took drugs for precursors', { ...bare(here), crime: 'precursors' }, bare(there), true],
    ['in zones of Yangon and Bangkok', at('2026-11-20T09:35:00+06:30'), there, true],
    ['of another kind that nobody confuses', { ...bare(here), crime: 'timber' }, bare(there), false],
    [
      'with other goods, and some hours later',
      { ...bare(at('2026-11-20T14:00:00+07:00')), goods: goods('heroin', 9) },
      there,
      false,
    ],
    [
      'with ten times as much, two hours later',
      { ...bare(at('2026-11-20T12:00:00+07:00')), goods: goods('methamphetamine-crystal', 19) },
      there,
      false,
    ],
    ['that are thirteen hours apart', at('2026-11-20T23:06:00+07:00'), there, false],
    ['that are six kilometres apart', { ...here, place: { ...here.place, longitude: 106.222 } }, there, false],
  ])('%s are proposed or not', (_, one, other, isProposed) => {
    expect(sameEvent(one, other) !== undefined).toBe(isProposed);
    expect(sameEvent(other, one) !== undefined).toBe(isProposed);
  });
});
