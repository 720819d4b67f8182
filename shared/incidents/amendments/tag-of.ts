import { Problem } from '../../foundation/problem.ts';

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
  if (!named || named === '*')
    throw new Problem('no-revision', 'Send If-Match with the ETag of the revision that the change was made from.');
  if (!tagForm.test(named)) throw new Problem('unreadable', `If-Match is an ETag in quotation marks, such as "3".`);
  if (!named.split(',').some((tag) => tag.trim() === tagOf(revision)))
    throw new Problem('stale', 'It has been amended since. Read it again, and amend what is there now.');
};
