import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { incidentSearch } from '../../incidents/aws/incident-search.dynamodb.ts';
import type { CaseRepository } from '../case-repository.ts';
import type { NightLinkPorts } from '../workflows/propose-case-links.ts';
import { caseLinkRepository } from './case-link-repository.dynamodb.ts';
import { caseMarkRepository } from './case-mark-repository.dynamodb.ts';
import { caseRepository } from './case-repository.dynamodb.ts';

export type LinkTerms = {
  /** ISO 3166-1 alpha-2 of this country. */
  country: string;
  /** Its posts that are deployed. */
  blos: readonly string[];
  casesTable: string;
  incidentsTable: string;
};

/** The ports of what proposes links. @param onUnreadable hears of incidents that are gone on without */
export const linkPorts = (
  client: DynamoDBClient,
  { country, blos, casesTable, incidentsTable }: LinkTerms,
  onUnreadable: OnUnreadable,
): NightLinkPorts & { cases: CaseRepository } => ({
  country,
  blos,
  incidents: incidentSearch(client, incidentsTable, onUnreadable),
  cases: caseRepository(client, casesTable),
  marks: caseMarkRepository(client, casesTable),
  links: caseLinkRepository(client, casesTable),
  clock: Date.now,
});
