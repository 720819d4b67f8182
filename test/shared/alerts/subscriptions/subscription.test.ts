import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../../shared/alerts/channel.ts';
import { subscriptionFilter } from '../../../../shared/alerts/subscriptions/subscription-filter.ts';
import { SubscriptionRequest } from '../../../../shared/alerts/subscriptions/subscription-request.ts';
import { worstState } from '../../../../shared/alerts/subscriptions/subscription-view.ts';
import { crimeCodes } from '../../../../shared/incidents/report/crime-codes.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { filterCost } from '../../../fixtures/alerts/filter-cost.ts';

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
        const { keys, combinations, lists } = filterCost(subscriptionFilter(chosen, ownTopic));
        expect(keys).toBeLessThanOrEqual(5);
        expect(combinations).toBeLessThanOrEqual(150);
        expect(lists.every((list) => list.length > 0)).toBe(true);
      }),
    );
  });

  it('leaves the kind of crime open for whoever wants all, also those that come later', () => {
    expect(subscriptionFilter({ channel: 'sms', language: 'km', leastSeverity: 'Moderate' })).toEqual({
      channel: ['sms'],
      language: ['km'],
      severity: ['Extreme', 'Severe', 'Moderate', 'Minor>Extreme', 'Minor>Severe', 'Minor>Moderate'],
    });
  });

  it('by e-mail lets reminders through as well, whatever alerts the person chose', () => {
    expect(
      subscriptionFilter({ channel: 'email', language: 'km', leastSeverity: 'Extreme', crimes: ['cash'] }),
    ).toEqual({
      channel: ['email'],
      language: ['km'],
      $or: [
        { severity: ['Extreme', 'Severe>Extreme', 'Moderate>Extreme', 'Minor>Extreme'], crime: ['cash'] },
        { purpose: ['reminder'] },
      ],
    });
  });

  it('of a followed topic lets no reminder through: the post there has it, and a sixth key would be one too many', () => {
    const wish = { channel: 'email', language: 'km', leastSeverity: 'Extreme' } as const;
    expect(subscriptionFilter(wish, 'KH-POIPET')).toEqual({
      channel: ['email'],
      language: ['km'],
      severity: ['Extreme', 'Severe>Extreme', 'Moderate>Extreme', 'Minor>Extreme'],
      newsTo: ['KH-POIPET'],
    });
  });
});

describe('the state of a subscription to several topics', () => {
  it('a subscription has the worst state of its topics', () => {
    expect(worstState(['active', 'awaiting-confirmation'])).toBe('awaiting-confirmation');
    expect(worstState(['active', 'ended', 'awaiting-confirmation'])).toBe('ended');
    expect(worstState(['active', 'active'])).toBe('active');
    expect(worstState([])).toBe('requested');
  });
});
