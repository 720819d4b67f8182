import type { Opened } from '../alerts/sharing/shared-revision.ts';
import { isoTime } from '../foundation/moment.ts';
import type { IncidentFile } from '../incidents/incident-repository.ts';
import type { HandlingCode } from '../reference/handling.ts';
import type { RecordShare, SharedRecord } from './shared-record.ts';
import { sharedRecordOf } from './shared-record-of.ts';

const dayMilliseconds = 86_400_000;

/** The moment of the last thing that a share shows: the same however often its change comes. */
const sharedAt = ({ incident, arrivals, shareDecisions = [] }: IncidentFile): number =>
  Math.max(
    ...[
      incident.changedAt,
      ...shareDecisions.map(({ at }) => at),
      ...arrivals.flatMap(({ settledAt }) => settledAt ?? []),
    ].map((moment) => Date.parse(moment)),
  );

const isAbroad = (handling: HandlingCode | undefined): handling is RecordShare['handling'] =>
  handling === 'counterpart' || handling === 'region';

/**
 * What is shown of an incident to a country that it is open to, and until when.
 * @throws Error for an incident that its handling code opens to nobody
 */
export const shareOf = (
  file: IncidentFile,
  { condition, severity }: Opened,
): { share: RecordShare; record: SharedRecord } => {
  const { handling } = file.incident.report;
  if (!isAbroad(handling)) throw new Error('An incident that is open to nobody was to be shared.');
  const at = sharedAt(file);
  return {
    share: {
      revision: file.incident.revision,
      sharedAt: isoTime(at),
      expiresAt: isoTime(at + condition.days * dayMilliseconds),
      handling,
    },
    record: sharedRecordOf(file, severity, condition),
  };
};
