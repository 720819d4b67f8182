const day = 24 * 3_600_000;

/** After how long a BLO is reminded of photos that have not come, and after how long it is noted that they never did. In milliseconds. */
export const patience = { reminded: day, 'never-came': 30 * day } as const;

/** Whether what has not come by now is taken never to come. @param announcedAt in UTC @param now epoch milliseconds */
export const isGivenUp = (announcedAt: string, now: number): boolean =>
  Date.parse(announcedAt) < now - patience['never-came'];
