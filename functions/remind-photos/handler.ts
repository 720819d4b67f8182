import { alertTopics } from '../../shared/alerts/aws/alert-topics.sns.ts';
import { publishClient } from '../../shared/alerts/aws/publish-client.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readableIncidents } from '../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { photoAnnouncements } from '../../shared/incidents/aws/photo-announcements.dynamodb.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { logUnreadable } from '../../shared/lambda/log-unreadable.ts';
import { custodyLedger } from '../../shared/photos/aws/custody-ledger.dynamodb.ts';
import { reminderCheckpoint } from '../../shared/photos/aws/reminder-checkpoint.dynamodb.ts';
import { Env } from './env.ts';
import { ReminderOrder, remindPhotos } from './remind-photos.ts';

const env = readEnv(Env);
const client = dynamoClient();
const ports = {
  announcements: photoAnnouncements(client, env.INCIDENTS_TABLE),
  checkpoint: reminderCheckpoint(client, env.CUSTODY_TABLE),
  incidents: readableIncidents(client, env.INCIDENTS_TABLE, logUnreadable),
  custody: custodyLedger(client, env.CUSTODY_TABLE, logUnreadable),
  topics: alertTopics(publishClient(), env.ALERT_TOPIC_PREFIX),
  clock: Date.now,
};
const country = { blos: env.BLOS, languages: env.LANGUAGES };

export const handler = jobFunction(ReminderOrder, () => remindPhotos(country, ports));
