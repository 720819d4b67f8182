/**
 * Names of keys, indexes and sort-key shapes of every table. Only this file spells them: the adapters build items with
 * it and the constructs build tables with it, so the two cannot drift apart.
 */

/** Partition and sort key of every table. */
export const tableKey = { partition: 'pk', sort: 'sk' } as const;

/** Incidents of one BLO by the moment they happened, newest last; projects the whole item. */
export const byBlo = { name: 'byBlo', partition: 'blo', sort: 'occurredKey' } as const;

/** Incidents of one BLO by the moment they last changed: what the nightly job asks. */
export const byChange = {
  name: 'byChange',
  partition: 'blo',
  sort: 'changedKey',
  project: ['occurredAt', 'occurredBefore'],
} as const;

/** Epoch seconds at which DynamoDB may forget an entry of the alert ledger. */
export const expiresAt = 'expiresAt';

/** Sort key of the report itself; the alert function's stream filter asks for exactly this. */
export const reportSortKey = 'REPORT';

const photoPrefix = 'PHOTO#';

export const incidentKey = (id: string) => ({ pk: `INCIDENT#${id}`, sk: reportSortKey });
export const incidentPartition = (id: string) => `INCIDENT#${id}`;
export const incidentIdOf = (partition: string) => partition.slice('INCIDENT#'.length);
export const photoKey = (id: string, photoId: string) => ({ pk: `INCIDENT#${id}`, sk: `${photoPrefix}${photoId}` });
/** Sort keys of an incident as it is now, its photos and itself; those of its history lie before and behind. */
export const presentSortKeys = { first: photoPrefix, last: reportSortKey } as const;
export const isPhotoSortKey = (sortKey: string) => sortKey.startsWith(photoPrefix);

/** Wide enough that revisions sort as text: nobody amends an incident ten million times. */
const revisionDigits = 7;

/** A revision that was replaced, and why: `REVISION#0000003` says what revision 3 said. */
export const revisionKey = (id: string, revision: number) => ({
  pk: incidentPartition(id),
  sk: `REVISION#${String(revision).padStart(revisionDigits, '0')}`,
});

/** That an amendment was made, by the id that its tablet gave it. */
export const amendmentKey = (id: string, amendmentId: string) => ({
  pk: incidentPartition(id),
  sk: `AMENDMENT#${amendmentId}`,
});

/** Which incidents are duplicates of this one: a set of ids, and no such attribute when there are none. */
export const duplicatesKey = (id: string) => ({ pk: incidentPartition(id), sk: 'DUPLICATES' });

/**
 * Sort key by time and identity. The time comes first so that a range of time is a range of keys; the identity makes
 * two incidents of the same second two positions, which is what lets a cursor survive new arrivals.
 * @param utc an ISO 8601 instant in UTC with milliseconds, as `Date.toISOString` writes it
 */
export const timeKey = (utc: string, id: string) => `${utc}#${id}`;

/** The moment and the identity in such a key. */
export const positionIn = (key: string) => {
  const [occurredAt = '', id = ''] = key.split('#');
  return { occurredAt, id };
};

/** One claim or delivery of an alert: who (topic), in which language, by which channel, for which revision. */
export const alertKey = (
  incidentId: string,
  entry: { revision: number; topic: string; language: string; channel: string },
) => ({
  pk: `INCIDENT#${incidentId}`,
  sk: `${entry.revision}#${entry.topic}#${entry.language}#${entry.channel}`,
});

/** An entry of the custody ledger, among those of its incident. */
export const custodyKey = (incidentId: string, entryId: string) => ({ pk: incidentPartition(incidentId), sk: entryId });

/** The names of an incident, and what was done to them, in a table of their own. */
export const namesKey = (incidentId: string) => ({ pk: incidentPartition(incidentId), sk: 'NAMES' });
export const nominalDeedPrefix = 'DEED#';
export const nominalDeedKey = (incidentId: string, at: string, id: string) => ({
  pk: incidentPartition(incidentId),
  sk: `${nominalDeedPrefix}${at}#${id}`,
});

export const subscriptionKey = (person: string, channel: string) => ({ pk: `PERSON#${person}`, sk: channel });

export const dayPrefix = 'DAY#';
export const dayKey = (area: string, day: string) => ({ pk: `AREA#${area}`, sk: `${dayPrefix}${day}` });
export const watermarkKey = { pk: 'NIGHT', sk: 'WATERMARK' } as const;
