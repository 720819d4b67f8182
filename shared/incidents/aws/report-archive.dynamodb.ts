import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readable } from '../../aws/readable.ts';
import { pages } from '../../aws/table.ts';
import { byBlo } from '../../aws/table-layout.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { incidentRecord } from '../incident.ts';
import type { ReportArchive } from '../incident-ports.ts';
import type { Report } from '../report/report.ts';
import { isCurrent } from '../status.ts';

/**
 * All reports of a BLO about a stretch of time that stand, page by page to the end. `BETWEEN` takes its upper end in, but keys go
 * on after the instant with `#` and an id, so a report of exactly that instant lies above it and is left out.
 * @param onUnreadable hears of incidents that are left out since nobody can read them
 */
export const reportArchive = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): ReportArchive => ({
  between: async (blo, from, to) => {
    const reports: Report[] = [];
    const parameters = {
      IndexName: byBlo.name,
      KeyConditionExpression: 'blo = :blo AND occurredKey BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':blo': blo, ':from': from, ':to': to },
    };
    const read = readable(incidentRecord, onUnreadable);
    for await (const { found } of pages({ client, tableName }, parameters, read))
      reports.push(...found.filter(isCurrent).map(({ report }) => report));
    return reports;
  },
});
