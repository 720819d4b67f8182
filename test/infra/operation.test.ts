import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionCode } from '../../infra/parts/function-code.ts';
import { network, templates } from './assembly.ts';

const runbook = readFileSync(new URL('../../infra/RUNBOOK.md', import.meta.url), 'utf8');
const headings: string[] = (runbook.split('\n## Alarms\n')[1] ?? '').match(/(?<=^### ).+$/gm) ?? [];

type Alarm = { AlarmName: string; AlarmDescription: string; AlarmActions: string[]; TreatMissingData: string };

const alarms: (Alarm & { stack: string })[] = templates.flatMap((template) =>
  template.of('CloudWatch::Alarm').map(({ Properties }) => ({ ...template.resolve(Properties), stack: template.name })),
);

const headingOf = ({ AlarmDescription }: Alarm): string | undefined =>
  AlarmDescription.match(/ What to do: infra\/RUNBOOK\.md#([a-z-]+)$/)?.[1];

describe('a deployed stack', () => {
  it.each(templates)('has no way to what people got, which a local run shows to anybody: $name', ({ text }) => {
    expect(text).not.toContain('_local');
  });
});

describe('the runbook', () => {
  it('has a heading for every alarm', () => {
    expect(
      alarms.filter((alarm) => !headings.includes(headingOf(alarm) ?? '')).map(({ AlarmName }) => AlarmName),
    ).toEqual([]);
  });

  it('has no heading without an alarm, and none twice', () => {
    expect([...headings].sort()).toEqual([...new Set(alarms.map(headingOf))].sort());
  });

  it('names no queue, function or topic that no stack has', () => {
    const known = templates.flatMap((template) =>
      template.resources.flatMap(({ Properties }) =>
        ['QueueName', 'FunctionName', 'TopicName', 'TableName', 'RoleName']
          .map((name) => Properties[name])
          .filter(Boolean),
      ),
    );
    const named = [...runbook.matchAll(/(?:\$STACK-|\$\(queue )([a-zA-Z-]+)/g)].map(([, name = '']) => name);
    const keys = ['records', 'messages', 'evidence', 'nominal', 'exchange', 'incidents-restored'];
    const strangers = named.filter(
      (name) => !keys.includes(name) && !known.some((full) => String(full).endsWith(`-${name}`)),
    );
    expect(strangers).toEqual([]);
  });
});

describe('every alarm', () => {
  it('says who is harmed in a sentence, and rings where its own stack listens', () => {
    for (const { AlarmDescription, AlarmActions, AlarmName, stack } of alarms) {
      expect(AlarmDescription.split(' What to do:')[0], AlarmName).toMatch(/^[A-Z].{30,}\.$/);
      expect(AlarmActions, AlarmName).toHaveLength(AlarmName.endsWith('-sms-budget-spent') ? 2 : 1);
      expect(AlarmActions[0]).toMatch(new RegExp(`:${stack}-alarms$`));
      expect(AlarmName.startsWith(`${stack}-`)).toBe(true);
    }
  });

  it('that waits for something to happen takes silence for wrong; no other does', () => {
    const wary = alarms.filter(({ TreatMissingData }) => TreatMissingData === 'breaching').map(headingOf);
    expect([...new Set(wary)].sort()).toEqual([
      ...['end-subscriptions-missed', 'figures-missing', 'find-trends-missed', 'make-reports-missed'],
      'nightly-statistics-missed',
      'remind-photos-missed',
    ]);
  });

  it('of a country reaches the mailbox of its file', () => {
    for (const { country, alarmEmail } of network.countries) {
      const stack = templates.find(({ name }) => name === `blo-${country}`);
      const mail = stack?.of('SNS::Subscription').filter(({ Properties }) => Properties['Protocol'] === 'email');
      expect(mail?.map(({ Properties }) => Properties['Endpoint'])).toEqual([alarmEmail]);
    }
  });
});

type Member = { MetricStat: { Metric: { MetricName: string; Dimensions: { Value: string }[] }; Stat: string } };

describe('every function', () => {
  it.each(templates.map((template) => [template.name, template] as const))(
    'of %s is watched for errors, throttles and slowness',
    (_n, template) => {
      const alarmsOfStack = template.of('CloudWatch::Alarm').map((alarm) => template.resolve(alarm.Properties));
      const ringing = alarmsOfStack.flatMap(({ Metrics: [query, ...members] = [], Threshold }) =>
        (members as Member[]).map(({ MetricStat: { Metric, Stat } }) => ({
          of: Metric.Dimensions[0]?.Value,
          rings: `${query?.Expression} of ${Stat} ${Metric.MetricName} from ${Threshold}`,
        })),
      );
      for (const { Properties } of template.of('Lambda::Function')) {
        const name = String(Properties['FunctionName']);
        const own = ringing.filter(({ of }) => of === name).map(({ rings }) => rings);
        expect(own.toSorted().toReversed(), name).toEqual([
          'SUM(FILL(METRICS(), 0)) of Sum Errors from 1',
          `MAX(METRICS()) of Maximum Duration from ${Number(Properties['Timeout']) * 800}`,
        ]);
        expect(String(Properties['Description']), name).toMatch(/^[A-Z].{30,254}\.$/);
      }
      for (const { Metrics = [] } of alarmsOfStack) expect(Metrics.length).toBeLessThanOrEqual(11);
      const throttles = alarmsOfStack.filter(({ MetricName }) => MetricName === 'Throttles');
      expect(throttles).toMatchObject([{ Namespace: 'AWS/Lambda', Threshold: 1 }]);
    },
  );
});

/** Functions whose code logs a line that is counted under a code. */
const loggingFunctions = (template: (typeof templates)[number], code: string) =>
  template
    .of('Lambda::Function')
    .map(({ Properties }) => String(Properties['FunctionName']).slice(`${template.name}-`.length))
    .filter((name) =>
      Object.keys(functionCode(name).metafile.inputs).some((input) => input.endsWith(`shared/lambda/${code}`)),
    )
    .toSorted();

const alarmsOn = (template: (typeof templates)[number], code: string) =>
  template
    .of('CloudWatch::Alarm')
    .map((alarm) => template.resolve(alarm.Properties))
    .filter(({ MetricName }) => MetricName === code);

describe('the alarms that reckon with a query', () => {
  it('ask nothing that CloudWatch does not know: a WHERE knows no OR', () => {
    const queries = templates.flatMap((template) =>
      template
        .of('CloudWatch::Alarm')
        .map((alarm) => template.resolve(alarm.Properties))
        .flatMap(({ Metrics = [] }) =>
          (Metrics as { Expression?: string }[]).map(({ Expression }) => String(Expression)),
        )
        .filter((expression) => expression.startsWith('SELECT')),
    );
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) expect(query).toMatch(/^SELECT SUM\(\w+\) FROM SCHEMA\("AWS\/\w+", \w+\)$/);
  });
});

describe('a person who does too much in an hour', () => {
  it('rings from each function that counts, and from no other', () => {
    const [kh] = templates;
    if (!kh) throw new Error('no template');
    const counting = [
      'amend-incident',
      'broadcast-alert',
      'manage-cases',
      'manage-nominal',
      'manage-posts',
      'manage-subscription',
      'read-evidence',
    ];
    expect(loggingFunctions(kh, 'counting-of.ts')).toEqual([...counting, 'submit-incident']);
    expect(alarmsOn(kh, 'limit-reached')).toMatchObject([
      { AlarmName: `${kh.name}-limit-reached`, Namespace: kh.name, Statistic: 'Sum', Threshold: 1 },
    ]);
  }, 60_000);
});

describe('a record that cannot be read', () => {
  it.each(templates.map((template) => [template.name, template] as const))(
    'is counted wherever functions of %s go on without it, and the first rings',
    (stack, template) => {
      expect(loggingFunctions(template, 'log-unreadable.ts').length).toBeGreaterThan(0);
      expect(alarmsOn(template, 'record-unreadable')).toMatchObject([
        { AlarmName: `${stack}-record-unreadable`, Namespace: stack, Statistic: 'Sum', Threshold: 1 },
      ]);
    },
  );

  it('takes no filter of a log: a stack has room for 500 resources', () => {
    for (const template of templates)
      expect(template.resources.filter(({ Type }) => Type === 'AWS::Logs::MetricFilter')).toEqual([]);
  });
});

describe('a country', () => {
  it.each(network.countries)('$country counts its nights by its own clock', ({ country, timeZone }) => {
    const schedules = templates.find(({ name }) => name === `blo-${country}`)?.of('Scheduler::Schedule') ?? [];
    const nights = schedules.map(({ Properties }) => Properties).filter(({ Name }) => /-nightly-/.test(String(Name)));
    expect(nights).toMatchObject([{ ScheduleExpression: 'cron(30 1 * * ? *)', ScheduleExpressionTimezone: timeZone }]);
  });

  it.each(network.countries)(
    '$country has a topic for each of its BLOs, and one for its authority',
    ({ country, blos }) => {
      const topics = templates
        .find(({ name }) => name === `blo-${country}`)
        ?.of('SNS::Topic')
        .map(({ Properties }) => Properties['TopicName']);
      const alerts = [...blos, 'authority'].map((of) => `blo-${country}-alerts-${of}`);
      expect([...(topics ?? [])].sort()).toEqual([...alerts, `blo-${country}-alarms`].sort());
    },
  );

  it.each(network.countries)(
    '$country locks evidence and clears its inbox for as long as its file says',
    ({ country, account, retention }) => {
      const buckets =
        templates
          .find(({ name }) => name === `blo-${country}`)
          ?.of('S3::Bucket')
          .map(({ Properties }) => Properties) ?? [];
      const bucket = (name: string) =>
        buckets.find(({ BucketName }) => BucketName === `blo-${country}-${name}-${account}`);
      expect(bucket('evidence')).toMatchObject({
        ObjectLockEnabled: true,
        VersioningConfiguration: { Status: 'Enabled' },
        ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: retention.evidenceDays, Mode: 'GOVERNANCE' } } },
        LoggingConfiguration: { LogFilePrefix: 'evidence/' },
      });
      expect(bucket('inbox')).toMatchObject({
        LifecycleConfiguration: { Rules: [{ ExpirationInDays: retention.inboxDays }] },
      });
      expect(bucket('viewing')).toMatchObject({
        LifecycleConfiguration: { Rules: [{ ExpirationInDays: retention.evidenceDays }] },
        LoggingConfiguration: { LogFilePrefix: 'viewing/' },
      });
      expect(bucket('quarantine')).toMatchObject({
        LifecycleConfiguration: { Rules: [{ ExpirationInDays: 30 }] },
        LoggingConfiguration: { LogFilePrefix: 'quarantine/' },
      });
      expect(bucket('inbox')).not.toHaveProperty('VersioningConfiguration');
      const keyOf = (name: string) => JSON.stringify(bucket(name)?.['BucketEncryption']);
      expect(keyOf('evidence')).toContain('KMSMasterKeyID');
      for (const other of ['inbox', 'viewing', 'quarantine']) expect(keyOf(other)).not.toBe(keyOf('evidence'));
    },
  );

  it.each(network.countries)('$country tells whoever deploys it what they need', ({ country }) => {
    const outputs = templates.find(({ name }) => name === `blo-${country}`)?.outputs ?? {};
    expect(Object.keys(outputs).sort()).toEqual([
      'AlertsTable',
      'ApiUrl',
      'EvidenceBucket',
      'ExchangeKey',
      'InboxBucket',
      'IncidentsTable',
      'Region',
      'StatisticsTable',
      'TabletUrl',
      'UserPoolClientId',
      'UserPoolId',
    ]);
  });
});
