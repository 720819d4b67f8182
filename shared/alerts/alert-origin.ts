/**
 * Whom an alert comes from: the BLO that reported, or the authority for a broadcast; and the country that shared it, if it
 * is not the reader's own.
 */
export type AlertOrigin = { post: string; neighbour?: string | undefined };
