import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { seatOfBlo } from '../../foundation/blos/seat-of-blo.ts';
import type { Clock } from '../../foundation/clock.ts';
import { metresBetween, type Point } from '../../foundation/metres-between.ts';
import { isoTime } from '../../foundation/moment.ts';
import type { IncidentSearch } from '../../incidents/incident-repository.ts';
import type { Report } from '../../incidents/report/report.ts';
import { type ProposedLink, proposeLinks } from '../../links/propose-links.ts';
import { longestMinutes } from '../../links/same-event.ts';
import { countryOfCase } from '../case-id.ts';
import type { CaseFile, CaseRepository } from '../case-repository.ts';
import type { CaseMarkRepository } from '../counting/case-mark-repository.ts';
import type { CaseLinkRepository, KeptLink } from '../linking/case-links.ts';
import { linkFactsOf, linkFactsOfReport } from '../linking/link-facts-of.ts';

export type LinkPorts = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  blos: readonly string[];
  incidents: Pick<IncidentSearch, 'current'>;
  cases: Pick<CaseRepository, 'find'>;
  links: CaseLinkRepository;
  clock: Clock;
};

export type NightLinkPorts = LinkPorts & { marks: CaseMarkRepository };

/** Days that a night looks back, for what comes again and for reports that come late. */
export const linkDays = 60;
const dayMilliseconds = 86_400_000;
const minuteMilliseconds = 60_000;

const isSame = (one: readonly KeptLink[], other: readonly KeptLink[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Keeps what was found of a case, where it is not what is there; who reported one of the incidents has the case then. */
const keepFound = async (file: CaseFile, found: readonly KeptLink[], { links, clock }: LinkPorts): Promise<boolean> => {
  const before = file.links ?? [];
  if (isSame(before, found)) return false;
  const posts = new Set([...found.map(({ blo }) => blo), authorityTopic]);
  await links.keep({ caseId: file.head.caseId, links: [...found], proposedAt: isoTime(clock()) }, [...posts]);
  return true;
};

const keptOf = (proposed: readonly ProposedLink[], bloOf: ReadonlyMap<string, string>): KeptLink[] =>
  proposed.map(({ ours, kind, score, reasons }) => ({ link: ours, blo: bloOf.get(ours) ?? '', kind, score, reasons }));

/** Proposes links of these cases with these reports, and keeps them. @returns of how many cases they are others than before */
const propose = async (
  files: readonly CaseFile[],
  reports: readonly Report[],
  isWhole: boolean,
  ports: LinkPorts,
): Promise<number> => {
  const ours = reports.map((report) => linkFactsOfReport(report, ports.country));
  const shown = files.flatMap(({ head, shares }) =>
    shares.flatMap(({ way, record }) => (way === 'in' && record ? [linkFactsOf(head.caseId, record)] : [])),
  );
  const byCase = Map.groupBy(proposeLinks(shown, ours), ({ theirs }) => theirs);
  const bloOf = new Map(ours.map(({ id, blo }) => [id, blo]));
  let changed = 0;
  for (const file of files) {
    const found = keptOf(byCase.get(file.head.caseId) ?? [], bloOf);
    // Around one moment nothing is seen of what came again earlier: that stays.
    const others = (file.links ?? []).filter(({ link }) => !found.some((each) => each.link === link));
    const kept = isWhole ? found : [...found, ...others.filter(({ kind }) => kind === 'repeated')];
    if (await keepFound(file, kept, ports)) changed += 1;
  }
  return changed;
};

const reportsBetween = async (from: number, to: number, { blos, incidents }: LinkPorts): Promise<Report[]> =>
  (await Promise.all(blos.map((blo) => incidents.current(blo, { from: isoTime(from), to: isoTime(to) })))).flat();

/** Metres within which a post may have reported the same event; seats may be wrong by 20 km, and some are not known. */
const nearMetres = 60_000;

const nearBlos = (point: Point, blos: readonly string[]): string[] =>
  blos.filter((blo) => {
    const seat = seatOfBlo(blo)?.point;
    return !seat || metresBetween(point, seat) <= nearMetres;
  });

/**
 * Proposes links of a case that has just come with what was reported here around that time.
 * @returns whether they are others than before
 */
export const proposeCaseLinks = async (caseId: string, ports: LinkPorts): Promise<boolean> => {
  const file = await ports.cases.find(caseId);
  const record = file?.shares.find(({ way }) => way === 'in')?.record;
  if (!file || !record) return false;
  const reach = longestMinutes * minuteMilliseconds;
  const until = Date.parse(record.occurredUntil ?? record.occurredAt);
  const near = { ...ports, blos: nearBlos(record.place, ports.blos) };
  const reports = await reportsBetween(Date.parse(record.occurredAt) - reach, until + reach, near);
  return (await propose([file], reports, false, ports)) > 0;
};

const filesAtOnce = 10;

const foreignFiles = async (ids: readonly string[], { cases, country }: LinkPorts): Promise<CaseFile[]> => {
  const foreign = ids.filter((id) => countryOfCase(id) !== country);
  const files: (CaseFile | undefined)[] = [];
  for (let first = 0; first < foreign.length; first += filesAtOnce)
    files.push(...(await Promise.all(foreign.slice(first, first + filesAtOnce).map(cases.find))));
  return files.filter((file) => file !== undefined);
};

/**
 * Proposes links of all cases that changed in the last days with all that was reported here: of reports that came after
 * the other side's, and of what comes again. The time is linear in the reports of those days.
 * @returns of how many cases they are others than before
 */
export const proposeNightLinks = async (ports: NightLinkPorts): Promise<number> => {
  const now = ports.clock();
  const from = now - linkDays * dayMilliseconds;
  const files = await foreignFiles(await ports.marks.changedSince(isoTime(from)), ports);
  if (files.length === 0) return 0;
  return propose(files, await reportsBetween(from, now + dayMilliseconds, ports), true, ports);
};
