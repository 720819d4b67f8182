import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentLedger } from '../../shared/aws/incident-ledger.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { revisionShelf } from '../../shared/aws/revisions-table.ts';
import { uploadAddresses } from '../../shared/aws/upload-addresses.ts';
import { tagOf } from '../../shared/domain/incident/revision-tag.ts';
import { submissionOf } from '../../shared/domain/incident/submission.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction } from '../../shared/lambda/http.ts';
import { Env } from './env.ts';
import { submitIncident } from './submit-incident.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  ledger: incidentLedger(client, { incidents: env.INCIDENTS_TABLE, names: env.NOMINAL_TABLE }),
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
  revisions: revisionShelf(client, env.INCIDENTS_TABLE),
  addresses: uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3),
  clock: Date.now,
};

export const handler = httpFunction(async ({ body, caller }) => {
  const { isNew, receipt } = await submitIncident(submissionOf(body), caller, ports);
  return { status: isNew ? 201 : 200, body: receipt, headers: { etag: tagOf(receipt.revision) } };
});
