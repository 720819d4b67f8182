/**
 * Codes of the messages by which posts on both sides of a border work on one case, so that each side reads the other in
 * its own language. Sources: the results and joint actions that UNODC counts as cross-border cooperation of border liaison
 * offices (controlled deliveries, joint patrols, meetings, arrests, seizures, people rescued), field guide 02, ch. 5,
 * Bangkok 2018, read 2026-08-22; the lists are ours, 2026-11.
 */
export const caseQuestions = [
  'vehicle',
  'people-involved',
  'origin',
  'destination',
  'seen-before',
  'wanted-there',
  'documents',
  'more-photos',
  'where-now',
  'other',
] as const;

export type CaseQuestion = (typeof caseQuestions)[number];

export const caseAnswers = ['yes', 'no', 'partly', 'not-known', 'being-checked', 'ask-authority'] as const;

export type CaseAnswer = (typeof caseAnswers)[number];

/** What came of a case on one side. */
export const caseResults = [
  'arrest',
  'seizure',
  'rescued',
  'vehicle-found',
  'under-investigation',
  'nothing-found',
] as const;

export type CaseResult = (typeof caseResults)[number];

export const jointActions = [
  'controlled-delivery',
  'joint-patrol',
  'coordinated-checks',
  'joint-investigation',
  'handover',
  'meeting',
] as const;

export type JointAction = (typeof jointActions)[number];

/** What one side says to a joint action that the other proposed. */
export const jointActionResponses = ['accepted', 'declined', 'changed'] as const;

export type JointActionResponse = (typeof jointActionResponses)[number];

/** Why a case is closed. */
export const caseOutcomes = ['solved', 'no-further-action', 'handed-over', 'opened-by-mistake'] as const;

export type CaseOutcome = (typeof caseOutcomes)[number];
