import { incidentChangeIn } from '../../shared/alerts/aws/incident-change-in.ts';
import { sendingPorts } from '../../shared/alerts/aws/sending-ports.ts';
import { sendingTermsOf } from '../../shared/lambda/dispatch-variables.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { log } from '../../shared/lambda/log.ts';
import { streamFunction } from '../../shared/lambda/stream-function.ts';
import { alertOfficers } from './alert-officers.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const ports = sendingPorts(env);
const country = { ...sendingTermsOf(env), blos: env.BLOS, policy: env.ALERT_POLICY };

export const handler = streamFunction(async (record, timeLeft) => {
  const incident = incidentChangeIn(record)?.now;
  const sent = incident && (await alertOfficers(incident, country, ports(timeLeft)));
  if (incident && sent && sent.due > 0) log('alerted', { incident: incident.report.id, ...sent });
});
