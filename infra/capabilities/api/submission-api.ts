import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Foundations } from '../../parts/foundations.ts';
import { accept } from '../../parts/review.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Identity } from '../identity.ts';

/** A route (`GET /v1/incidents`), the function that answers it, and why it needs no sign-in, where it needs none. */
export type Route = { route: string; answeredBy: ServiceFunction; openBecause?: string };

export type SubmissionApiProps = {
  foundations: Foundations;
  identity: Identity;
  routes: readonly Route[];
  /** Requests a second, lasting and at once: a tripwire far above a bad day, for the sake of everybody else. */
  throttle: { rateLimit: number; burstLimit: number };
  /** A name of its own, and the certificate for it. */
  domain?: { name: string; certificateArn: string } | undefined;
};

/** What a request's log line says. No address, no person, no path: a path has ids, and an address is a place. */
const accessLogLine = JSON.stringify({
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integration.latency',
  functionStatus: '$context.integration.status',
  authorizerError: '$context.authorizer.error',
});

/** A stack's door: an HTTP API that lets nobody in without an identity token of the stack's own pool. */
export class SubmissionApi extends Construct {
  private readonly api: HttpApi;
  private readonly identity: Identity;
  private readonly integrations = new Map<ServiceFunction, HttpLambdaIntegration>();

  constructor(scope: Construct, id: string, props: SubmissionApiProps) {
    super(scope, id);
    const { foundations, identity, routes } = props;
    this.identity = identity;
    const signedIn = new HttpUserPoolAuthorizer('SignedIn', identity.pool, { userPoolClients: [identity.client] });
    const apiName = foundations.stackName;
    this.api = new HttpApi(this, 'Http', { apiName, createDefaultStage: false, defaultAuthorizer: signedIn });
    this.stage(props);
    for (const route of routes) this.addRoute(route);
    foundations.alarms.ring(this, {
      name: 'api-failing',
      metric: this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 1,
      harm: 'People who ask are told that the service failed; tablets keep their reports and try again.',
    });
  }

  /** The address that AWS gives it. */
  get address(): string {
    return this.api.apiEndpoint;
  }

  /** A tablet needs the address of the API and the way to sign in to it. */
  get outputs() {
    return { ApiUrl: this.address, ...this.identity.outputs };
  }

  private addRoute({ route, answeredBy, openBecause }: Route) {
    const [method, path = '/'] = route.split(' ');
    const methods = Object.values(HttpMethod).filter((known) => known === method);
    const integration = this.integration(answeredBy);
    const authorizer = openBecause ? { authorizer: new HttpNoneAuthorizer() } : {};
    const made = this.api.addRoutes({ path, methods, integration, ...authorizer });
    if (openBecause) for (const open of made) accept(open, { 'AwsSolutions-APIG4': openBecause });
  }

  /** One integration and one permission for a function, however many routes lead to it. */
  private integration(answeredBy: ServiceFunction) {
    const known = this.integrations.get(answeredBy);
    if (known) return known;
    const made = new HttpLambdaIntegration(answeredBy.node.id, answeredBy.lambda, { scopePermissionToRoute: false });
    this.integrations.set(answeredBy, made);
    return made;
  }

  /** A regional name: requests do not leave the region, as they would by a name of CloudFront. */
  private named({ name, certificateArn }: NonNullable<SubmissionApiProps['domain']>) {
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', certificateArn);
    return new DomainName(this, 'Domain', { domainName: name, certificate });
  }

  private stage({ foundations, throttle, domain }: SubmissionApiProps) {
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/apigateway/${foundations.stackName}`,
      retention: foundations.logsDays,
      encryptionKey: foundations.keys.messages,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const domainMapping = domain ? { domainMapping: { domainName: this.named(domain) } } : {};
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      ...domainMapping,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(accessLogLine),
      },
    });
  }
}
