import { describe, expect, it } from 'vitest';
import { type Template, templates } from '../../assembly.ts';

const countries = templates.filter(({ name }) => name !== 'blo-region');

// biome-ignore lint/suspicious/noExplicitAny: properties of a template are read as the assertion expects them.
const all = (template: Template, type: string): any[] =>
  template.of(type).map(({ Properties }) => template.resolve(Properties));

const alarm = (template: Template, name: string) =>
  all(template, 'CloudWatch::Alarm').find(({ AlarmName }) => AlarmName === `${template.name}-${name}`);

describe.each(countries.map((template) => [template.name, template] as const))(
  'text messages of %s',
  (name, template) => {
    it("ring at 50, 80 and 100 % of the month's budget, and silence changes nothing", () => {
      const half = alarm(template, 'sms-budget-half');
      const near = alarm(template, 'sms-budget-near');
      const spent = alarm(template, 'sms-budget-spent');
      expect([half.Threshold / spent.Threshold, near.Threshold / spent.Threshold]).toEqual([0.5, 0.8]);
      for (const each of [half, near, spent])
        expect(each).toMatchObject({ MetricName: 'SMSMonthToDateSpentUSD', TreatMissingData: 'ignore' });
    });

    it('stop by a note that CloudWatch alone may have written, and that it takes back', () => {
      const { AlarmActions, OKActions } = alarm(template, 'sms-budget-spent');
      expect(AlarmActions[1]).toMatch(/function:blo-\w\w-note-sms-budget$/);
      expect(OKActions).toEqual([AlarmActions[1]]);
      const permissions = all(template, 'Lambda::Permission').filter(({ FunctionName }) =>
        String(FunctionName).includes('note-sms-budget'),
      );
      expect(permissions).toHaveLength(1);
      expect(permissions[0]).toMatchObject({ Principal: 'lambda.alarms.cloudwatch.amazonaws.com' });
      expect(permissions[0].SourceArn).toMatch(/smsbudgetspent/);
    });

    it('are written down as delivered or not, encrypted, for a term, with numbers masked', () => {
      const groups = all(template, 'Logs::LogGroup').filter(({ LogGroupName }) => LogGroupName.startsWith('sns/'));
      expect(groups.map(({ LogGroupName }) => LogGroupName.split('/').slice(3).join('/')).sort()).toEqual([
        'DirectPublishToPhoneNumber',
        'DirectPublishToPhoneNumber/Failure',
      ]);
      for (const { KmsKeyId, RetentionInDays, DataProtectionPolicy } of groups) {
        expect(KmsKeyId).toBeTruthy();
        expect(RetentionInDays).toBeGreaterThan(0);
        const [identifier] =
          DataProtectionPolicy.configuration?.customDataIdentifier ??
          DataProtectionPolicy.Configuration.CustomDataIdentifier;
        const pattern = new RegExp(identifier.Regex ?? identifier.regex);
        for (const number of ['+85512345678', '+84912345678', '+9595123456']) expect(pattern.test(number)).toBe(true);
        expect(JSON.stringify(DataProtectionPolicy)).toContain('MaskConfig');
      }
      expect(alarm(template, 'sms-undelivered')).toMatchObject({
        MetricName: 'SMSSuccessRate',
        Threshold: 0.9,
        Dimensions: [
          { Name: 'Country', Value: name.slice(-2).toUpperCase() },
          { Name: 'SMSType', Value: 'Transactional' },
        ],
      });
    });

    it('have a role for SNS that writes there and does nothing else', () => {
      const [role] = all(template, 'IAM::Role').filter(({ RoleName }) => RoleName === `${name}-sms-delivery`);
      expect(role.AssumeRolePolicyDocument.Statement).toEqual([
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' } },
      ]);
      const policies = all(template, 'IAM::Policy').filter(({ PolicyName }) => PolicyName.includes('SmsDeliveryLogs'));
      const actions = policies.flatMap(({ PolicyDocument }) =>
        PolicyDocument.Statement.flatMap(({ Action }: { Action: unknown }) => Action),
      );
      expect([...new Set(actions)].sort()).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    });
  },
);
