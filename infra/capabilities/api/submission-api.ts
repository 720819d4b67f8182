import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Foundations } from '../../parts/foundations.ts';
import { accept } from '../../parts/review.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Identity } from '../identity.ts';

/** A route (`GET /v1/incidents`), the function that answers it, and whether it needs no sign-in. */
export type Route = { route: string; answeredBy: ServiceFunction; isOpen: boolean };

export type SubmissionApiProps = {
  foundations: Foundations;
  identity: Identity;
  routes: readonly Route[];
  /** Requests a second, lasting and at once: a tripwire far above a bad day, for the sake of everybody else. */
  throttle: { rateLimit: number; burstLimit: number };
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

  /** A tablet needs the address of the API and the way to sign in to it. */
  get outputs() {
    return { ApiUrl: this.api.apiEndpoint, ...this.identity.outputs };
  }

  private addRoute({ route, answeredBy, isOpen }: Route) {
    const [method, path = '/'] = route.split(' ');
    const methods = Object.values(HttpMethod).filter((known) => known === method);
    const integration = this.integration(answeredBy);
    const authorizer = isOpen ? { authorizer: new HttpNoneAuthorizer() } : {};
    const made = this.api.addRoutes({ path, methods, integration, ...authorizer });
    const reason = 'Open to anyone: it says that the service is alive and how to speak to it, and nothing else.';
    for (const open of isOpen ? made : []) accept(open, { 'AwsSolutions-APIG4': reason });
  }

  /** One integration and one permission for a function, however many routes lead to it. */
  private integration(answeredBy: ServiceFunction) {
    const known = this.integrations.get(answeredBy);
    if (known) return known;
    const made = new HttpLambdaIntegration(answeredBy.node.id, answeredBy.lambda, { scopePermissionToRoute: false });
    this.integrations.set(answeredBy, made);
    return made;
  }

  private stage({ foundations, throttle }: SubmissionApiProps) {
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/aws/vendedlogs/apigateway/${foundations.stackName}`,
      retention: foundations.logsDays,
      encryptionKey: foundations.keys.messages,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(accessLogLine),
      },
    });
  }
}
