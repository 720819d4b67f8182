const secondsInDay = 86_400;

/** Epoch second after which DynamoDB may forget what was written at a moment in milliseconds. */
export const forgottenAt = (at: number, retentionDays: number): number =>
  Math.floor(at / 1000) + retentionDays * secondsInDay;

/** The same instant as text, in UTC with milliseconds. */
export const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();
