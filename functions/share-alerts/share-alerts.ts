import type { IncidentChange } from '../../shared/alerts/incident-change.ts';
import {
  type AlertExchange,
  type DecidedBefore,
  type Decisions,
  type Membership,
  type Share,
  sharesOf,
} from '../../shared/alerts/sharing/shared-revision.ts';
import type { CaseExchange } from '../../shared/cases/case-exchange-message.ts';
import { CaseId } from '../../shared/cases/case-id.ts';
import type { CaseRepository } from '../../shared/cases/case-repository.ts';
import type { ShareChange } from '../../shared/cases/share-change.ts';
import { shareOf } from '../../shared/cases/share-of.ts';
import type { SharedPhotos } from '../../shared/cases/shared-photos.ts';
import type { Clock } from '../../shared/foundation/clock.ts';
import { isoTime } from '../../shared/foundation/moment.ts';
import { settleEach } from '../../shared/foundation/settle-each.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import type { IncidentFile, IncidentRepository } from '../../shared/incidents/incident-repository.ts';
import type { ShareDecision } from '../../shared/incidents/share-decision.ts';

export type Ports = {
  incidents: Pick<IncidentRepository, 'find'>;
  cases: Pick<CaseRepository, 'share' | 'recall'>;
  photos: SharedPhotos;
  alerts: Pick<AlertExchange, 'send'>;
  caseExchange: CaseExchange;
  clock: Clock;
};

const caseIdOf = ({ revision }: Share): string => CaseId.parse(`${revision.country}-${revision.incidentId}`);

/** Opens the case here, or keeps it up to date, and shows the other country what the condition lets it see: its photos first. */
const share = async (each: Share, arrived: string | undefined, file: IncidentFile, ports: Ports): Promise<void> => {
  const { to, opened } = each;
  if (!opened) return;
  const caseId = caseIdOf(each);
  const { share: terms, record } = shareOf(file, opened);
  const { blo, crime, severity, photos = [] } = record;
  for (const { id: photoId } of photos)
    if (arrived === undefined || photoId === arrived) await ports.photos.lay({ caseId, photoId, to });
  const kept = { caseId, way: 'out' as const, country: to, posts: [blo], share: terms, record };
  await ports.cases.share(kept, { blo, crime, severity }, isoTime(ports.clock()));
  await ports.caseExchange.send({ version: 1, does: 'share-case', caseId, share: terms, record }, to);
};

/** Takes the record back, there and here; then the photos, which nobody there has an address of any more. */
const recall = async (each: Share, recalledAt: string, { incident }: IncidentFile, ports: Ports): Promise<void> => {
  const { to } = each;
  const caseId = caseIdOf(each);
  await ports.cases.recall({ caseId, country: to, recalledAt }, isoTime(ports.clock()));
  await ports.caseExchange.send({ version: 1, does: 'recall-case', caseId, recalledAt }, to);
  for (const { id: photoId } of incident.report.photos ?? []) await ports.photos.takeAway({ caseId, photoId, to });
};

/** The moment of the last thing that decides on a share: of two that come out of order the later one stands. */
const lastMoment = ({ changedAt }: Incident, decisions: readonly ShareDecision[]): string =>
  [changedAt, ...decisions.map(({ at }) => at)].sort().at(-1) ?? changedAt;

/** An incident that is withdrawn, or a duplicate of another one, is shown to nobody; its alerts say so themselves. */
const isRecall = ({ opened }: Share, now: Incident): boolean => !opened || now.standing.state !== 'current';

/** A change and what was decided; `arrived` is the one photo that is new, where nothing else is, and then nobody is alerted. */
type Told = { change: IncidentChange; decided: DecidedBefore; arrived?: string };

const tellOne = async (each: Share, { change: { now }, arrived }: Told, file: IncidentFile, ports: Ports) => {
  // The case first: whoever opens the alert finds it.
  if (isRecall(each, now)) await recall(each, lastMoment(now, file.shareDecisions ?? []), file, ports);
  else await share(each, arrived, { ...file, incident: now }, ports);
  if (arrived === undefined) await ports.alerts.send(each.revision, [each.to]);
};

const mostAtOnce = 5;

/** One country that cannot be told keeps nobody else waiting; the record comes again for all of them. */
const tell = async (told: Told, file: IncidentFile, membership: Membership, ports: Ports): Promise<number> => {
  const shares = sharesOf(told.change, membership, told.decided);
  const results = await settleEach(shares, mostAtOnce, (each) => tellOne(each, told, file, ports));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return shares.length;
};

const isOpen = ({ report }: Incident): boolean => report.handling === 'counterpart' || report.handling === 'region';

/**
 * Shares a revision of an incident with the countries to which its handling code and this country's conditions open it: the
 * record of the case, and the alert. A message that is sent twice does no harm.
 * @returns with how many countries
 * @throws what ports throw: the record must come again
 */
export const shareIncident = async (change: IncidentChange, membership: Membership, ports: Ports): Promise<number> => {
  const { now, before } = change;
  if (!isOpen(now) && !(before && isOpen(before))) return 0;
  const file = await ports.incidents.find(now.report.id);
  if (!file) return 0;
  const decisions = file.shareDecisions ?? [];
  return tell({ change, decided: { now: decisions, before: decisions } }, file, membership, ports);
};

/** Decisions as they were before one of them changed. */
const asBefore = (decisions: Decisions, country: string, before: ShareDecision | undefined): Decisions => [
  ...decisions.filter((decision) => decision.country !== country),
  ...(before ? [before] : []),
];

/**
 * Does what was decided about an incident and a country: shares it, or takes it back.
 * @param before what had been decided about them, if anything
 * @returns with how many countries
 * @throws what ports throw: the record must come again
 */
export const shareAsDecided = async (
  incidentId: string,
  { country }: ShareDecision,
  before: ShareDecision | undefined,
  membership: Membership,
  ports: Ports,
): Promise<number> => {
  const file = await ports.incidents.find(incidentId);
  if (!file || !isOpen(file.incident)) return 0;
  const now = file.shareDecisions ?? [];
  const decided = { now, before: asBefore(now, country, before) };
  const change = { now: file.incident, before: file.incident };
  const alone = { ...membership, neighbours: membership.neighbours.filter((neighbour) => neighbour === country) };
  return tell({ change, decided }, file, alone, ports);
};

/**
 * Shows other countries a photo that has come since they were told; nobody is alerted again.
 * @returns to how many countries
 * @throws what ports throw: the record must come again
 */
export const sharePhoto = async (
  incidentId: string,
  photoId: string,
  membership: Membership,
  ports: Ports,
): Promise<number> => {
  const file = await ports.incidents.find(incidentId);
  if (!file || !isOpen(file.incident)) return 0;
  const decisions = file.shareDecisions ?? [];
  const decided = { now: decisions, before: decisions };
  return tell({ change: { now: file.incident }, decided, arrived: photoId }, file, membership, ports);
};

const shareOther = async (
  { incidentId, decision, photoId }: ShareChange,
  membership: Membership,
  ports: Ports,
): Promise<number> => {
  if (decision) return shareAsDecided(incidentId, decision.now, decision.before, membership, ports);
  return photoId === undefined ? 0 : sharePhoto(incidentId, photoId, membership, ports);
};

/**
 * Shares with other countries what a change of an incident, or beside it, opens to them.
 * @param change nothing for a record of something else
 * @returns of which incident, with how many countries
 * @throws what ports throw: the record must come again
 */
export const shareAlerts = async (
  change: IncidentChange | ShareChange | undefined,
  membership: Membership,
  ports: Ports,
): Promise<{ incident?: string; countries: number }> => {
  if (!change) return { countries: 0 };
  if ('incidentId' in change)
    return { incident: change.incidentId, countries: await shareOther(change, membership, ports) };
  return { incident: change.now.report.id, countries: await shareIncident(change, membership, ports) };
};
