import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as AmendEnv } from '../../../functions/amend-incident/env.ts';
import type { Env as RevisionsEnv } from '../../../functions/read-revisions/env.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import type { IncidentStore } from './incident-store.ts';

export type CorrectionsProps = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  photos: PhotoStore;
  deedCounts: DeedCounts;
};

/** Corrections of incidents, and what incidents said before. */
export class Corrections extends Construct {
  readonly amendIncident: ServiceFunction;
  readonly readRevisions: ServiceFunction;

  constructor(scope: Construct, id: string, { foundations, country, incidents, photos, deedCounts }: CorrectionsProps) {
    super(scope, id);
    const where = { COUNTRY: country.country, INCIDENTS_TABLE: incidents.table.tableName };
    this.amendIncident = new ServiceFunction(this, 'AmendIncident', {
      foundations,
      name: 'amend-incident',
      failing: 'reports',
      environment: {
        ...where,
        TIME_ZONE: country.timeZone,
        INBOX_BUCKET: photos.inbox.bucketName,
        ...deedCounts.variables,
      } satisfies z.input<typeof AmendEnv>,
      harm: 'Incidents cannot be corrected or withdrawn, so figures and officers go by what is known to be wrong; tablets send again.',
    });
    this.readRevisions = new ServiceFunction(this, 'ReadRevisions', {
      foundations,
      name: 'read-revisions',
      failing: 'answers',
      environment: where satisfies z.input<typeof RevisionsEnv>,
      harm: 'Nobody can see who corrected an incident, and what it said before; nothing is lost.',
    });
    deedCounts.grantCount(this.amendIncident);
    // A transaction asks for the rights of each of its parts. Nothing here deletes: what was said stays.
    incidents.grantUse(this.amendIncident, ['Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem']);
    photos.inbox.grantInvite(this.amendIncident);
    incidents.grantUse(this.readRevisions, ['Query']);
  }
}
