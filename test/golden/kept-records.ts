import { addresseeRecord, alertRecord } from '../../shared/alerts/alert.ts';
import { addressClaimRecord } from '../../shared/alerts/aws/address-claims.dynamodb.ts';
import { dispatchRecord } from '../../shared/alerts/aws/alert-item.ts';
import { smsBudgetRecord } from '../../shared/alerts/aws/sms-budget-store.dynamodb.ts';
import { suppressedAlertRecord } from '../../shared/alerts/aws/topic-rate-limiter.dynamodb.ts';
import { tabletSubscriptionRecord } from '../../shared/alerts/push/tablet-subscription.ts';
import { alertHistoryRecord } from '../../shared/alerts/rules/alert-history.ts';
import { subscriptionRecord } from '../../shared/alerts/subscriptions/subscription.ts';
import { caseMessageRecord, caseRecord, caseShareRecord } from '../../shared/cases/case-record.ts';
import { caseLinksRecord } from '../../shared/cases/linking/case-links.ts';
import { caseStepRecord } from '../../shared/cases/procedure/kept-step.ts';
import type { VersionedRecord } from '../../shared/foundation/records/versioned-record.ts';
import { acknowledgedAbroadRecord } from '../../shared/incidents/acknowledged-abroad.ts';
import { revisionRecord } from '../../shared/incidents/amendments/revision.ts';
import { amendmentRecord } from '../../shared/incidents/aws/amendment-repository.dynamodb.ts';
import { namesRecord } from '../../shared/incidents/aws/names-item.ts';
import { incidentRecord } from '../../shared/incidents/incident.ts';
import { nominalDeedRecord } from '../../shared/incidents/names/nominal-part.ts';
import { shareDecisionRecord } from '../../shared/incidents/share-decision.ts';
import { photoArrivalRecord } from '../../shared/photos/aws/photo-arrival-record.ts';
import { reminderCheckpointRecord } from '../../shared/photos/aws/reminder-checkpoint.dynamodb.ts';
import { custodyEntryRecord } from '../../shared/photos/custody.ts';
import { postRecord } from '../../shared/posts/kept-post.ts';
import { dayFiguresRecord } from '../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { peopleReleaseRecord } from '../../shared/statistics/aws/people-release-repository.dynamodb.ts';
import { checkpointRecord } from '../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import { trendOpinionRecord } from '../../shared/trends/opinions/trend-opinion.ts';
import { trendFlagRecord } from '../../shared/trends/trend-flag.ts';

/** A kind of record, and which items of which table are of it. */
export type KeptRecord = { record: VersionedRecord; table: string; sortKey: RegExp };

/** Every kind of record that a table keeps. A test finds one that is declared and not here. */
export const keptRecords: readonly KeptRecord[] = [
  { record: incidentRecord, table: 'incidents', sortKey: /^REPORT$/ },
  { record: revisionRecord, table: 'incidents', sortKey: /^REVISION#/ },
  { record: amendmentRecord, table: 'incidents', sortKey: /^AMENDMENT#/ },
  { record: photoArrivalRecord, table: 'incidents', sortKey: /^PHOTO#/ },
  { record: acknowledgedAbroadRecord, table: 'incidents', sortKey: /^READ-ABROAD#/ },
  { record: shareDecisionRecord, table: 'incidents', sortKey: /^RELEASE#/ },
  { record: caseRecord, table: 'cases', sortKey: /^CASE$/ },
  { record: caseShareRecord, table: 'cases', sortKey: /^SHARED#/ },
  { record: caseLinksRecord, table: 'cases', sortKey: /^LINKS$/ },
  { record: caseMessageRecord, table: 'cases', sortKey: /^MESSAGE#/ },
  { record: caseStepRecord, table: 'cases', sortKey: /^STEP#/ },
  { record: postRecord, table: 'cases', sortKey: /^ENTRY#/ },
  { record: namesRecord, table: 'names', sortKey: /^NAMES$/ },
  { record: nominalDeedRecord, table: 'deeds', sortKey: /^DEED#/ },
  { record: custodyEntryRecord, table: 'custody', sortKey: /#/ },
  { record: reminderCheckpointRecord, table: 'custody', sortKey: /^CHECKPOINT$/ },
  { record: alertRecord, table: 'alerts', sortKey: /^ALERT$/ },
  { record: addresseeRecord, table: 'alerts', sortKey: /^TOPIC#/ },
  { record: alertHistoryRecord, table: 'alerts', sortKey: /^ALERTS$/ },
  { record: dispatchRecord, table: 'alerts', sortKey: /^SENT#/ },
  { record: suppressedAlertRecord, table: 'alerts', sortKey: /^HELD#/ },
  { record: smsBudgetRecord, table: 'alerts', sortKey: /^\d{4}-\d{2}$/ },
  { record: subscriptionRecord, table: 'subscriptions', sortKey: /^(sms|email)$/ },
  { record: tabletSubscriptionRecord, table: 'subscriptions', sortKey: /^PUSH#/ },
  { record: addressClaimRecord, table: 'subscriptions', sortKey: /^(sms|email)#/ },
  { record: dayFiguresRecord, table: 'statistics', sortKey: /^DAY#/ },
  { record: peopleReleaseRecord, table: 'statistics', sortKey: /^PEOPLE#/ },
  { record: trendOpinionRecord, table: 'statistics', sortKey: /^OPINION#/ },
  { record: trendFlagRecord, table: 'statistics', sortKey: /^FLAG#/ },
  { record: checkpointRecord, table: 'statistics', sortKey: /^WATERMARK$/ },
];
