import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CustomDataIdentifier, DataProtectionPolicy, LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Foundations } from '../../parts/foundations.ts';

/** Where SNS writes, whatever we would like; failures apart. Source: SNS Developer Guide, SMS usage, read 2026-11-22. */
const names = { delivered: 'DirectPublishToPhoneNumber', failed: 'DirectPublishToPhoneNumber/Failure' };

/** Below nine in ten delivered something is wrong with a carrier, a sender id or the budget. */
const leastSuccess = 0.9;

export type SmsDeliveryLogsProps = { foundations: Foundations; country: string };

/**
 * What became of text messages, for every country's own account: which carrier, how long, why not; no text, and numbers
 * are masked for whoever reads. SNS is told of the role by hand, once for an account: no template can do that.
 */
export class SmsDeliveryLogs extends Construct {
  /** @param country as files spell it: most officers have a number of their own country */
  constructor(scope: Construct, id: string, { foundations, country }: SmsDeliveryLogsProps) {
    super(scope, id);
    const role = new Role(this, 'Role', {
      roleName: foundations.named('sms-delivery'),
      // Without a condition on the account: nothing says that SNS names one here, and a log that stays empty in silence
      // is worse than one into which somebody could write a line.
      assumedBy: new ServicePrincipal('sns.amazonaws.com'),
    });
    for (const [id, name] of Object.entries(names)) this.logGroup(id, name, foundations).grantWrite(role);
    foundations.alarms.ring(this, {
      name: 'sms-undelivered',
      metric: new Metric({
        namespace: 'AWS/SNS',
        metricName: 'SMSSuccessRate',
        dimensionsMap: { SMSType: 'Transactional', Country: country.toUpperCase() },
        period: Duration.hours(1),
        statistic: 'Average',
      }),
      threshold: leastSuccess,
      below: true,
      harm: 'More than one text message in ten does not reach its officer; they have e-mail and the inbox alone.',
    });
  }

  private logGroup(id: string, name: string, { logsDays, keys, stackName }: Foundations) {
    return new LogGroup(this, id, {
      logGroupName: `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/${name}`,
      retention: logsDays,
      encryptionKey: keys.messages,
      removalPolicy: RemovalPolicy.RETAIN,
      dataProtectionPolicy: new DataProtectionPolicy({
        name: `${stackName}-sms-${id}`,
        description: 'Masks the numbers of officers',
        // E.164: a plus sign and at most fifteen digits. Source: ITU-T E.164.
        identifiers: [new CustomDataIdentifier('PhoneNumber', '\\+[1-9][0-9]{6,14}')],
      }),
    });
  }
}
