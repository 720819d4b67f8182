/** How SNS reaches a person: each is an address of theirs. */
export const channels = ['sms', 'email'] as const;
export type Channel = (typeof channels)[number];

/** How a message reaches people: by SNS, or as a push to the tablets of a post. */
export const messageChannels = [...channels, 'push'] as const;
export type MessageChannel = (typeof messageChannels)[number];
