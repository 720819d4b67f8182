import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';

/**
 * How many lines of a code the functions of a stack logged. The lines say themselves that they are to be counted
 * (shared/lambda/log.ts): a filter for each function and code would take a tenth of the resources that a stack may have.
 */
export const countedLines = (stackName: string, code: string): IMetric =>
  new Metric({ namespace: stackName, metricName: code, statistic: 'Sum', period: Duration.minutes(5) });
