import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { postDirectory } from '../../posts/aws/post-directory.dynamodb.ts';
import { alertFiles } from './alert-files.dynamodb.ts';
import { inboxSearch } from './inbox-search.dynamodb.ts';

/** The ports of those who read alerts. @param onUnreadable hears of records that a list goes on without */
export const alertReadingPorts = (
  client: DynamoDBClient,
  { alertsTable, casesTable }: { alertsTable: string; casesTable: string },
  onUnreadable: OnUnreadable,
) => ({
  inbox: inboxSearch(client, alertsTable, onUnreadable),
  files: alertFiles(client, alertsTable),
  readableFiles: alertFiles(client, alertsTable, onUnreadable),
  directory: postDirectory(client, casesTable, onUnreadable),
  onUnreadable,
  clock: Date.now,
});
