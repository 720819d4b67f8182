import { alertLedger } from '../../shared/aws/alert-ledger.ts';
import { alertTopics } from '../../shared/aws/alert-topics.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentIn } from '../../shared/aws/incident-record.ts';
import { topicClient } from '../../shared/aws/topic-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/records.ts';
import { alertOfficers } from './alert-officers.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const terms = { leaseSeconds: env.CLAIM_LEASE_SECONDS, retentionDays: env.ALERT_RETENTION_DAYS };
const ledger = alertLedger(dynamoClient(), env.ALERTS_TABLE, terms);
const ports = { ledger, topics: alertTopics(topicClient(), env.ALERT_TOPIC_PREFIX), clock: Date.now };
const country = {
  blos: env.BLOS,
  languages: env.LANGUAGES,
  thresholds: env.ALERT_THRESHOLDS,
  timeZone: env.TIME_ZONE,
};

export const handler = streamFunction(async (record) => {
  const incident = incidentIn(record);
  if (!incident) return;
  const told = await alertOfficers(incident, country, ports);
  if (told.due > 0) note('alerted', { incident: incident.report.id, ...told });
});
