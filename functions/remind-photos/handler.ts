import { alertTopics } from '../../shared/aws/alert-topics.ts';
import { custodyLedger } from '../../shared/aws/custody-ledger.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { incidentCalendar } from '../../shared/aws/incident-calendar.ts';
import { incidentFinder } from '../../shared/aws/incidents-table.ts';
import { topicClient } from '../../shared/aws/topic-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job.ts';
import { Env } from './env.ts';
import { ReminderOrder, remindPhotos } from './remind-photos.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  calendar: incidentCalendar(client, env.INCIDENTS_TABLE),
  finder: incidentFinder(client, env.INCIDENTS_TABLE),
  custody: custodyLedger(client, env.CUSTODY_TABLE),
  topics: alertTopics(topicClient(), env.ALERT_TOPIC_PREFIX),
  clock: Date.now,
};
const country = { blos: env.BLOS, languages: env.LANGUAGES };

export const handler = jobFunction(ReminderOrder, () => remindPhotos(country, ports));
