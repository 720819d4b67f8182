/**
 * Names of keys, indexes and sort-key shapes of every table. Only this file spells them: the adapters build items with
 * it and the constructs build tables with it, so the two cannot drift apart.
 */

/** Partition and sort key of every table. */
export const tableKey = { partition: 'pk', sort: 'sk' } as const;

export const sortKeyOf = (item: Readonly<Record<string, unknown>>): string => String(item['sk']);

/** Incidents of one BLO by the moment they happened, newest last; projects the whole item. */
export const byBlo = { name: 'byBlo', partition: 'blo', sort: 'occurredKey' } as const;

/** Incidents of one BLO by the moment they last changed: what the nightly job asks. */
export const byChange = {
  name: 'byChange',
  partition: 'blo',
  sort: 'changedKey',
  project: ['occurredAt', 'occurredBefore', 'receivedAt'],
} as const;

/** Announcements of photos at one BLO by their moment: reports with photos, and amendments that announce more. Nothing else is in it. */
export const byAnnouncement = { name: 'byAnnouncement', partition: 'photosOf', sort: 'announcedKey' } as const;

/** What puts an item into that index. @param at a moment in UTC @param id of the incident */
export const announcementOf = (blo: string, at: string, id: string) => ({
  [byAnnouncement.partition]: blo,
  [byAnnouncement.sort]: timeKey(at, id),
});

/** Epoch seconds at which DynamoDB may forget an item of the alerts table. */
export const expiresAt = 'expiresAt';

/** Deeds of a person in an hour of the clock, to be counted; `hour` counts hours since the epoch. */
export const countKey = (person: string, deed: string, hour: number) => ({
  pk: `PERSON#${person}`,
  sk: `${deed}#${hour}`,
});

/** Something else to be counted, in a day of UTC; `day` counts days since the epoch. */
export const dayCountKey = (name: string, day: number) => ({ pk: `DAILY#${name}`, sk: `${day}` });

/** Sort key of the report itself; the alert function's stream filter asks for exactly this. */
export const reportSortKey = 'REPORT';

export const photoPrefix = 'PHOTO#';

export const incidentKey = (id: string) => ({ pk: `INCIDENT#${id}`, sk: reportSortKey });
export const incidentPartition = (id: string) => `INCIDENT#${id}`;
export const incidentIdOf = (partition: string) => partition.slice('INCIDENT#'.length);
export const photoKey = (id: string, photoId: string) => ({ pk: `INCIDENT#${id}`, sk: `${photoPrefix}${photoId}` });
const abroadPrefix = 'READ-ABROAD#';

/** That a post of another country, or its authority, has seen the alert about an incident. */
export const acknowledgedAbroadKey = (id: string, country: string, topic: string) => ({
  pk: `INCIDENT#${id}`,
  sk: `${abroadPrefix}${country}#${topic}`,
});
export const isAcknowledgedAbroadSortKey = (sortKey: string) => sortKey.startsWith(abroadPrefix);
/** Sort keys of an incident as it is now: its photos, who has seen it abroad, decisions about sharing it, and itself; those of its history lie before and behind. */
export const presentSortKeys = { first: photoPrefix, last: reportSortKey } as const;
export const photoIdOf = (sortKey: string) => sortKey.slice(photoPrefix.length);
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
  const [moment = '', id = ''] = key.split('#');
  return { moment, id };
};

export const alertSortKey = 'ALERT';
const addresseePrefix = 'TOPIC#';
const dispatchPrefix = 'SENT#';

/** An alert, whoever it is for. Beside it in its partition: those whom it is for, and what was sent to them. */
export const alertPartition = (alertId: string) => `ALERT#${alertId}`;
export const alertKey = (alertId: string) => ({ pk: alertPartition(alertId), sk: alertSortKey });
export const addresseeKey = (alertId: string, topic: string) => ({
  pk: alertPartition(alertId),
  sk: `${addresseePrefix}${topic}`,
});
export const isAddresseeSortKey = (sortKey: string) => sortKey.startsWith(addresseePrefix);
/** All that is sent of an alert to one topic at one stage, claimed as a whole. */
export const dispatchKey = (alertId: string, stage: string, topic: string) => ({
  pk: alertPartition(alertId),
  sk: `${dispatchPrefix}${stage}#${topic}`,
});
export const isDispatchSortKey = (sortKey: string) => sortKey.startsWith(dispatchPrefix);

/** That a tablet was told of an alert at one stage. */
export const pushClaimKey = (alertId: string, stage: string, tablet: string) => ({
  pk: `PUSH#${alertId}#${stage}`,
  sk: tablet,
});

/** What has been told of an incident so far. */
export const threadKey = (incidentId: string) => ({ pk: `INCIDENT#${incidentId}`, sk: 'ALERTS' });

/** The inbox of a topic: its alerts by the moment they were sent. */
export const byTopic = {
  name: 'byTopic',
  partition: 'topic',
  sort: 'sentKey',
  project: [
    'alertId',
    'circle',
    'severity',
    'sentAt',
    'acknowledgedAt',
    'acknowledgedBy',
    'resentAt',
    'escalatedAt',
    'expires',
    'reference',
    'recordVersion',
  ],
} as const;

/**
 * Alerts of a topic that wait to be acknowledged there: an addressee leaves this index with its acknowledgement, and when
 * another alert takes the place of its own.
 */
export const byUnread = { name: 'byUnread', partition: 'unreadBy', sort: 'sentKey', project: ['expires'] } as const;

/** The places that a storm leaves for alerts on the channels of a topic, and which alerts took them. */
export const placesKey = (topic: string) => ({ pk: `STORM#${topic}`, sk: 'PLACES' });

/** What a storm held back from a topic in one stretch of time, and that its summary has been seen to. */
export const heldPartition = (topic: string, window: number) => `STORM#${topic}#${window}`;
export const heldPrefix = 'HELD#';
export const heldKey = (topic: string, window: number, held: string) => ({
  pk: heldPartition(topic, window),
  sk: `${heldPrefix}${held}`,
});
export const heldWindowKey = (topic: string, window: number) => ({ pk: heldPartition(topic, window), sk: 'WINDOW' });

/** Whether a month's budget of text messages is spent. */
export const budgetKey = (month: string) => ({ pk: 'SMS-BUDGET', sk: month });

/** An entry of the custody ledger, among those of its incident. */
export const custodyKey = (incidentId: string, entryId: string) => ({ pk: incidentPartition(incidentId), sk: entryId });

/** Up to which moment photos have been reminded of: beside the ledger that says of which. */
export const reminderCheckpointKey = { pk: 'REMINDERS', sk: 'CHECKPOINT' } as const;

/** The names of an incident, and what was done to them, each in a table of its own. */
export const namesKey = (incidentId: string) => ({ pk: incidentPartition(incidentId), sk: 'NAMES' });
export const nominalDeedPrefix = 'DEED#';
export const nominalDeedKey = (incidentId: string, at: string, id: string) => ({
  pk: incidentPartition(incidentId),
  sk: `${nominalDeedPrefix}${at}#${id}`,
});

/** Whose an address is on a topic, and the addresses on it of those who work elsewhere. */
export const addressClaimPartition = (topic: string) => `SEAT#${topic}`;
export const addressClaimKey = (topic: string, address: string) => ({ pk: addressClaimPartition(topic), sk: address });
export const followersKey = (topic: string) => ({ pk: addressClaimPartition(topic), sk: 'FOLLOWERS' });

export const subscriptionKey = (person: string, channel: string) => ({ pk: `PERSON#${person}`, sk: channel });

/** A request that waits for its code, beside the person's subscriptions. */
export const awaitedProofKey = (person: string, channel: string) => ({ pk: `PERSON#${person}`, sk: `CODE#${channel}` });

/** Before the partitions of what people are told. */
export const personPartitionPrefix = 'PERSON#';

const tabletSubscriptionPrefix = 'PUSH#';

/** That a person is told on a tablet, beside their other subscriptions. */
export const tabletSubscriptionKey = (person: string, tablet: string) => ({
  pk: `${personPartitionPrefix}${person}`,
  sk: `${tabletSubscriptionPrefix}${tablet}`,
});
export const tabletSubscriptionRange = (person: string) => ({
  pk: `${personPartitionPrefix}${person}`,
  begins: tabletSubscriptionPrefix,
});

/** Before the partitions of tablets by their topic: functions that send alerts may read these and no other. */
export const tabletPartitionPrefix = 'TABLETS#';
export const tabletPartition = (topic: string) => `${tabletPartitionPrefix}${topic}`;
export const tabletAtKey = (topic: string, tablet: string, person: string) => ({
  pk: tabletPartition(topic),
  sk: `${tablet}#${person}`,
});

export const dayPrefix = 'DAY#';
export const dayKey = (area: string, day: string) => ({ pk: `AREA#${area}`, sk: `${dayPrefix}${day}` });

/** Figures of a day as they were before others took their place: `PAST#2026-11-20#00003` was the third of that day. */
export const pastDayKey = (area: string, day: string, revision: number) => ({
  pk: `AREA#${area}`,
  sk: `${pastDayPrefix}${day}#${String(revision).padStart(5, '0')}`,
});
export const pastDayPrefix = 'PAST#';
export const checkpointKey = { pk: 'NIGHT', sk: 'WATERMARK' } as const;

/** Wide enough that releases of a month sort as text by their number. */
const releaseDigits = 5;

/** A release of the people of a month: `PEOPLE#2026-10#00002` is the second. */
export const releaseKey = (area: string, month: string, revision: number) => ({
  pk: `RELEASE#${area}`,
  sk: `PEOPLE#${month}#${String(revision).padStart(releaseDigits, '0')}`,
});
export const releaseRange = (area: string, { first, last }: { first: string; last: string }) => ({
  pk: `RELEASE#${area}`,
  from: `PEOPLE#${first}`,
  to: `PEOPLE#${last}#~`,
});

/** A flag of trends, by the week in which it opened. */
export const trendPrefix = 'FLAG#';
export const trendPartition = (scope: string) => `TRENDS#${scope}`;
export const trendKey = (scope: string, opened: string, id: string) => ({
  pk: trendPartition(scope),
  sk: `${trendPrefix}${opened}#${id}`,
});
/** Sort keys of flags that opened in some weeks, up to one that was shown last. */
export const trendRange = (
  { from = '', to = '9999' }: { from?: string | undefined; to?: string | undefined },
  before?: { opened: string; id: string },
) => ({
  from: `${trendPrefix}${from}`,
  to: before ? `${trendPrefix}${before.opened}#${before.id}` : `${trendPrefix}${to}~`,
});

/** A post's opinion on a flag. */
export const trendOpinionPrefix = 'OPINION#';
export const trendOpinionKey = (scope: string, flagId: string, topic: string) => ({
  pk: trendPartition(scope),
  sk: `${trendOpinionPrefix}${flagId}#${topic}`,
});

/** A decision of the authority, or of the post, about sharing an incident with a country. */
export const shareDecisionPrefix = 'RELEASE#';
export const shareDecisionKey = (incidentId: string, country: string) => ({
  pk: incidentPartition(incidentId),
  sk: `${shareDecisionPrefix}${country}`,
});
export const isShareDecisionSortKey = (sortKey: string) => sortKey.startsWith(shareDecisionPrefix);
