import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolRiskConfigurationAttachment,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { Role } from '../../shared/foundation/caller.ts';
import type { Foundations } from '../parts/foundations.ts';
import { accept } from '../parts/review.ts';

const passwordPolicy = {
  minLength: 12,
  requireDigits: true,
  requireLowercase: true,
  requireUppercase: true,
  requireSymbols: true,
  tempPasswordValidity: Duration.days(3),
};

/** Who may sign in: a pool of the stack's own, its roles as groups, an officer's BLO as a claim. */
export class Identity extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  constructor(scope: Construct, id: string, foundations: Foundations, roles: readonly Role[]) {
    super(scope, id);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: foundations.stackName,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      selfSignUpEnabled: false,
      customAttributes: { blo: new StringAttribute({ mutable: true, maxLen: 40 }) },
      passwordPolicy,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      // An administrator, who knows the officer, gives a new password; no mail or text can be hijacked to get one.
      accountRecovery: AccountRecovery.NONE,
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accept(this.pool, {
      'AwsSolutions-COG2':
        'Optional: a tablet is shared by a post and often without a signal for a second factor. People with a phone turn it on, and the national authority can require it.',
    });
    for (const groupName of roles) this.pool.addGroup(groupName, { groupName });
    this.client = this.tabletClient(foundations);
    this.refuseStolenPasswords();
  }

  /** What a tablet has to know to sign in. */
  get outputs() {
    return { UserPoolId: this.pool.userPoolId, UserPoolClientId: this.client.userPoolClientId };
  }

  /** Lets a function ask who may sign in. */
  grantListPeople(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['cognito-idp:ListUsers'], resourceArns: [this.pool.userPoolArn] });
  }

  /**
   * The tablets' client. What a person may write about themselves is spelled out, since the default is everything,
   * and with `custom:blo` an officer could make themselves one of another post.
   */
  private tabletClient({ stackName }: Foundations) {
    return this.pool.addClient('Client', {
      userPoolClientName: `${stackName}-tablets`,
      generateSecret: false,
      // AWS looks for stolen passwords in this flow, and does not where it never sees the password (SRP).
      authFlows: { userPassword: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      idTokenValidity: Duration.hours(1),
      accessTokenValidity: Duration.hours(1),
      // A tablet may be without a line for weeks and is still to hand in what it holds.
      refreshTokenValidity: Duration.days(30),
      readAttributes: new ClientAttributes().withStandardAttributes({ locale: true }).withCustomAttributes('blo'),
      writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
    });
  }

  /** Passwords known from leaks are refused. Unusual places are not: officers roam, and a post's address changes daily. */
  private refuseStolenPasswords() {
    new CfnUserPoolRiskConfigurationAttachment(this, 'Risk', {
      userPoolId: this.pool.userPoolId,
      clientId: 'ALL',
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: 'BLOCK' } },
    });
  }
}
