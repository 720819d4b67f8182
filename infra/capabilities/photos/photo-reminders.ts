import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/remind-photos/env.ts';
import { byAnnouncement } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ScheduledJob } from '../../parts/scheduled-job.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Alerting } from '../alerts/alerting.ts';
import type { IncidentStore } from '../incidents/incident-store.ts';
import type { PhotoStore } from './photo-store.ts';

export type PhotoRemindersProps = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  photos: PhotoStore;
  alerting: Alerting;
};

/** Every hour: reminds BLOs of photos that have not come, and notes those that never did. */
export class PhotoReminders extends Construct {
  constructor(scope: Construct, id: string, props: PhotoRemindersProps) {
    super(scope, id);
    const { foundations, country } = props;
    new ScheduledJob(this, 'Runs', {
      foundations,
      job: this.job(props),
      name: 'remind-photos',
      description: 'Reminds BLOs of photos that have not come a day after their report',
      expression: 'cron(15 * * * ? *)',
      timeZone: country.timeZone,
      failed: {
        name: 'photo-reminders-failed',
        harm: 'A run was given up: BLOs are not reminded of photos that have not come until another run succeeds.',
      },
      missed: {
        hours: 3,
        harm: 'BLOs are not reminded of photos that have not come, and evidence may stay on a tablet until it is lost.',
      },
    });
  }

  private job({ foundations, country, incidents, photos, alerting }: PhotoRemindersProps) {
    const job = new ServiceFunction(this, 'Job', {
      foundations,
      name: 'remind-photos',
      failing: 'jobs',
      environment: {
        LANGUAGES: country.languages.join(','),
        BLOS: country.blos.join(','),
        INCIDENTS_TABLE: incidents.table.tableName,
        CUSTODY_TABLE: photos.custody.table.tableName,
        ALERT_TOPIC_PREFIX: alerting.dispatch.topics.arnPrefix,
      } satisfies z.input<typeof Env>,
      harm: 'BLOs are not reminded of photos that have not come; nothing is lost, the next run makes up for it.',
      timeout: Duration.minutes(5),
    });
    incidents.grantUse(job, ['Query'], [byAnnouncement.name]);
    photos.custody.grantUse(job, ['Query', 'GetItem', 'PutItem']);
    alerting.dispatch.topics.grantPublish(job);
    return job;
  }
}
