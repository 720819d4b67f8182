/** A case that two countries work on, with its shares and its thread in one partition. */
export const casePartition = (caseId: string) => `CASE#${caseId}`;
export const caseSortKey = 'CASE';
export const caseKey = (caseId: string) => ({ pk: casePartition(caseId), sk: caseSortKey });
export const caseSharePrefix = 'SHARED#';
export const caseShareKey = (caseId: string, country: string) => ({
  pk: casePartition(caseId),
  sk: `${caseSharePrefix}${country}`,
});
export const caseMessagePrefix = 'MESSAGE#';
export const caseMessageKey = (caseId: string, messageId: string) => ({
  pk: casePartition(caseId),
  sk: `${caseMessagePrefix}${messageId}`,
});
/** A step that one side of a case owes the other, as it is kept. */
export const caseStepPrefix = 'STEP#';
export const caseStepKey = (caseId: string, key: string) => ({
  pk: casePartition(caseId),
  sk: `${caseStepPrefix}${key}`,
});
/** That a post works on a case: what the index by post finds. */
export const casePostKey = (caseId: string, post: string) => ({ pk: casePartition(caseId), sk: `POST#${post}` });

/** That an exchange with a country was completed, and that the region counts a case as another one. */
export const caseCompletedKey = (caseId: string, country: string) => ({
  pk: casePartition(caseId),
  sk: `COMPLETED#${country}`,
});
const twicePrefix = 'TWICE#';
export const caseTwiceKey = (own: string, other: string) => ({ pk: casePartition(own), sk: `${twicePrefix}${other}` });
export const caseTwiceOther = (sortKey: string) => sortKey.slice(twicePrefix.length);
/** Under what the index by post has such marks: no post has these names. */
export const completedPost = 'COMPLETED';
export const twicePost = 'TWICE';

/** Proposed links of a case with incidents here, and of which kinds. */
export const caseLinksSortKey = 'LINKS';
export const caseLinksKey = (caseId: string) => ({ pk: casePartition(caseId), sk: caseLinksSortKey });

/** Cases of a post by the moment they last changed here. */
export const byPost = { name: 'byPost', partition: 'post', sort: 'changedKey', project: ['caseId'] } as const;

/** The directory of posts, of this country and of the others: an entry for each post, in one partition. */
export const postsPartition = 'POSTS';
export const postEntryPrefix = 'ENTRY#';
export const postEntryKey = (post: string) => ({ pk: postsPartition, sk: `${postEntryPrefix}${post}` });
