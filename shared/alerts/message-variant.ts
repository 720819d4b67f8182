import { type Language, languages } from '../reference/languages.ts';
import { type MessageChannel, messageChannels } from './channel.ts';

/** One of the messages that a dispatch publishes: in one language, for one channel. */
export type MessageVariant = { language: Language; channel: MessageChannel };

/** The name of a variant in a stored dispatch: `km#sms`. */
export type VariantName = `${Language}#${MessageChannel}`;
export const variantName = ({ language, channel }: MessageVariant): VariantName => `${language}#${channel}`;

/** Names of all variants that there can be. */
export const variantNames: readonly VariantName[] = languages.flatMap(({ tag }) =>
  messageChannels.map((channel) => variantName({ language: tag, channel })),
);
