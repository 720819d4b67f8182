import { deedCounter } from '../../shared/aws/deed-counter.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { isZawgyi } from '../../shared/foundation/burmese/is-zawgyi.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { revisionHeaders } from '../../shared/incidents/amendments/tag-of.ts';
import { incidentRepository } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { revisionReader } from '../../shared/incidents/aws/revision-repository.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import type { SharedWith } from '../../shared/incidents/view/shared-with.ts';
import { warnerOf } from '../../shared/incidents/warnings/worded-warning.ts';
import { countingOf } from '../../shared/lambda/counting-of.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { countedRoute, httpFunction } from '../../shared/lambda/http-function.ts';
import { logError } from '../../shared/lambda/log.ts';
import { uploadAddresses } from '../../shared/photos/aws/upload-addresses.ts';
import { Env } from './env.ts';
import { submitIncident } from './submit-incident.ts';

const env = readEnv(Env);
const warnIn = warnerOf({ isZawgyi, timeZone: env.TIME_ZONE });
const client = dynamoClient();
const counting = countingOf(deedCounter(client, env.COUNTS_TABLE), env);
const tables = { incidents: env.INCIDENTS_TABLE, names: env.NOMINAL_TABLE, deeds: env.NOMINAL_DEEDS_TABLE };
/** The report is kept already: what cannot be said of others is left out, and no reason to send it again. */
const sharedWith = async (incident: Incident): Promise<SharedWith[]> => {
  if (!env.NEIGHBOUR_RULES) return [];
  try {
    const { sharedWithAbroad } = await import('#shared-with-abroad');
    return sharedWithAbroad(countryCodeOf(env.COUNTRY), env.NEIGHBOUR_RULES, incident);
  } catch (error) {
    logError('sharing-untold', error);
    return [];
  }
};

const ports = {
  incidents: incidentRepository(client, tables),
  revisions: revisionReader(client, env.INCIDENTS_TABLE),
  addresses: uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3),
  clock: Date.now,
  timeZone: env.TIME_ZONE,
  sharedWith,
};

export const handler = httpFunction(
  countedRoute(contract.submitIncident, counting).answeredBy(async ({ body, caller, language }) => {
    const { isNew, receipt } = await submitIncident(body, caller, { ...ports, warn: warnIn(language) });
    const answer = { body: receipt, headers: revisionHeaders(receipt) };
    return isNew ? { status: 201, ...answer } : { status: 200, ...answer };
  }),
);
