import { dispatching } from '../../shared/alerts/aws/dispatching.ts';
import { revisionIn } from '../../shared/alerts/aws/incident-record.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { note } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/records.ts';
import { alertOfficers } from './alert-officers.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const ports = { ...dispatching(env), clock: Date.now };
const country = {
  ...{ blos: env.BLOS, languages: env.LANGUAGES, policy: env.ALERT_POLICY, timeZone: env.TIME_ZONE },
  ...{ limits: env.STORM_LIMITS, summarySeconds: env.SUMMARY_SECONDS, escalateSeconds: env.ESCALATE_SECONDS },
};

export const handler = streamFunction(async (record) => {
  const revision = revisionIn(record);
  const told = revision && (await alertOfficers(revision, country, ports));
  if (revision && told && told.due > 0) note('alerted', { incident: revision.incident.report.id, ...told });
});
