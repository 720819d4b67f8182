import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { isZawgyi } from '../../shared/foundation/burmese/zawgyi-detector.ts';
import { tagOf } from '../../shared/incidents/amendments/revision-tag.ts';
import { incidentRepository } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { revisionReader } from '../../shared/incidents/aws/revision-repository.dynamodb.ts';
import { submissionOf } from '../../shared/incidents/report/submission.ts';
import { warnerOf } from '../../shared/incidents/warnings/worded-warning.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction } from '../../shared/lambda/http.ts';
import { uploadAddresses } from '../../shared/photos/aws/upload-addresses.ts';
import { Env } from './env.ts';
import { submitIncident } from './submit-incident.ts';

const env = readEnv(Env);
const warnIn = warnerOf({ isZawgyi });
const client = dynamoClient();
const tables = { incidents: env.INCIDENTS_TABLE, names: env.NOMINAL_TABLE, deeds: env.NOMINAL_DEEDS_TABLE };
const ports = {
  incidents: incidentRepository(client, tables),
  revisions: revisionReader(client, env.INCIDENTS_TABLE),
  addresses: uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3),
  clock: Date.now,
};

export const handler = httpFunction(async ({ body, caller, language }) => {
  const { isNew, receipt } = await submitIncident(submissionOf(body), caller, { ...ports, warn: warnIn(language) });
  return { status: isNew ? 201 : 200, body: receipt, headers: { etag: tagOf(receipt.revision) } };
});
