import { type Language, languages } from '../reference/languages.ts';
import { type Channel, channels } from './channel.ts';

/** One of the messages that a dispatch publishes: in one language, for one channel. */
export type MessageVariant = { language: Language; channel: Channel };

/** The name of a variant in a stored dispatch: `km#sms`. */
export type VariantName = `${Language}#${Channel}`;
export const variantName = ({ language, channel }: MessageVariant): VariantName => `${language}#${channel}`;

/** Names of all variants that there can be. */
export const variantNames: readonly VariantName[] = languages.flatMap(({ tag }) =>
  channels.map((channel) => variantName({ language: tag, channel })),
);
