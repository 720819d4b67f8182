import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { alertExchange } from '../../alerts/sharing/alert-exchange.ts';
import type { NeighbourTopics } from '../../exchange/neighbour-topics.ts';
import { incidentReader } from '../../incidents/aws/incident-repository.dynamodb.ts';
import { caseExchange } from '../case-exchange.ts';
import { caseRepository } from './case-repository.dynamodb.ts';
import { sharedPhotos } from './shared-photos.s3.ts';

export type SharingPlaces = {
  incidentsTable: string;
  casesTable: string;
  viewingBucket: string;
  sharedPhotosBucket: string;
  /** An S3 that is not AWS's own. */
  endpoint?: string | undefined;
};

/** The ports of the one function that shares incidents with other countries. */
export const sharingPorts = (client: DynamoDBClient, topics: NeighbourTopics, places: SharingPlaces) => ({
  incidents: incidentReader(client, places.incidentsTable),
  cases: caseRepository(client, places.casesTable),
  photos: sharedPhotos(
    client.config,
    { viewing: places.viewingBucket, shared: places.sharedPhotosBucket },
    places.endpoint,
  ),
  alerts: alertExchange(topics),
  caseExchange: caseExchange(topics),
  clock: Date.now,
});
