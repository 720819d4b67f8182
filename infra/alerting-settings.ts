import * as z from 'zod';
import { ChannelRules, defaultChannelRules } from '../shared/alerts/rules/channel-rules.ts';

/**
 * Corrections of an incident in an hour, where a country's file names none: its kind, its severity and its place, each once,
 * and one more. A withdrawal and a rise of the severity above anything told before are told at once all the same.
 */
const usualCorrections = 4;

/** A country's settings of how its officers are alerted. */
export const AlertingSettings = z.strictObject({
  source: z.string().optional(),
  /** After how long a grave alert that nobody acknowledged is told again; 15 minutes is as long as SQS waits. */
  escalateMinutes: z.number().positive().max(15),
  /** Text messages that one topic gets in any ten minutes; what is more is summed up. Without it there is no limit. */
  smsPerTopicIn10Minutes: z.int().min(1).max(1_000).optional(),
  /** How often the correction of an incident is told in an hour; what is more waits, and the last state is told. */
  correctionsPerHour: z.int().min(1).max(60).default(usualCorrections),
  /** Which channel speaks when at a post that has a tablet, by severity, in minutes; without a number it does not. */
  channels: ChannelRules.default(defaultChannelRules),
  /** Those ten minutes, shortened: for a trial that cannot wait for a storm to pass. No country's own file has it. */
  trialStormMinutes: z.number().positive().max(10).optional(),
});
