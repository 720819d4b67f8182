import { inUtc } from '../../foundation/moment.ts';
import type { IncidentRepository } from '../../incidents/incident-repository.ts';
import type {
  CompletedExchange,
  CooperationRepository,
  MovedFigures,
} from '../../statistics/cooperation-repository.ts';
import { incidentOfCase } from '../case-id.ts';
import type { CaseFile, CaseRepository } from '../case-repository.ts';
import type { CaseMarkRepository } from '../counting/case-mark-repository.ts';
import { completedExchanges, countedBefore } from '../counting/completed-exchanges.ts';
import { linkedPairs, pairName, reportedTwiceBy } from '../linking/linked-pairs.ts';

export type NightCooperationPorts = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  cases: Pick<CaseRepository, 'find'>;
  marks: CaseMarkRepository;
  incidents: Pick<IncidentRepository, 'find'>;
};

const mostAtOnce = 10;

/** A few at a time, in their order. @throws the first failure */
const each = async <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (let first = 0; first < items.length; first += mostAtOnce)
    results.push(...(await Promise.all(items.slice(first, first + mostAtOnce).map(work))));
  return results;
};

/** A run remembers the cases that it has read: an index may not know of their changes yet. */
type Fresh = { completed: Map<string, CompletedExchange[]>; pairs: Map<string, { own: string; isTwice: boolean }> };

const isIn = ({ completeAt }: CompletedExchange, { from, to }: { from: string; to: string }): boolean =>
  completeAt >= from && completeAt < to;

/** Notes what was completed of a case that changed. */
const noteCompleted = async (file: CaseFile, fresh: Fresh, { country, marks }: NightCooperationPorts) => {
  const completed = completedExchanges(file, country);
  fresh.completed.set(file.head.caseId, completed);
  for (const { completeAt, kind } of completed)
    await marks.noteCompleted(file.head.caseId, `${kind.receiving.slice(0, 2)}`, completeAt);
  return countedBefore(file, country);
};

/** Where an incident here is counted. */
const placeOf = async (caseId: string, { incidents }: NightCooperationPorts): Promise<MovedFigures> => {
  const report = (await incidents.find(incidentOfCase(caseId)))?.incident.report;
  return report ? { moments: [inUtc(report.occurredAt)], areas: [report.blo] } : { moments: [], areas: [] };
};

/** Notes of each pair that officers have decided about in a case whether the region counts the incident here over there. */
const notePairs = async (file: CaseFile, fresh: Fresh, ports: NightCooperationPorts): Promise<MovedFigures[]> => {
  const { country, cases, marks } = ports;
  return each(linkedPairs(file.head.caseId, file.messages, country), async (pair) => {
    const other = await cases.find(pair.link);
    const isTwice = reportedTwiceBy(pair, [...file.messages, ...(other?.messages ?? [])]) === country;
    await marks.noteTwice(pair, isTwice);
    fresh.pairs.set(pairName(pair), { own: pair.own, isTwice });
    return placeOf(pair.own, ports);
  });
};

const changedSince = async (from: string, fresh: Fresh, ports: NightCooperationPorts): Promise<MovedFigures[]> => {
  fresh.completed.clear();
  fresh.pairs.clear();
  const moved = await each(await ports.marks.changedSince(from), async (caseId) => {
    const file = await ports.cases.find(caseId);
    if (!file) return [];
    return [await noteCompleted(file, fresh, ports), ...(await notePairs(file, fresh, ports))];
  });
  return moved.flat();
};

const completedBetween = async (
  stretch: { from: string; to: string },
  { completed }: Fresh,
  { cases, country, marks }: NightCooperationPorts,
): Promise<CompletedExchange[]> => {
  const noted = (await marks.completedBetween(stretch)).filter((caseId) => !completed.has(caseId));
  const read = await each(noted, async (caseId) => {
    const file = await cases.find(caseId);
    return file ? completedExchanges(file, country) : [];
  });
  return [...completed.values(), ...read].flat().filter((exchange) => isIn(exchange, stretch));
};

const reportedTwice = async ({ pairs }: Fresh, { marks }: NightCooperationPorts): Promise<Set<string>> => {
  const noted = (await marks.twice()).filter((pair) => !pairs.has(pairName(pair)));
  const fresh = [...pairs.values()].filter(({ isTwice }) => isTwice);
  return new Set([...noted, ...fresh].map(({ own }) => incidentOfCase(own)));
};

/**
 * What countries have done together, read of the cases themselves: every exchange and every pair is derived from the thread
 * anew, and marks only say where to look. So messages may come late, twice and in any order, and a night may run again.
 */
export const nightCooperation = (ports: NightCooperationPorts): CooperationRepository => {
  const fresh: Fresh = { completed: new Map(), pairs: new Map() };
  let twice: Promise<Set<string>> | undefined;
  return {
    changedSince: (from) => {
      twice = undefined;
      return changedSince(from, fresh, ports);
    },
    completedBetween: (stretch) => completedBetween(stretch, fresh, ports),
    reportedTwice: () => {
      twice ??= reportedTwice(fresh, ports);
      return twice;
    },
  };
};
