import { describe, expect, it } from 'vitest';
import { ChannelRules, defaultChannelRules, spokenBy } from '../../../../shared/alerts/rules/channel-rules.ts';

describe('which channel speaks when at a post with a tablet', () => {
  it.each([
    ['Extreme', { channels: ['sms', 'email', 'push'] }],
    ['Severe', { channels: ['email', 'push'], textAfterMinutes: 3 }],
    ['Moderate', { channels: ['email', 'push'] }],
    ['Minor', { channels: ['email', 'push'] }],
  ] as const)('is this by default for %s', (severity, spoken) => {
    expect(spokenBy(severity, defaultChannelRules)).toEqual(spoken);
  });

  it('is as a country says', () => {
    const rules = ChannelRules.parse({ ...defaultChannelRules, Severe: { push: 0, sms: 0.5 } });
    expect(spokenBy('Severe', rules)).toEqual({ channels: ['push'], textAfterMinutes: 0.5 });
  });

  it.each([
    ['tablets that wait', { push: 1 }],
    ['no tablets', { email: 0, sms: 0 }],
    ['mails that wait', { push: 0, email: 2 }],
    ['texts that wait longer than a queue does', { push: 0, sms: 16 }],
    ['a channel that there is not', { push: 0, pigeon: 0 }],
  ])('cannot be %s', (_what, row) => {
    expect(ChannelRules.safeParse({ ...defaultChannelRules, Severe: row }).success).toBe(false);
  });
});
