import type { CaseShare } from './case-record.ts';

/** Whether a share holds: it was not recalled, and its time is not over. @param now milliseconds since the epoch */
export const isShared = ({ recalledAt, share }: CaseShare, now: number): boolean =>
  recalledAt === undefined && Date.parse(share.expiresAt) > now;
