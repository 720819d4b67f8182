import * as z from 'zod';
import type { MessageChannel } from '../channel.ts';
import type { Severity } from '../severity.ts';

const atOnce = z.literal(0);

/**
 * A row for a post that has a tablet: after how many minutes each channel speaks. Without a number it does not. Texts alone
 * may wait, for nobody at the post to have acknowledged the alert; 15 minutes is as long as SQS waits.
 */
const Row = z.strictObject({
  push: atOnce,
  email: atOnce.optional(),
  sms: z.number().min(0).max(15).optional(),
});

/** Which channel speaks when, by the severity of an alert. A post without a tablet is told by text and e-mail at once. */
export const ChannelRules = z.strictObject({ Extreme: Row, Severe: Row, Moderate: Row });

export type ChannelRules = z.infer<typeof ChannelRules>;

/**
 * What countries have whose file says nothing else. Source: our own judgement, 2026-11: a text costs USD 0.02 to 0.15 and
 * is over 97 % of what a country pays, and a tablet that is told rings as a phone does.
 */
export const defaultChannelRules: ChannelRules = {
  Extreme: { push: 0, email: 0, sms: 0 },
  Severe: { push: 0, email: 0, sms: 3 },
  Moderate: { push: 0, email: 0 },
};

/** Channels that speak at once, and after how many minutes texts do where they wait. */
export type SpokenBy = { channels: MessageChannel[]; textAfterMinutes?: number };

/** What of a row speaks at once: the channels in the order of `messageChannels`. */
export const spokenBy = (severity: Severity, rules: ChannelRules): SpokenBy => {
  // Nobody asks for Minor: what is so small and told all the same is told as Moderate.
  const { email, sms } = rules[severity === 'Minor' ? 'Moderate' : severity];
  const channels: MessageChannel[] = [
    ...(sms === 0 ? (['sms'] as const) : []),
    ...(email === 0 ? (['email'] as const) : []),
    'push',
  ];
  return sms === undefined || sms === 0 ? { channels } : { channels, textAfterMinutes: sms };
};
