import type { CaseMessageBody } from '../../shared/cases/case-message-body.ts';
import { type Answer, type Answers, answerAt, filledIn, isAnswers } from '../form/answers.ts';
import type { Outgoing, OutgoingPhoto } from './sending/outgoing.ts';

/** A photo of a draft: what is announced of it, and the key of its bytes. */
export type DraftPhoto = { id: string; key: string; announced: Answers };

/** What a draft amends: an incident as it stands, of which revision, and why. */
export type Amends = { incidentId: string; revision: number; before: Answers; reason: string };

/** A report that somebody is writing. */
export type Draft = {
  /** The id that the report will have; of an amendment, its own. */
  id: string;
  crime: string;
  answers: Answers;
  names: Answer;
  photos: readonly DraftPhoto[];
  changedAt: number;
  amends?: Amends;
};

/** A report as its schema reads it, from what was typed. */
export const reportOfDraft = ({ id, crime, answers, photos, amends }: Draft, blo: string): Answers => {
  const filled = filledIn(answers);
  const kept = amends ? (answerAt(amends.before, ['photos']) ?? []) : [];
  const announced = [...(Array.isArray(kept) ? kept : []), ...photos.map((photo) => photo.announced)];
  return {
    ...(isAnswers(filled) ? filled : {}),
    id: amends?.incidentId ?? id,
    blo,
    crime,
    ...(announced.length > 0 ? { photos: announced } : {}),
  };
};

const outgoingPhoto = ({ id, key, announced }: DraftPhoto): OutgoingPhoto => ({
  id,
  key,
  bytes: Number(announced['bytes']),
  chunkBytes: Number(announced['chunkBytes']),
  acknowledged: [],
  state: 'awaiting',
});

const same = (a: Answer, b: Answer): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The merge patch (RFC 7396) that makes one report of another: what is gone is null, a list is given as a whole. */
export const patchBetween = (before: Answers, after: Answers): Answers =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): [string, Answer][] => {
      const [was, is] = [before[name], after[name]];
      if (same(was, is)) return [];
      if (is === undefined) return [[name, null]];
      return isAnswers(was) && isAnswers(is) ? [[name, patchBetween(was, is)]] : [[name, is]];
    }),
  );

/** Who sends, and when: milliseconds since the epoch. */
export type Finishing = { username: string; finishedAt: number };

/** A finished report as it waits in the outbox. @param nominal names, which stand in no other place */
export const outgoingReport = (draft: Draft, report: Answers, nominal: unknown, finishing: Finishing): Outgoing => ({
  ...finishing,
  id: draft.id,
  kind: 'report',
  incidentId: draft.id,
  request: {
    method: 'POST',
    path: '/v1/incidents',
    headers: {},
    body: nominal === undefined ? report : { ...report, nominal },
  },
  photos: draft.photos.map(outgoingPhoto),
  state: 'waiting',
});

/** An amendment as it waits in the outbox. @param deed `changes`, or `withdraw` */
export const outgoingAmendment = (
  { id, photos, amends }: Pick<Draft, 'id' | 'photos'> & { amends: Amends },
  deed: Answers,
  finishing: Finishing,
): Outgoing => ({
  ...finishing,
  id,
  kind: 'amendment',
  incidentId: amends.incidentId,
  request: {
    method: 'POST',
    path: `/v1/incidents/${amends.incidentId}/amendments`,
    headers: { 'if-match': `"${amends.revision}"` },
    body: { id, reason: amends.reason, ...deed },
  },
  photos: photos.map(outgoingPhoto),
  state: 'waiting',
});

/** That somebody at the post has seen an alert. */
export const outgoingAcknowledgement = (alertId: string, finishing: Finishing): Outgoing => ({
  ...finishing,
  id: `seen-${alertId}`,
  kind: 'acknowledgement',
  incidentId: alertId,
  request: { method: 'POST', path: `/v1/alerts/${alertId}/acknowledgements`, headers: {}, body: {} },
  photos: [],
  state: 'waiting',
});

/** A message of a case: its id is the tablet's, so that sending again does no harm. */
export const outgoingMessage = (caseId: string, message: CaseMessageBody, finishing: Finishing): Outgoing => ({
  ...finishing,
  id: message.id,
  kind: 'message',
  incidentId: caseId,
  request: { method: 'POST', path: `/v1/cases/${caseId}/messages`, headers: {}, body: message },
  photos: [],
  state: 'waiting',
});
