import { sharedWithOf } from '../../shared/alerts/sharing/shared-with-of.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { countryCodeOf } from '../../shared/foundation/country-id.ts';
import { revisionHeaders } from '../../shared/incidents/amendments/tag-of.ts';
import { incidentReader } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import * as contract from '../../shared/incidents/contract.ts';
import { warnerOf } from '../../shared/incidents/warnings/warner-of.ts';
import { zawgyiLater } from '../../shared/incidents/warnings/zawgyi-later.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { httpFunction, ok, route } from '../../shared/lambda/http-function.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { uploadAddresses } from '../../shared/photos/aws/upload-addresses.ts';
import { photoWordIn } from '../../shared/photos/photo-progress.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { Env } from './env.ts';
import { readIncident, readReceipt } from './read-incidents.ts';

const env = readEnv(Env);
const warnIn = warnerOf({ readingFor: zawgyiLater, timeZone: env.TIME_ZONE });
const client = dynamoClient();
const incidents = incidentReader(client, env.INCIDENTS_TABLE);
const addresses = uploadAddresses(client.config, env.INBOX_BUCKET, env.AWS_ENDPOINT_URL_S3);
const sharedWith = sharedWithOf(countryCodeOf(env.COUNTRY), env.SHARING_RULES);
const custody = custodyLedger(client, env.CUSTODY_TABLE);
const ports = { incidents, addresses, sharedWith, custody, clock: Date.now };
const portsFor = (language: Language) => ({ ...ports, warn: warnIn(language), wordFor: photoWordIn(language) });

export const handler = httpFunction(
  route(contract.readIncident).answeredBy(async ({ path, caller, language }) => {
    const incident = await readIncident(path.id, caller, portsFor(language), language);
    return { ...ok(incident), headers: revisionHeaders(incident) };
  }),
  route(contract.readReceipt).answeredBy(async ({ path, caller, language }) => {
    const receipt = await readReceipt(path.id, caller, portsFor(language));
    return { ...ok(receipt), headers: revisionHeaders(receipt) };
  }),
);
