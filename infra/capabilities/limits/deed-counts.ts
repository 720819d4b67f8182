import { Construct } from 'constructs';
import { expiresAt } from '../../../shared/aws/table-layout.ts';
import type { HourlyLimits } from '../../../shared/foundation/limits/counted-deed.ts';
import { limitReached } from '../../../shared/foundation/limits/require-allowance.ts';
import { countedLines } from '../../parts/counted-lines.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { RecordTable } from '../../parts/record-table.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';

export type DeedCountsProps = { foundations: Foundations; limits: HourlyLimits };

/** Counts what each person did this hour, for the functions whose doing in numbers harms others, and rings for who was stopped. */
export class DeedCounts extends Construct {
  private readonly counts: RecordTable;
  private readonly limits: HourlyLimits;

  constructor(scope: Construct, id: string, { foundations, limits }: DeedCountsProps) {
    super(scope, id);
    this.limits = limits;
    this.counts = new RecordTable(this, 'Counts', { foundations, name: 'counts', timeToLiveAttribute: expiresAt });
    foundations.alarms.ring(this, {
      name: limitReached,
      metric: countedLines(foundations.stackName, limitReached),
      threshold: 1,
      harm: 'Somebody does in one hour what nobody does by hand: a token was stolen, or a tablet has run wild.',
    });
  }

  /** Variables of a function that counts. */
  get variables() {
    return { COUNTS_TABLE: this.counts.table.tableName, HOURLY_LIMITS: JSON.stringify(this.limits) };
  }

  /** Lets a function count. Whom it stops it logs, in a line that CloudWatch counts. */
  grantCount(counting: ServiceFunction): void {
    this.counts.grantUse(counting, ['UpdateItem']);
  }
}
