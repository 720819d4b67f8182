const secondsInDay = 86_400;

/** Epoch second after which DynamoDB may forget what was written at a moment in milliseconds. */
export const itemExpiry = (at: number, retentionDays: number): number =>
  Math.floor(at / 1000) + retentionDays * secondsInDay;
