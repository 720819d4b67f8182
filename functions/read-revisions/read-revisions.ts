import type { Caller } from '../../shared/foundation/caller.ts';
import { Problem } from '../../shared/foundation/problem.ts';
import { amendmentProblemWords } from '../../shared/incidents/amendments/amendment-problem-words.ts';
import type { RevisionRepository } from '../../shared/incidents/amendments/amendment-repository.ts';
import {
  type RevisionPage,
  type RevisionQuery,
  revisionPage,
  revisionsOnPage,
} from '../../shared/incidents/amendments/revision-page.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import { findFor } from '../../shared/incidents/view/find-for.ts';

export type Ports = { incidents: Pick<IncidentRepository, 'find'>; revisions: RevisionRepository };

/** The newest revision below a cursor: the next, or the one after it where that cannot be read. */
const below = async (cursor: number, file: IncidentFile | undefined, revisions: RevisionRepository) => {
  if (!file || cursor > file.incident.revision) return undefined;
  const [newest] = await revisions.newestFirst(file.incident.report.id, cursor - 1, 1);
  return newest?.record;
};

/**
 * A page of the revisions of an incident, newest first: who amended it, when, why, and what was different, as far as the
 * caller may see it.
 * @throws Problem `not-found` for an incident that is not there, or a cursor that nobody gave out
 */
export const readRevisions = async (
  incidentId: string,
  { cursor }: RevisionQuery,
  caller: Caller,
  { incidents, revisions }: Ports,
): Promise<RevisionPage> => {
  const file = await findFor(caller, incidentId, incidents);
  const newest = cursor === undefined ? file?.incident : await below(cursor, file, revisions);
  if (!file || !newest) throw new Problem(amendmentProblemWords['no-such-revision']);
  const replaced = await revisions.newestFirst(incidentId, newest.revision - 1, revisionsOnPage);
  return revisionPage(newest, replaced, { caller, latest: file.incident.report });
};
