import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { membershipOf, type SharingRules } from '../../alerts/sharing/shared-with-of.ts';
import { deedCounter } from '../../aws/deed-counter.dynamodb.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { incidentReader } from '../../incidents/aws/incident-repository.dynamodb.ts';
import { shareDecisions } from '../../incidents/aws/share-decisions.dynamodb.ts';
import { postDirectory } from '../../posts/aws/post-directory.dynamodb.ts';
import type { Procedures } from '../procedure/procedure.ts';
import { caseRepository } from './case-repository.dynamodb.ts';
import { caseSearch } from './case-search.dynamodb.ts';
import { sharedPhotoAddresses } from './shared-photo-addresses.ts';

export type CaseTerms = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  casesTable: string;
  incidentsTable: string;
  countsTable: string;
  /** So long an entry of the directory of posts is trusted. */
  staleDays: number;
  procedures: Procedures;
  /** Whether posts may release what they reported. */
  postsRelease: boolean;
  /** None in a network of one country. */
  rules?: SharingRules | undefined;
  /** Where other countries lay down photos for this one, by their codes. */
  photoBuckets: Readonly<Record<string, string>>;
  /** An S3 that is not AWS's own. */
  endpoint?: string | undefined;
};

/** The ports of those who work on cases and decide about sharing. @param onUnreadable hears of cases that a list goes on without */
export const casePorts = (
  client: DynamoDBClient,
  {
    country,
    casesTable,
    incidentsTable,
    postsRelease,
    rules,
    photoBuckets,
    endpoint,
    countsTable,
    staleDays,
    procedures,
  }: CaseTerms,
  onUnreadable: OnUnreadable,
) => ({
  cases: {
    country,
    cases: caseRepository(client, casesTable),
    search: caseSearch(client, casesTable, onUnreadable),
    posts: postDirectory(client, casesTable, onUnreadable),
    staleDays,
    procedures,
    photos: sharedPhotoAddresses(client.config, country, photoBuckets, endpoint),
    clock: Date.now,
  },
  count: deedCounter(client, countsTable),
  deciding: {
    incidents: incidentReader(client, incidentsTable),
    decisions: shareDecisions(client, incidentsTable),
    membership: membershipOf(country, rules),
    postsRelease,
    clock: Date.now,
  },
});
