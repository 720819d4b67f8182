import { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/manage-nominal/env.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import { ownKey } from '../../parts/stack-keys.ts';
import type { DeedCounts } from '../limits/deed-counts.ts';
import type { IncidentStore } from './incident-store.ts';

export type NominalStoreProps = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  deedCounts: DeedCounts;
};

/**
 * Names, document numbers and phones: a table with a key of its own, so that whoever may read every record of the
 * country still reads no name, and one function that hands them out.
 */
export class NominalStore extends Construct {
  readonly names: RecordTable;
  /** Who recorded, read, replaced or erased names: to be added to, and nothing else. */
  readonly deeds: RecordTable;
  readonly manageNominal: ServiceFunction;

  constructor(scope: Construct, id: string, { foundations, country, incidents, deedCounts }: NominalStoreProps) {
    super(scope, id);
    const { stackName } = foundations;
    const key = ownKey(this, 'Key', `${stackName}-nominal`, `Names of persons in incidents of ${stackName}`);
    this.names = new RecordTable(this, 'Names', { foundations, name: 'nominal', key });
    this.deeds = new RecordTable(this, 'Deeds', { foundations, name: 'nominal-deeds', key });
    this.manageNominal = new ServiceFunction(this, 'ManageNominal', {
      foundations,
      name: 'manage-nominal',
      failing: 'reports',
      environment: {
        TIME_ZONE: country.timeZone,
        INCIDENTS_TABLE: incidents.table.tableName,
        NOMINAL_TABLE: this.names.table.tableName,
        NOMINAL_DEEDS_TABLE: this.deeds.table.tableName,
        ...deedCounts.variables,
      } satisfies z.input<typeof Env>,
      harm: 'Nobody can read or correct the names that belong to an incident; reports still come in with theirs.',
    });
    deedCounts.grantCount(this.manageNominal);
    this.names.grantUse(this.manageNominal, ['GetItem', 'PutItem', 'UpdateItem']);
    // Who read a name is added, and never changed or taken away.
    this.deeds.grantUse(this.manageNominal, ['PutItem', 'Query']);
    incidents.grantUse(this.manageNominal, ['Query', 'UpdateItem']);
  }
}
