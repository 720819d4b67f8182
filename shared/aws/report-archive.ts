import { type DynamoDBClient, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Report } from '../domain/incident/report.ts';
import { isCurrent } from '../domain/incident/standing.ts';
import type { ReportArchive } from '../domain/statistics/statistics-ports.ts';
import { incidentOf } from './incident-item.ts';
import { byBlo } from './table-layout.ts';

/**
 * All reports of a BLO about a stretch of time that stand, page by page to the end. `BETWEEN` takes its upper end in, but keys go
 * on after the instant with `#` and an id, so a report of exactly that instant lies above it and is left out.
 */
export const reportArchive = (client: DynamoDBClient, tableName: string): ReportArchive => ({
  between: async (blo, from, to) => {
    const reports: Report[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        IndexName: byBlo.name,
        KeyConditionExpression: 'blo = :blo AND occurredKey BETWEEN :from AND :to',
        ExpressionAttributeValues: marshall({ ':blo': blo, ':from': from, ':to': to }),
      },
    );
    for await (const page of pages) {
      const incidents = (page.Items ?? []).map(incidentOf);
      reports.push(...incidents.filter(isCurrent).map(({ report }) => report));
    }
    return reports;
  },
});
