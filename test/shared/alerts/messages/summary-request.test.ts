import { describe, expect, it } from 'vitest';
import type { SuppressedAlert } from '../../../../shared/alerts/alert-repository.ts';
import { summaryRequest } from '../../../../shared/alerts/messages/summary-request.ts';

const window = { topic: 'KH-PRUM', window: 7 };

const held = (alertId: string, post: string | undefined, changes: Partial<SuppressedAlert> = {}): SuppressedAlert => ({
  ...{ alertId, post, channel: 'sms', severity: 'Severe', filters: { severity: ['Severe'], crime: ['drugs'] } },
  ...changes,
});

const textOf = (alerts: readonly SuppressedAlert[], channel: 'sms' | 'email' = 'sms') =>
  summaryRequest(window, alerts)?.compose({ language: 'en', channel }).text;

describe('the sum of what a storm held back', () => {
  const flood = ['a', 'b', 'c'].map((id) => held(id, 'KH-BAVET'));

  it.each([
    ['one BLO', flood, 'Bavet: 3 more alerts. Sign in to read them.'],
    [
      'several, the one with most first',
      [held('d', 'KH-POIPET'), ...flood],
      'Bavet +1: 4 more alerts. Sign in to read them.',
    ],
    ['the authority', [held('d', 'authority')], 'Authority: 1 more alerts. Sign in to read them.'],
    [
      'a BLO that an earlier record does not name',
      [held('d', undefined)],
      'Prum: 1 more alerts. Sign in to read them.',
    ],
  ])('names by text %s', (_, alerts, text) => {
    expect(textOf(alerts)).toBe(text);
  });

  it('names by e-mail all of them, each with how many alerts, whatever was to be sent of one how often', () => {
    const mails = [...flood, held('a', 'KH-BAVET'), held('d', 'KH-POIPET')].map((alert) => ({
      ...alert,
      channel: 'email' as const,
    }));
    expect(textOf(mails, 'email')).toContain('Reported by: Bavet (3), Poipet (1)\n');
  });

  it('reaches those whom each alert would have reached: what was more severe before counts, its weight does not', () => {
    const filters = { severity: ['Extreme'], crime: ['wildlife' as const] };
    const request = summaryRequest(window, [...flood, held('d', 'KH-POIPET', { severity: 'Moderate', filters })]);
    expect(request).toMatchObject({
      severity: 'Severe',
      filters: { severity: ['Severe', 'Extreme'], crime: ['drugs', 'wildlife'] },
    });
  });

  it('is none where nothing was held back', () => {
    expect(summaryRequest(window, [])).toBeUndefined();
  });
});
