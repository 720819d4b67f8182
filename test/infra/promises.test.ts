import { describe, expect, it } from 'vitest';
import { network, type Resource, type Template, templates } from './assembly.ts';

// biome-ignore lint/suspicious/noExplicitAny: properties of a template are read as the assertion expects them.
const properties = (template: Template, resource: Resource): any => template.resolve(resource.Properties);

const ids = (resources: readonly Resource[]) => resources.map(({ id }) => id);

/** Queue ARNs that something puts its failures in. */
const deadLetterArns = (template: Template): Set<string> => {
  const found = new Set<string>();
  for (const resource of template.resources) {
    const own = properties(template, resource);
    found.add(own.RedrivePolicy?.deadLetterTargetArn);
    found.add(own.DestinationConfig?.OnFailure?.Destination);
    found.add(own.Target?.DeadLetterConfig?.Arn);
  }
  return found;
};

const policyStatements = (template: Template, type: string) =>
  template.of(type).flatMap((resource) => {
    const { PolicyDocument, KeyPolicy, Queues, Topics, Bucket } = properties(template, resource);
    const of: string[] = [Queues, Topics, Bucket].flat().filter(Boolean);
    return [...(PolicyDocument ?? KeyPolicy).Statement].map((statement) => ({ ...statement, of, id: resource.id }));
  });

const refusesPlainHttp = (statement: {
  Effect: string;
  Principal: unknown;
  Condition?: { Bool?: Record<string, string> };
}) => statement.Effect === 'Deny' && statement.Condition?.Bool?.['aws:SecureTransport'] === 'false';

describe.each(templates.map((template) => [template.name, template] as const))('%s', (_name, template) => {
  it('has a dead-letter queue for every queue that is not one itself', () => {
    const dead = deadLetterArns(template);
    const without = template.of('SQS::Queue').filter((queue) => {
      const { QueueName, RedrivePolicy } = properties(template, queue);
      return !RedrivePolicy && !dead.has(`arn:aws:sqs:${template.region}:${template.account}:${QueueName}`);
    });
    expect(ids(without)).toEqual([]);
  });

  // A country whose functions are away for a week loses nothing that others told it. What dies there keeps its age.
  const inbox = `${template.name}-neighbour-alerts`;

  it('keeps dead letters for fourteen days, longer than any queue keeps a message but what other countries told', () => {
    const kept = template.of('SQS::Queue').map((queue) => properties(template, queue));
    const working = kept.filter(({ RedrivePolicy }) => RedrivePolicy);
    const dead = kept.filter(({ RedrivePolicy }) => !RedrivePolicy);
    for (const { MessageRetentionPeriod } of dead) expect(MessageRetentionPeriod).toBe(14 * 86_400);
    for (const { QueueName, MessageRetentionPeriod } of working)
      expect([QueueName, MessageRetentionPeriod]).toEqual([QueueName, (QueueName === inbox ? 14 : 4) * 86_400]);
  });

  it('rings on the first dead letter of every queue', () => {
    const watched = template
      .of('CloudWatch::Alarm')
      .map((alarm) => properties(template, alarm))
      .filter(({ MetricName, Threshold }) => MetricName === 'ApproximateNumberOfMessagesVisible' && Threshold === 1)
      .map(({ Dimensions }) => String(Dimensions[0].Value).replace('.QueueName', ''));
    const dead = template
      .of('SQS::Queue')
      .map((queue) => properties(template, queue))
      .filter((queue) => !queue.RedrivePolicy);
    expect(watched.sort()).toEqual(dead.map(({ QueueName }) => QueueName).sort());
  });

  // Lambda advises six times the function's time. Officers wait for what these queues bring again: they hide it for
  // twice as long as a run may take, and a run that is still going holds a claim that a second run respects.
  const comesAgainSooner = ['alert-follow-ups', 'alert-pushes', 'neighbour-alerts'].map(
    (name) => `${template.name}-${name}`,
  );

  it('hides a message six times as long as the function that reads it may take, or 90 s where officers wait for it', () => {
    for (const mapping of template.of('Lambda::EventSourceMapping')) {
      const { EventSourceArn, FunctionName } = properties(template, mapping);
      const queue = template
        .of('SQS::Queue')
        .find(({ Properties }) => EventSourceArn.endsWith(`:${Properties['QueueName']}`));
      const reader = template
        .of('Lambda::Function')
        .find(({ Properties }) => Properties['FunctionName'] === FunctionName);
      const usual = Number(reader?.Properties['Timeout']) * 6;
      const hidden = comesAgainSooner.includes(String(queue?.Properties['QueueName'])) ? 90 : usual;
      if (queue) expect(queue.Properties['VisibilityTimeout']).toBe(hidden);
    }
  });

  it('lets no failed batch take its neighbours with it, and no stream retry for ever', () => {
    for (const mapping of template.of('Lambda::EventSourceMapping')) {
      const own = properties(template, mapping);
      expect(own.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      if (own.EventSourceArn.includes(':sqs:')) expect(own.ScalingConfig.MaximumConcurrency).toBeGreaterThan(1);
      else {
        expect(own).toMatchObject({ BisectBatchOnFunctionError: true, StartingPosition: 'TRIM_HORIZON' });
        expect(own.MaximumRetryAttempts).toBeGreaterThan(0);
        expect(own.MaximumRecordAgeInSeconds).toBeLessThan(86_400);
        expect(own.DestinationConfig.OnFailure.Destination).toMatch(/^arn:aws:sqs:/);
      }
    }
  });

  it('forgets every log after a time, and keeps it under its own key until then', () => {
    for (const { id, Properties } of template.of('Logs::LogGroup'))
      expect(Properties, id).toMatchObject({ RetentionInDays: expect.any(Number), KmsKeyId: expect.anything() });
    const logged = template.of('Lambda::Function').map((lambda) => properties(template, lambda).LoggingConfig.LogGroup);
    expect(new Set(logged).size).toBe(template.of('Lambda::Function').length);
  });

  it('refuses plain HTTP on every bucket, queue and topic', () => {
    const refusing = ['S3::BucketPolicy', 'SQS::QueuePolicy', 'SNS::TopicPolicy'].flatMap((type) =>
      policyStatements(template, type)
        .filter(refusesPlainHttp)
        .flatMap(({ of }) => of),
    );
    const guarded = [...template.of('S3::Bucket'), ...template.of('SQS::Queue'), ...template.of('SNS::Topic')];
    const referred = guarded.map(({ id }) => template.resolve({ Ref: id }));
    expect(referred.filter((name) => !refusing.includes(name))).toEqual([]);
  });

  it('encrypts every table, bucket, queue and topic with a key of its own, but the access logs', () => {
    const keyed: Record<string, string> = {
      'AWS::DynamoDB::Table': 'SSESpecification.KMSMasterKeyId',
      'AWS::S3::Bucket':
        'BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.KMSMasterKeyID',
      'AWS::SQS::Queue': 'KmsMasterKeyId',
      'AWS::SNS::Topic': 'KmsMasterKeyId',
    };
    for (const resource of template.resources.filter(({ Type }) => keyed[Type])) {
      if (String(resource.Properties['BucketName']).includes('-access-logs-')) continue;
      expect(properties(template, resource), resource.id).toHaveProperty(
        keyed[resource.Type] ?? '',
        expect.stringContaining('arn:aws:kms'),
      );
    }
    const signing = template.of('KMS::Key').filter(({ Properties }) => Properties['KeyUsage'] === 'SIGN_VERIFY');
    expect(signing).toHaveLength(template.name === 'blo-region' ? 0 : 2);
    // KMS turns no key that others know by its public half.
    for (const key of template.of('KMS::Key'))
      expect(key.Properties['EnableKeyRotation']).toBe(signing.includes(key) ? undefined : true);
  });

  it('keeps what holds records when the stack goes, and can go back to any second of a table', () => {
    const holding = ['DynamoDB::Table', 'S3::Bucket', 'KMS::Key', 'Cognito::UserPool', 'Logs::LogGroup'].flatMap(
      (type) => template.of(type),
    );
    for (const { id, DeletionPolicy, UpdateReplacePolicy } of holding)
      expect([id, DeletionPolicy, UpdateReplacePolicy]).toEqual([id, 'Retain', 'Retain']);
    for (const table of template.of('DynamoDB::Table'))
      expect(properties(template, table)).toMatchObject({
        DeletionProtectionEnabled: true,
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
      });
    for (const { Properties } of template.of('Cognito::UserPool'))
      expect(Properties['DeletionProtection']).toBe('ACTIVE');
  });

  it('shows no bucket to the public', () => {
    for (const { Properties } of template.of('S3::Bucket'))
      expect(Properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
  });

  it('rings when a stream is read a minute late', () => {
    const readers = template
      .of('Lambda::EventSourceMapping')
      .map((mapping) => properties(template, mapping))
      .filter(({ EventSourceArn }) => EventSourceArn.includes('/stream/'))
      .map(({ FunctionName }) => FunctionName);
    const watched = template
      .of('CloudWatch::Alarm')
      .map((alarm) => properties(template, alarm))
      .filter(({ MetricName, Threshold }) => MetricName === 'IteratorAge' && Threshold === 60_000)
      .map(({ Dimensions }) => Dimensions[0].Value);
    expect(watched.sort()).toEqual(readers.sort());
    expect(readers.length > 0).toBe(template.name !== 'blo-region');
  });

  it('says when a schedule did not run', () => {
    for (const schedule of template.of('Scheduler::Schedule')) {
      const { Target } = properties(template, schedule);
      const name = Target.Arn.split(':').at(-1);
      const silent = template
        .of('CloudWatch::Alarm')
        .map((alarm) => properties(template, alarm))
        .filter(
          ({ MetricName, Dimensions, TreatMissingData }) =>
            MetricName === 'Invocations' && Dimensions[0].Value === name && TreatMissingData === 'breaching',
        );
      expect(silent).toHaveLength(1);
      expect(Target.DeadLetterConfig.Arn).toMatch(/(nightly|photo-reminders|end-subscriptions|trends|reports)-failed$/);
      expect(Target.RetryPolicy.MaximumEventAgeInSeconds).toBeLessThan(86_400);
    }
  });

  it('has no route without a signed-in person but health, the description and the pages', () => {
    const open = template
      .of('ApiGatewayV2::Route')
      .filter(({ Properties }) => Properties['AuthorizationType'] !== 'JWT');
    const anyone = ['/health', '/openapi.json'];
    const files = template.name === 'blo-region' ? [] : ['/', '/tablet', '/tablet/{proxy+}', '/web.json'];
    expect(open.map(({ Properties }) => Properties['RouteKey']).sort()).toEqual(
      [...anyone.map((path) => `ANY ${path}`), ...files.flatMap((path) => [`GET ${path}`, `HEAD ${path}`])].sort(),
    );
  });

  it('writes neither address, person nor query into the access log', () => {
    const [stage] = template.of('ApiGatewayV2::Stage').map((resource) => properties(template, resource));
    expect(Object.keys(JSON.parse(stage.AccessLogSettings.Format))).not.toEqual([]);
    expect(stage.AccessLogSettings.Format).not.toMatch(
      /identity|sourceIp|userAgent|claims|principal|path|query|domainName/i,
    );
    expect(stage.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
  });

  it('lets nobody write their own BLO or sign themselves up', () => {
    for (const { Properties } of template.of('Cognito::UserPoolClient')) {
      expect(Properties['WriteAttributes']).toEqual(['locale']);
      expect(Properties['GenerateSecret']).toBe(false);
      expect(Properties['ExplicitAuthFlows']).toEqual(['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']);
    }
    for (const { Properties } of template.of('Cognito::UserPool'))
      expect(Properties['AdminCreateUserConfig']).toMatchObject({ AllowAdminCreateUserOnly: true });
  });

  it('grants no service as a whole, and every resource only where this list says why', () => {
    const statements = policyStatements(template, 'IAM::Policy').filter(({ Effect }) => Effect === 'Allow');
    const actions = statements.flatMap(({ Action }) => [Action].flat());
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    const everything = statements.filter(({ Resource }) => [Resource].flat().includes('*'));
    // Streams are listed, and phones asked about, without a resource.
    expect([...new Set(everything.flatMap(({ Action }) => Action))].sort()).toEqual(
      template.name === 'blo-region' ? [] : ['dynamodb:ListStreams', 'sns:CheckIfPhoneNumberIsOptedOut'],
    );
  });

  it('allows no wildcard principal anywhere, and the account itself only its keys', () => {
    const allowing = ['S3::BucketPolicy', 'SQS::QueuePolicy', 'SNS::TopicPolicy', 'KMS::Key'].flatMap((type) =>
      policyStatements(template, type).filter(({ Effect }) => Effect === 'Allow'),
    );
    expect(allowing.filter(({ Principal }) => JSON.stringify(Principal).includes('"*"'))).toEqual([]);
    const whole = allowing.filter(({ Action }) => [Action].flat().some((action) => action.endsWith('*')));
    expect(whole.map(({ Action }) => Action)).toEqual(template.of('KMS::Key').map(() => 'kms:*'));
    for (const { Principal } of whole) expect(Principal.AWS).toBe(`arn:aws:iam::${template.account}:root`);
  });

  it('has no custom resource and no function that is not ours', () => {
    const types = new Set(template.resources.map(({ Type }) => Type));
    expect([...types].filter((type) => !type.startsWith('AWS::') || type.startsWith('AWS::CloudFormation'))).toEqual(
      [],
    );
    for (const { Properties } of template.of('Lambda::Function')) {
      // Compiled code and sharp's binary are of the machine that synthesises: see infra/parts/service-function.ts.
      const Architectures = ['x86_64'];
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures, Handler: 'index.handler' });
    }
  });

  it('cannot be deleted by a slip of the hand', () => {
    expect(network.assembly.getStackByName(template.name).terminationProtection).toBe(true);
  });
});
