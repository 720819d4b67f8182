import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { caseLinksKey, casePostKey } from '../../aws/case-table-layout.ts';
import { putIn, transact } from '../../aws/table.ts';
import { timeKey } from '../../aws/table-layout.ts';
import { type CaseLinkRepository, caseLinksRecord } from '../linking/case-links.ts';

/** Proposed links beside their case, in one item; who has an incident in them has the case in their list. */
export const caseLinkRepository = (client: DynamoDBClient, tableName: string): CaseLinkRepository => ({
  keep: ({ caseId, links, proposedAt }, posts) =>
    transact(client, [
      putIn(tableName, caseLinksRecord.write({ ...caseLinksKey(caseId), caseId, links, proposedAt }), {}),
      ...posts.map((post) =>
        putIn(tableName, { ...casePostKey(caseId, post), caseId, post, changedKey: timeKey(proposedAt, caseId) }, {}),
      ),
    ]),
});
