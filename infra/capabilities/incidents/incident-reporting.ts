import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env as ListEnv } from '../../../functions/list-incidents/env.ts';
import type { Env as ReadEnv } from '../../../functions/read-incidents/env.ts';
import type { Env as SubmitEnv } from '../../../functions/submit-incident/env.ts';
import { byBlo, byChange } from '../../../shared/aws/table-layout.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import type { IncidentStore } from './incident-store.ts';
import type { NominalStore } from './nominal-store.ts';
import { sharingRules } from './sharing-rules.ts';

export type IncidentReportingProps = {
  foundations: Foundations;
  country: CountryConfig;
  /** All countries of the network. */
  countries: readonly CountryConfig[];
  incidents: IncidentStore;
  photos: PhotoStore;
  nominal: NominalStore;
  deedCounts: DeedCounts;
};

/** What officers ask of the incidents: take this report, show me those. */
export class IncidentReporting extends Construct {
  readonly submitIncident: ServiceFunction;
  readonly readIncidents: ServiceFunction;
  readonly listIncidents: ServiceFunction;

  constructor(scope: Construct, id: string, props: IncidentReportingProps) {
    super(scope, id);
    const { foundations, country, countries, incidents, photos } = props;
    const where = {
      COUNTRY: country.country,
      TIME_ZONE: country.timeZone,
      INCIDENTS_TABLE: incidents.table.tableName,
      INBOX_BUCKET: photos.inbox.bucketName,
    };
    const listed = { INCIDENTS_TABLE: incidents.table.tableName, TIME_ZONE: country.timeZone };
    this.submitIncident = this.submission(props, where);
    this.readIncidents = new ServiceFunction(this, 'ReadIncidents', {
      foundations,
      name: 'read-incidents',
      failing: 'answers',
      environment: {
        ...where,
        CUSTODY_TABLE: photos.custody.table.tableName,
        ...sharingRules(country, countries),
      } satisfies z.input<typeof ReadEnv>,
      harm: 'Officers and analysts cannot see an incident, and tablets cannot ask which chunks of a photo are missing.',
    });
    this.listIncidents = new ServiceFunction(this, 'ListIncidents', {
      foundations,
      name: 'list-incidents',
      failing: 'answers',
      environment: { ...listed, BLOS: country.blos.join(',') } satisfies z.input<typeof ListEnv>,
      harm: 'Officers and analysts cannot look for incidents, on the map, in a list or as a table.',
    });
    incidents.grantUse(this.readIncidents, ['Query']);
    photos.custody.grantUse(this.readIncidents, ['PutItem']);
    incidents.grantUse(this.listIncidents, ['BatchGetItem'], [byBlo.name, byChange.name]);
    for (const reader of [this.submitIncident, this.readIncidents]) photos.inbox.grantInvite(reader);
  }

  private submission(
    { foundations, country, countries, incidents, nominal, deedCounts }: IncidentReportingProps,
    where: Record<'COUNTRY' | 'TIME_ZONE' | 'INCIDENTS_TABLE' | 'INBOX_BUCKET', string>,
  ) {
    const submitIncident = new ServiceFunction(this, 'SubmitIncident', {
      foundations,
      name: 'submit-incident',
      failing: 'reports',
      environment: {
        ...where,
        NOMINAL_TABLE: nominal.names.table.tableName,
        NOMINAL_DEEDS_TABLE: nominal.deeds.table.tableName,
        ...deedCounts.variables,
        ...sharingRules(country, countries),
      } satisfies z.input<typeof SubmitEnv>,
      harm: 'Officers cannot hand in reports: nothing is lost, their tablets send again, but nobody is alerted meanwhile.',
    });
    incidents.grantUse(submitIncident, ['PutItem', 'Query']);
    for (const table of [nominal.names, nominal.deeds]) table.grantUse(submitIncident, ['PutItem']);
    deedCounts.grantCount(submitIncident);
    return submitIncident;
  }
}
