import { Duration, Lazy } from 'aws-cdk-lib';
import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

/** Who waits for a function: those that fail one kind of people ring as one alarm. */
export type Failing = 'reports' | 'telling' | 'answers' | 'jobs';

/** Each alarm's name, and who is harmed; the function's own description says how. */
const failing: Record<Failing, { name: string; harm: string }> = {
  reports: {
    name: 'reports-failing',
    harm: 'What officers hand in is refused or not worked on: their tablets send again, and nobody is alerted meanwhile.',
  },
  telling: {
    name: 'telling-failing',
    harm: 'Officers, or posts across a border, are not told of something until this works again; it waits and is not lost.',
  },
  answers: {
    name: 'answers-failing',
    harm: 'People who ask for incidents, alerts, cases, photos or figures get an error; what they ask for is kept.',
  },
  jobs: {
    name: 'jobs-failing',
    harm: 'Work that the clock starts has failed: figures, flags or reminders are of an earlier day until it works again.',
  },
};

/** As many metrics as one alarm can reckon with (CloudWatch service quotas, "Metrics in a metric math alarm"). */
const metricsOfAnAlarm = 10;

const period = Duration.minutes(5);

type Group = {
  /** Names of functions. */
  members: string[];
};

/** Alarms of one group have these in common. */
type GroupProps = {
  name: string;
  heading: string;
  harm: string;
  metricName: 'Errors' | 'Duration';
  statistic: 'Sum' | 'Maximum';
  /** Metric math that makes one figure of the members'. */
  expression: string;
  threshold: number;
};

const queriesOf = ({ metricName, statistic, expression }: GroupProps, members: readonly string[]) => [
  { id: 'all', expression, returnData: true },
  ...members.map((functionName, place) => ({
    id: `m${place}`,
    returnData: false,
    metricStat: {
      metric: { namespace: 'AWS/Lambda', metricName, dimensions: [{ name: 'FunctionName', value: functionName }] },
      period: period.toSeconds(),
      stat: statistic,
    },
  })),
];

/**
 * Errors and slowness of all functions of a stack. Functions share alarms, ten to one: the fault and what to do are the
 * same, few alarms are read, and a stack has room for 500 resources.
 */
export class FunctionAlarms extends Construct {
  private readonly alarms: Alarms;
  private readonly groups = new Map<string, Group[]>();

  constructor(scope: Construct, id: string, alarms: Alarms) {
    super(scope, id);
    this.alarms = alarms;
  }

  /** Rings when an invocation of a function failed. */
  ringWhenFailing(functionName: string, kind: Failing): void {
    const { name, harm } = failing[kind];
    const sum = 'SUM(FILL(METRICS(), 0))';
    const of = { metricName: 'Errors', statistic: 'Sum', expression: sum, threshold: 1 } as const;
    this.join(functionName, { name, heading: name, harm, ...of });
  }

  /** Rings when an invocation of a function took four fifths of its time. */
  ringWhenSlow(functionName: string, timeout: Duration): void {
    const seconds = timeout.toSeconds();
    this.join(functionName, {
      name: `function-slow-${seconds}`,
      heading: 'function-slow',
      harm: `A function needed nearly all of its ${seconds} seconds: whoever waits for it waits long, and the next call may be cut off.`,
      metricName: 'Duration',
      statistic: 'Maximum',
      expression: 'MAX(METRICS())',
      threshold: timeout.toMilliseconds() * 0.8,
    });
  }

  private join(functionName: string, props: GroupProps): void {
    const groups = this.groups.get(props.name) ?? [];
    this.groups.set(props.name, groups);
    const withRoom = groups.find(({ members }) => members.length < metricsOfAnAlarm);
    if (withRoom) {
      withRoom.members.push(functionName);
      return;
    }
    const group = { members: [functionName] };
    groups.push(group);
    const name = groups.length === 1 ? props.name : `${props.name}-${groups.length}`;
    new CfnAlarm(this, name, {
      ...this.alarms.wordsOf(name, props),
      metrics: Lazy.any({ produce: () => queriesOf(props, group.members) }),
      threshold: props.threshold,
      evaluationPeriods: 1,
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: [this.alarms.topic.topicArn],
    });
  }
}
