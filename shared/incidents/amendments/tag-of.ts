import { Problem } from '../../foundation/problem.ts';
import { amendmentProblemWords } from './amendment-problem-words.ts';

/** The entity tag of a revision: a strong one (RFC 9110, 8.8.3). */
export const tagOf = (revision: number): string => `"${revision}"`;

/** The header of an answer that names a revision, so that If-Match can name it. */
export const revisionHeaders = ({ revision }: { revision: number }) => ({ etag: tagOf(revision) });

const tagForm = /^\s*(?:W\/)?"[\x21\x23-\x7e]*"\s*(?:,|$)/;

/**
 * Demands that a change was made from the revision that is there, so that nobody undoes what they have not seen.
 * @param ifMatch the header as it came; a list of tags is taken too
 * @throws Problem `no-revision` without one, or with `*`, which names none; `unreadable` when it is no tag; `stale` when
 * it names another revision, or is a weak tag, which never matches here (RFC 9110, 13.1.1)
 */
export const demandRevision = (ifMatch: string | undefined, revision: number): void => {
  const named = ifMatch?.trim();
  if (!named || named === '*') throw new Problem(amendmentProblemWords['no-if-match']);
  if (!tagForm.test(named)) throw new Problem(amendmentProblemWords['no-tag']);
  const tags = named.split(',').map((tag) => tag.trim());
  if (tags.includes(tagOf(revision))) return;
  const isWeak = tags.includes(`W/${tagOf(revision)}`);
  throw new Problem(amendmentProblemWords[isWeak ? 'weak-tag' : 'amended-since']);
};

/** An answer's body with the headers of its revision. */
export const withRevision = <Body extends Parameters<typeof revisionHeaders>[0]>(body: Body) => ({
  body,
  headers: revisionHeaders(body),
});
