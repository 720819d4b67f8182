const day = 24 * 3_600_000;

/** How long after the announcement a BLO is reminded of missing photos, and when they count as never sent. In milliseconds. */
export const photoDeadlines = { reminded: day, 'never-came': 30 * day } as const;

/** Whether a missing photo counts as never sent. @param announcedAt in UTC @param now epoch milliseconds */
export const isGivenUp = (announcedAt: string, now: number): boolean =>
  Date.parse(announcedAt) < now - photoDeadlines['never-came'];
