import * as z from 'zod';
import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import { pageThatFits } from '../../foundation/limits/page-that-fits.ts';
import type { Incident } from '../incident.ts';
import type { Report } from '../report/report.ts';
import { StatusView } from '../view/status-view.ts';
import { visibleReport } from '../view/visible-report.ts';
import { Difference, differencesOf } from './difference.ts';
import type { Revision } from './revision.ts';

/** What a revision says of itself; the first has no amendment. Who and why are for those who read free text. */
export const RevisionView = z.strictObject({
  revision: z.int(),
  at: z.string(),
  standing: StatusView,
  amendmentId: z.string().optional(),
  by: z.string().optional(),
  reason: z.string().optional(),
  differences: z.array(Difference),
});

export type RevisionView = z.infer<typeof RevisionView>;

/** A page of revisions, newest first; `cursor` is there when there are older ones. */
export const RevisionPage = z.strictObject({ revisions: z.array(RevisionView), cursor: z.string().optional() });

export type RevisionPage = z.infer<typeof RevisionPage>;

/** Two full reports are half a megabyte: ten such differences are more than one answer takes, and then a page is shorter. */
export const revisionsOnPage = 10;

/** The query of `GET /v1/incidents/{id}/revisions`. The cursor is the oldest revision that was shown. */
export const RevisionQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .optional(),
});

export type RevisionQuery = z.infer<typeof RevisionQuery>;

/** Who looks, and the report as it is now: it says which photos show somebody who is protected. */
export type Looking = { caller: Caller; latest: Report };

/**
 * Differences are taken between what the caller may see of either, so nothing can be in them that is not for their eyes.
 * They are derived, never kept: they cannot disagree with the revisions, which are kept whole.
 */
const madeBy = ({ record, note }: Revision, after: Incident, { caller, latest }: Looking): RevisionView => ({
  revision: after.revision,
  at: note.at,
  standing: after.standing,
  amendmentId: note.id,
  ...(may(caller, 'see who amended') ? { by: note.by } : {}),
  // An amendment that follows from another has no reason of its own.
  ...(may(caller, 'read narratives') && note.reason !== '' ? { reason: note.reason } : {}),
  differences: differencesOf(visibleReport(record.report, caller, latest), visibleReport(after.report, caller, latest)),
});

const first = ({ revision, receivedAt, reportedBy, standing }: Incident, caller: Caller): RevisionView => ({
  ...{ revision, at: receivedAt, standing },
  ...(may(caller, 'see who amended') ? { by: reportedBy } : {}),
  differences: [],
});

/**
 * A page of revisions as a caller may see them.
 * @param newest the newest revision to show
 * @param replaced those that it followed, newest first: the one before it, the one before that, and so on. Where one is
 * missing, since it cannot be read, neither it nor the one after it is shown: what was different is not known
 */
export const revisionPage = (newest: Incident, replaced: readonly Revision[], looking: Looking): RevisionPage => {
  const shown = replaced.slice(0, revisionsOnPage);
  const revisions = shown.flatMap((revision, index) => {
    const after = shown[index - 1]?.record ?? newest;
    return after.revision === revision.record.revision + 1 ? [madeBy(revision, after, looking)] : [];
  });
  const fitting = pageThatFits(revisions, (revision) => revision);
  const last = fitting.at(-1);
  if (last && fitting.length < revisions.length) return { revisions: fitting, cursor: String(last.revision) };
  const oldest = shown.at(-1)?.record ?? newest;
  if (shown.length === revisionsOnPage) return { revisions, cursor: String(oldest.revision + 1) };
  return { revisions: oldest.revision === 1 ? [...revisions, first(oldest, looking.caller)] : revisions };
};
