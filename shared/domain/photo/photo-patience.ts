const day = 24 * 3_600_000;

/** After how long a BLO is reminded of photos that have not come, and after how long it is noted that they never did. In milliseconds. */
export const patience = { reminded: day, 'never-came': 30 * day } as const;

/** Whether what has not come of a report by now is taken never to come. @param receivedAt in UTC @param now epoch milliseconds */
export const isGivenUp = (receivedAt: string, now: number): boolean =>
  Date.parse(receivedAt) < now - patience['never-came'];
