import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { isMachineOfThis, layCompiledCode } from './compiled-code.ts';
import type { Foundations } from './foundations.ts';
import type { Failing } from './function-alarms.ts';
import { type FilesBeside, functionCode } from './function-code.ts';
import { accept } from './review.ts';

export type ServiceFunctionProps = {
  foundations: Foundations;
  /** Its folder under functions, and its physical name after the stack's. */
  name: string;
  /** Exactly what functions/<name>/env.ts asks for. */
  environment: Record<string, string>;
  /** Which of the stack's alarms rings when it fails. */
  failing: Failing;
  /** Who is harmed when it fails, as a sentence: its description. */
  harm: string;
  timeout?: Duration;
  memoryMegabytes?: number;
  /** Files that it reads as it runs. */
  beside?: FilesBeside;
};

/** Long enough for the SDK's three tries; short enough that a tablet hears of a failure before its line drops. */
const answerTimeout = Duration.seconds(10);

/**
 * The machine that synthesises, tests and runs this as well: code that V8 has compiled here starts in half the time, and
 * native code beside it is what has been tried (native-packages.ts). It costs a quarter more a second than arm64.
 */
const architecture = Architecture.X86_64;

const neverAsynchronous =
  'Lambda itself never queues for it: API Gateway waits for the answer, and queue and stream mappings and the schedule have dead letters of their own.';
const untraced =
  'A trace without the X-Ray SDK says what the REPORT line says; X-Ray is encrypted once for the account, not with the country key, and asks for Resource *.';

/**
 * A Lambda function with its operation: own log group, own role with nothing but what is granted, a description that
 * says who is harmed when it fails, and its part in the stack's alarms. Its environment holds names and numbers, no secrets, so Lambda's own encryption of it will do.
 */
export class ServiceFunction extends Construct implements IGrantable {
  readonly lambda: LambdaFunction;
  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { foundations, name, environment, timeout = answerTimeout, memoryMegabytes = 512 } = props;
    const functionName = foundations.named(name);
    const logGroup = this.logGroup(foundations, functionName);
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    const { directory, hash } = functionCode(name, foundations.functions, props.beside);
    if (isMachineOfThis(architecture.name)) layCompiledCode(directory, environment);
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      description: props.harm,
      runtime: Runtime.NODEJS_24_X,
      architecture,
      code: Code.fromAsset(directory, { assetHash: hash }),
      handler: 'index.handler',
      memorySize: memoryMegabytes,
      tracing: Tracing.DISABLED,
      timeout,
      environment,
      logGroup,
      role,
    });
    this.grantPrincipal = this.lambda.grantPrincipal;
    accept(this.lambda, { 'Serverless-LambdaDLQ': neverAsynchronous, 'Serverless-LambdaTracing': untraced });
    this.ringFor(props, timeout);
  }

  private logGroup({ logsDays, keys }: Foundations, functionName: string) {
    return new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: logsDays,
      encryptionKey: keys.messages,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private ringFor({ foundations, name, failing }: ServiceFunctionProps, timeout: Duration) {
    foundations.functionAlarms.ringWhenFailing(foundations.named(name), failing);
    foundations.functionAlarms.ringWhenSlow(foundations.named(name), timeout);
  }
}
