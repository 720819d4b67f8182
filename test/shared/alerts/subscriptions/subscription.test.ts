import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../../shared/alerts/channel.ts';
import {
  SubscriptionRequest,
  subscriptionExamples,
  worstState,
} from '../../../../shared/alerts/subscriptions/subscription.ts';
import { filterOf } from '../../../../shared/alerts/subscriptions/subscription-filter.ts';
import { crimeCodes } from '../../../../shared/incidents/report/crimes.ts';
import { languages } from '../../../../shared/reference/languages.ts';

describe('the request for a subscription', () => {
  it('asks for Moderate and above, of every kind of crime, unless it says otherwise', () => {
    expect(SubscriptionRequest.parse({ address: ' +85512345678 ', language: 'en' })).toEqual({
      address: '+85512345678',
      language: 'en',
      leastSeverity: 'Moderate',
      follows: [],
    });
  });

  it.each([
    ['an unknown field', { blo: 'KH-POIPET' }],
    ['a severity that nobody is told of', { leastSeverity: 'Minor' }],
    ['a crime twice', { crimes: ['drugs', 'drugs'] }],
    ['no crime at all', { crimes: [] }],
    ['an unknown crime', { crimes: ['piracy'] }],
    ['an unknown language', { language: 'fr' }],
    ['a BLO twice', { follows: ['KH-POIPET', 'KH-POIPET'] }],
    ['the authority as a BLO', { follows: ['authority'] }],
    [
      'more BLOs than any country has',
      { follows: Array.from({ length: 21 }, (_, index) => `KH-${'A'.repeat(index + 1)}`) },
    ],
    ['an endless address', { address: 'a'.repeat(255) }],
  ])('is refused with %s', (_, changes) => {
    expect(SubscriptionRequest.safeParse({ address: '+85512345678', language: 'en', ...changes }).success).toBe(false);
  });

  it('has examples that are accepted as they stand', () => {
    for (const channel of channels)
      expect(SubscriptionRequest.safeParse(subscriptionExamples[channel]).success).toBe(true);
  });
});

describe('the filter of a subscription', () => {
  const wish = fc.record({
    channel: fc.constantFrom(...channels),
    language: fc.constantFrom(...languages.map(({ tag }) => tag)),
    crimes: fc.option(fc.subarray([...crimeCodes], { minLength: 1 }), { nil: undefined }),
    leastSeverity: fc.constantFrom('Extreme' as const, 'Severe' as const, 'Moderate' as const),
  });

  it('stays within the limits of SNS: 5 keys, 150 combinations', () => {
    fc.assert(
      fc.property(wish, fc.option(fc.constant('KH-BAVET'), { nil: undefined }), (chosen, ownTopic) => {
        const values = Object.values(filterOf(chosen, ownTopic));
        expect(values.length).toBeLessThanOrEqual(5);
        expect(values.reduce((product, list) => product * list.length, 1)).toBeLessThanOrEqual(150);
        expect(values.every((list) => list.length > 0)).toBe(true);
      }),
    );
  });

  it('leaves the kind of crime open for whoever wants all, also those that come later', () => {
    expect(filterOf({ channel: 'sms', language: 'km', leastSeverity: 'Moderate' })).toEqual({
      channel: ['sms'],
      language: ['km'],
      severity: ['Extreme', 'Severe', 'Moderate', 'Minor>Extreme', 'Minor>Severe', 'Minor>Moderate'],
    });
  });
});

describe('how a subscription with several seats stands', () => {
  it('is how the worst of them does', () => {
    expect(worstState(['active', 'awaiting-confirmation'])).toBe('awaiting-confirmation');
    expect(worstState(['active', 'ended', 'awaiting-confirmation'])).toBe('ended');
    expect(worstState(['active', 'active'])).toBe('active');
    expect(worstState([])).toBe('requested');
  });
});
