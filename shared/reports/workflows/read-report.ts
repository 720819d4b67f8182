import { may } from '../../foundation/access.ts';
import type { Caller } from '../../foundation/caller.ts';
import type { RequestOf } from '../../foundation/endpoint.ts';
import { Problem } from '../../foundation/problem.ts';
import { problemWords } from '../../foundation/problems/problem-words.ts';
import { incidentProblemWords } from '../../incidents/incident-problem-words.ts';
import { requireStatisticsOf } from '../../statistics/require-statistics-of.ts';
import type { readReport as endpoint } from '../contract.ts';
import type { ReportPages } from '../report-store.ts';

export type ReadReportPorts = {
  /** The country's code, or `region`. */
  scope: string;
  /** BLOs of a country; the region has reports of no BLO. */
  areas: readonly string[];
  pages: ReportPages;
};

type ReportRequest = Pick<RequestOf<typeof endpoint>, 'path' | 'query' | 'caller' | 'language'>;

/** An officer reads the reports of the own BLO, and that of the country, as the figures of the country are everybody's. */
const areaFor = (blo: string | undefined, caller: Caller, { scope, areas }: ReadReportPorts): string => {
  if (blo === undefined) return scope;
  if (!areas.includes(blo)) throw new Problem(incidentProblemWords['no-such-blo']);
  if (caller.blo !== blo && !may(caller, 'read reports of every BLO')) throw new Problem(problemWords['other-blo']);
  return blo;
};

/**
 * A page as the last night left it.
 * @throws Problem `not-yours` for a role that reads no figures of this level and for another BLO's officer, `not-found` for a
 * BLO that there is not and for an edition that has no page
 */
export const readReport = async (
  { path: { edition }, query: { blo, language: wanted }, caller, language }: ReportRequest,
  ports: ReadReportPorts,
): Promise<string> => {
  const isRegion = ports.scope === 'region';
  requireStatisticsOf(caller, isRegion ? 'region' : 'country');
  const area = areaFor(blo, caller, ports);
  const audience = !isRegion && may(caller, 'read exact figures of people') ? 'authority' : 'released';
  const page = await ports.pages.read({ edition: edition.name, area, audience }, wanted ?? language);
  if (page === undefined) throw new Problem(problemWords['nothing-under-id']);
  return page;
};
