/** Names of the members of a report that are moments, at whatever depth. */
export const momentFields: readonly string[] = ['occurredAt', 'occurredUntil', 'fixedAt', 'takenAt'];
