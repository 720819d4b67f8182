import { createHash } from 'node:crypto';
import { amendmentLedger } from '../../shared/aws/amendments-table.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { revisionShelf } from '../../shared/aws/revisions-table.ts';
import { uploadAddresses } from '../../shared/aws/upload-addresses.ts';
import { Amendment } from '../../shared/domain/incident/amendment.ts';
import { tagOf } from '../../shared/domain/incident/revision-tag.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, idIn, parsed } from '../../shared/lambda/http.ts';
import { amendIncident } from './amend-incident.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
  ledger: amendmentLedger(client, env.INCIDENTS_TABLE),
  revisions: revisionShelf(client, env.INCIDENTS_TABLE),
  addresses: uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3),
  sha256: (text: string) => createHash('sha256').update(text).digest('hex'),
  clock: Date.now,
};

export const handler = httpFunction(async (r) => {
  const asked = { incidentId: idIn(r), amendment: parsed(Amendment, r.body), ifMatch: r.ifMatch, caller: r.caller };
  const receipt = await amendIncident(asked, ports);
  return { status: 200, body: receipt, headers: { etag: tagOf(receipt.revision) } };
});
