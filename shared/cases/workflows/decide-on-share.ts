import { type Membership, openedTo } from '../../alerts/sharing/shared-revision.ts';
import { demandOwnBlo, may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import type { Clock } from '../../foundation/clock.ts';
import { isoTime } from '../../foundation/moment.ts';
import { Problem } from '../../foundation/problem.ts';
import { problemWords } from '../../foundation/problems/problem-words.ts';
import { incidentProblemWords } from '../../incidents/incident-problem-words.ts';
import type { IncidentFile, IncidentRepository } from '../../incidents/incident-repository.ts';
import type { ShareDecisions } from '../../incidents/share-decision.ts';
import { findFor } from '../../incidents/view/find-for.ts';
import { caseProblemWords } from '../case-problem-words.ts';
import type { ShareReceipt } from '../share-request.ts';

/** What is decided about an incident and a country. */
export type Decided = 'released' | 'recalled';

export type DecidingPorts = {
  incidents: Pick<IncidentRepository, 'find'>;
  decisions: Pick<ShareDecisions, 'decide'>;
  membership: Membership;
  /** Whether posts may release what they reported, where the country's file lets them. */
  postsRelease: boolean;
  clock: Clock;
};

/** @throws Problem `not-found` where the caller may not know of it, `not-yours` for another post's */
const fileFor = async (id: string, caller: Caller, { incidents }: DecidingPorts): Promise<IncidentFile> => {
  const file = await findFor(caller, id, incidents);
  if (!file) throw new Problem(incidentProblemWords['no-such-incident']);
  if (!may(caller, 'share incidents')) demandOwnBlo(caller, file.incident.report.blo);
  return file;
};

const decide = async (
  id: string,
  country: string,
  decided: Decided,
  caller: Caller,
  { decisions, clock }: DecidingPorts,
): Promise<ShareReceipt> => {
  const at = isoTime(clock());
  await decisions.decide(id, { country, decided, at, by: caller.person });
  return { id, country, decided, at };
};

/**
 * Releases an incident to a country; again it is released anew. What the handling code or the conditions do not open cannot
 * be released: the code is amended first.
 * @throws Problem `not-found`, `not-yours`, `faults` for a country that it is not open to
 */
const release = async (id: string, country: string, caller: Caller, ports: DecidingPorts): Promise<ShareReceipt> => {
  const { incident } = await fileFor(id, caller, ports);
  if (!may(caller, 'share incidents') && !ports.postsRelease) throw new Problem(problemWords['other-role']);
  const isOpen = openedTo(incident, ports.membership).some((opened) => opened.country === country);
  if (!isOpen)
    throw new Problem(caseProblemWords['not-open-to'], { country }, [{ pointer: '/country', code: 'not-in-list' }]);
  return decide(id, country, 'released', caller, ports);
};

/** Takes an incident back from a country, whatever would be shared by itself. @throws Problem `not-found`, `not-yours` */
const recall = async (id: string, country: string, caller: Caller, ports: DecidingPorts): Promise<ShareReceipt> => {
  await fileFor(id, caller, ports);
  return decide(id, country, 'recalled', caller, ports);
};

/**
 * Decides about sharing an incident with a country: a release, or a recall.
 * @throws Problem `not-found`, `not-yours`, `faults` for a release to a country that it is not open to
 */
export const decideOnShare = (
  decided: Decided,
  { id, country }: { id: string; country: string },
  caller: Caller,
  ports: DecidingPorts,
): Promise<ShareReceipt> => (decided === 'released' ? release : recall)(id, country, caller, ports);
