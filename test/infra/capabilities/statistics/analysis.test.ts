import { describe, expect, it } from 'vitest';
import { viewFiles } from '../../../../infra/capabilities/statistics/view-files.ts';
import { crimeCodes } from '../../../../shared/incidents/report/crime-codes.ts';
import { parquetKey } from '../../../../shared/statistics/parquet/parquet-key.ts';
import { columnsOf } from '../../../../shared/statistics/parquet/parquet-table.ts';
import { parquetTableNames, parquetTables } from '../../../../shared/statistics/parquet/parquet-tables.ts';
import { template } from '../../assembly.ts';
import { answer, policiesOf } from '../../simulation.ts';

const kh = template('blo-kh');
const bucket = 'blo-kh-reports-111111111111';
const file = `arn:aws:s3:::${bucket}/${parquetKey('incidents', 'kh', '2026-11', 'drugs')}`;

// biome-ignore lint/suspicious/noExplicitAny: properties of a template are read as the assertion expects them.
const its = (type: string): any[] => kh.of(type).map(({ Properties }) => kh.resolve(Properties));

describe('the tables of Glue', () => {
  it.each(parquetTableNames)(
    'know every column of the Parquet table of %s, and find its files by their path',
    (name) => {
      const [table] = its('Glue::Table').filter(({ TableInput }) => TableInput.Name === name);
      const { StorageDescriptor, PartitionKeys, Parameters } = table.TableInput;
      expect(StorageDescriptor.Columns.map(({ Name }: { Name: string }) => Name)).toEqual(
        columnsOf(parquetTables[name]).map(({ name: column }) => column),
      );
      expect(PartitionKeys.map(({ Name }: { Name: string }) => Name)).toEqual(['country', 'kind', 'month']);
      const values: Record<string, string> = { country: 'kh', kind: 'drugs', month: '2026-11' };
      const found = Parameters['storage.location.template'].replaceAll(
        /\$\{(\w+)\}/g,
        (_: string, key: string) => values[key],
      );
      expect(`${found}rows.parquet`).toBe(`s3://${bucket}/${parquetKey(name, 'kh', '2026-11', 'drugs')}`);
      expect(Parameters['projection.kind.values'].split(',')).toEqual(crimeCodes);
    },
  );
});

describe('the workgroup of Athena', () => {
  it('stops a question that reads too much, encrypts what it answers, and forgets it after a week', () => {
    const [{ WorkGroupConfiguration: set }] = its('Athena::WorkGroup');
    expect(set).toMatchObject({ EnforceWorkGroupConfiguration: true, BytesScannedCutoffPerQuery: 10 * 1024 ** 3 });
    expect(set.ResultConfiguration).toMatchObject({
      OutputLocation: `s3://${bucket}/athena-results/`,
      EncryptionConfiguration: { EncryptionOption: 'SSE_KMS' },
    });
    const [{ LifecycleConfiguration }] = its('S3::Bucket').filter(({ BucketName }) => BucketName === bucket);
    expect(LifecycleConfiguration.Rules).toContainEqual(
      expect.objectContaining({ Prefix: 'athena-results/', ExpirationInDays: 7, Status: 'Enabled' }),
    );
  });

  it('has a query for each view, as the tests of the views run it', () => {
    const queries = its('Athena::NamedQuery').map(({ Name, QueryString }) => ({ name: Name, sql: QueryString }));
    expect(queries).toEqual(expect.arrayContaining(viewFiles()));
    expect(queries).toHaveLength(viewFiles().length);
  });
});

describe('who may read the Parquet files', () => {
  it('is nobody: the policy that lets somebody hangs on no role, user or group, and the bucket lets nobody in', () => {
    const [policy, ...others] = its('IAM::ManagedPolicy').filter(
      ({ ManagedPolicyName }) => ManagedPolicyName === 'blo-kh-analysis',
    );
    expect(others).toEqual([]);
    expect([policy.Roles, policy.Users, policy.Groups]).toEqual([undefined, undefined, undefined]);
    const [{ PolicyDocument }] = its('S3::BucketPolicy').filter(({ Bucket }) => Bucket === bucket);
    expect(PolicyDocument.Statement.filter(({ Effect }: { Effect: string }) => Effect !== 'Deny')).toEqual([]);
  });

  it('is of all functions the one that writes them, and which has to know whether they are the same', async () => {
    const functions = kh
      .of('Lambda::Function')
      .map(({ Properties }) => String(Properties['FunctionName']).slice('blo-kh-'.length))
      .filter((name) => policiesOf(kh, name).length > 0);
    for (const action of ['s3:GetObject', 's3:PutObject', 's3:DeleteObject']) {
      const answers = await Promise.all(functions.map((name) => answer(kh, name, { action, resource: file })));
      expect(functions.filter((_, index) => answers[index] === 'Allowed')).toEqual(['nightly-statistics']);
    }
    const elsewhere = { action: 's3:GetObject', resource: `arn:aws:s3:::${bucket}/pages/a` };
    expect(await answer(kh, 'nightly-statistics', elsewhere)).toBe('ImplicitlyDenied');
  });

  it('opens with the policy what it is for: questions in this workgroup, and no record', () => {
    const [{ PolicyDocument }] = its('IAM::ManagedPolicy').filter(
      ({ ManagedPolicyName }) => ManagedPolicyName === 'blo-kh-analysis',
    );
    const actions: string[] = PolicyDocument.Statement.flatMap(({ Action }: { Action: string | string[] }) => Action);
    expect(new Set(actions.map((action) => action.split(':')[0]))).toEqual(new Set(['athena', 'glue', 's3', 'kms']));
    expect(JSON.stringify(PolicyDocument)).not.toMatch(/dynamodb|\/incidents"|"\*"/);
  });

  it('is in the log of access, as who opened a photo is', () => {
    const [{ LoggingConfiguration }] = its('S3::Bucket').filter(({ BucketName }) => BucketName === bucket);
    expect(LoggingConfiguration).toMatchObject({ LogFilePrefix: 'reports/' });
  });
});
