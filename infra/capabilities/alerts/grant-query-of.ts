import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { RecordTable } from '../../parts/record-table.ts';

/**
 * Lets a function query the partitions that begin so, and no others. Its table's key is granted with the first thing else
 * that it may do with such tables.
 */
export const grantQueryOf = ({ table }: RecordTable, grantee: IGrantable, prefix: string): void => {
  Grant.addToPrincipal({
    grantee,
    actions: ['dynamodb:Query'],
    resourceArns: [table.tableArn],
    // A query names one partition. Of any value, since a condition on all values holds where there is none.
    conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}*`] } },
  });
};
