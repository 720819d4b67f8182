/** Milliseconds since the epoch. The domain has no clock of its own. */
export type Clock = () => number;
