import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import type { Foundations } from './foundations.ts';
import type { RecordTable } from './record-table.ts';
import type { ServiceFunction } from './service-function.ts';

export type StreamFollowerProps = {
  foundations: Foundations;
  /** The table whose changes are followed. DynamoDB allows a stream two readers, no more. */
  table: RecordTable;
  follower: ServiceFunction;
  /** Filter patterns of Lambda: a change that fits one of them is passed to the function. */
  filters: readonly Readonly<Record<string, unknown>>[];
  batchSize: number;
  /** Batches of one shard that are processed at the same time, 1 to 10. Changes of one item keep their order. */
  atOnce?: number;
  /** The queue for changes that were given up, and who is harmed. */
  givenUp: { name: string; harm: string };
  /** The alarm for changes that wait for more than a minute, and who is harmed. */
  late: { name: string; harm: string };
};

/**
 * Tries are bounded by age and not by count. Lambda promises no pause between tries, and they have to outlast the lease
 * of a claim whose function died, and a time in which SNS or the region is away. 10,000 is the most that Lambda takes.
 */
const tries = { retryAttempts: 10_000, maxRecordAge: Duration.hours(2) };

/** Has a function follow the stream of a table, with dead letters for what it gives up and an alarm when it is late. */
export class StreamFollower extends Construct {
  constructor(scope: Construct, id: string, props: StreamFollowerProps) {
    super(scope, id);
    const { foundations, table, follower } = props;
    const givenUp = new DeadLetters(this, 'GivenUp', { foundations, ...props.givenUp });
    givenUp.grantSend(follower);
    table.grantFollow(follower);
    this.map(props, givenUp);
    this.ringWhenLate(props);
  }

  private map({ table, follower, filters, batchSize, atOnce }: StreamFollowerProps, givenUp: DeadLetters) {
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: follower.lambda,
      eventSourceArn: table.streamArn,
      // Changes that came while this was being deployed count too.
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: filters.map((filter) => FilterCriteria.filter(filter)),
      batchSize,
      ...(atOnce === undefined ? {} : { parallelizationFactor: atOnce }),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      ...tries,
      onFailure: givenUp.destination,
    });
    // Lambda reads the stream as soon as the mapping is there: the grants have to be there before.
    mapping.node.addDependency(follower);
  }

  private ringWhenLate({ foundations, follower, late }: StreamFollowerProps) {
    foundations.alarms.ring(this, {
      ...late,
      metric: follower.lambda.metric('IteratorAge', { period: Duration.minutes(1), statistic: 'Maximum' }),
      threshold: Duration.minutes(1).toMilliseconds(),
      periods: 2,
    });
  }
}
