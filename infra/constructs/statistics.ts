import { Construct } from 'constructs';
import type { Foundations } from './foundations.ts';
import { RecordTable } from './record-table.ts';
import { ServiceFunction } from './service-function.ts';

export type StatisticsProps = {
  foundations: Foundations;
  /** A country's code, or `region`. */
  scope: string;
  /** What figures are kept for: BLOs in a country, countries in the region. */
  areas: readonly string[];
};

/** The figures of a country or of the region: where they are kept and who reads them out. */
export class Statistics extends Construct {
  readonly store: RecordTable;
  readonly readStatistics: ServiceFunction;

  constructor(parent: Construct, id: string, { foundations, scope, areas }: StatisticsProps) {
    super(parent, id);
    this.store = new RecordTable(this, 'Store', { foundations, name: 'statistics' });
    this.readStatistics = new ServiceFunction(this, 'ReadStatistics', {
      foundations,
      name: 'read-statistics',
      environment: { SCOPE: scope, AREAS: areas.join(','), STATISTICS_TABLE: this.store.table.tableName },
      harm: 'Analysts and authorities cannot see the figures; they are kept.',
    });
    this.store.grantUse(this.readStatistics, ['Query']);
  }
}
