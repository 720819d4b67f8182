import type { CaseFile } from './case-repository.ts';

/** Posts here that work on a case. */
export const postsOfCase = ({ shares }: Pick<CaseFile, 'shares'>): string[] => [
  ...new Set(shares.flatMap(({ posts }) => posts)),
];
