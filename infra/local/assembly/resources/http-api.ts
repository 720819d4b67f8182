import * as z from 'zod';
import { LocalFault } from '../../local-fault.ts';
import type { PlannedApi } from '../plan.ts';
import { flag, text } from '../properties.ts';
import { type Making, resourceType } from '../resource-type.ts';

const apiOf = (id: string, { plan }: Making): PlannedApi => {
  const api = plan.apis.get(id);
  if (!api) throw new LocalFault(`there is no API ${id}`);
  return api;
};

const apiSchema = z.strictObject({ Name: text, ProtocolType: z.literal('HTTP', 'only HTTP APIs are known') });

const api = resourceType(apiSchema, {}, (_properties, making) => {
  const { stack, region, apiPort: port, plan } = making;
  const id = `${stack}-api`;
  if (plan.apis.has(id)) throw new LocalFault('a stack has one port here, so one API');
  plan.apis.set(id, { id, stack, region, port, routes: [] });
  return { ref: id, attributes: { ApiId: id, ApiEndpoint: `http://127.0.0.1:${port}` } };
});

const stageSchema = z.strictObject({
  ApiId: text,
  StageName: z.literal('$default', 'a stage of another name would stand in every path'),
  AutoDeploy: flag.optional(),
});

const stageLeftAlone = {
  AccessLogSettings: 'a local run has one reader, who has the functions’ logs',
  DefaultRouteSettings: 'a limit of requests protects an account from strangers; here it would measure nothing',
  RouteSettings: 'see DefaultRouteSettings',
};

const stage = resourceType(stageSchema, stageLeftAlone, ({ StageName }) => ({ ref: StageName }));

const integrationSchema = z.strictObject({
  ApiId: text,
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationMethod: text.optional(),
  IntegrationUri: text,
  PayloadFormatVersion: z.literal('2.0', 'only payload format 2.0 is known'),
});

/** CDK writes a function's ARN, or the path by which the API's service would invoke it. */
const invokedFunction = (uri: string): string => {
  const [arn] = /arn:aws:lambda:[a-z0-9-]+:\d+:function:[\w-]+/.exec(uri) ?? [];
  if (!arn) throw new LocalFault(`${uri} is not a function`);
  return arn;
};

const integration = resourceType(integrationSchema, {}, ({ IntegrationUri }, { logicalId, plan, stack }) => {
  plan.integrations.set(`${stack}.${logicalId}`, invokedFunction(IntegrationUri));
  return { ref: logicalId };
});

const authorizerSchema = z.strictObject({
  ApiId: text,
  Name: text,
  AuthorizerType: z.literal('JWT', 'only JWT authorizers are known'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Issuer: text, Audience: z.array(text) }),
});

const authorizer = resourceType(authorizerSchema, {}, ({ JwtConfiguration }, { logicalId, plan, stack, engines }) => {
  const issuer = engines.identity.localIssuer(JwtConfiguration.Issuer);
  plan.authorizers.set(`${stack}.${logicalId}`, { issuer, audiences: JwtConfiguration.Audience });
  return { ref: logicalId };
});

const routeSchema = z.strictObject({
  ApiId: text,
  RouteKey: text,
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'JWT'], 'only JWT authorization is known').default('NONE'),
  AuthorizerId: text.optional(),
  AuthorizationScopes: z.array(text).default([]),
});

const route = resourceType(routeSchema, { OperationName: 'a label' }, (properties, making) => {
  const {
    ApiId,
    RouteKey: routeKey,
    Target,
    AuthorizationType,
    AuthorizerId,
    AuthorizationScopes: scopes,
  } = properties;
  const { plan, stack, logicalId } = making;
  const functionArn = plan.integrations.get(`${stack}.${Target.replace('integrations/', '')}`);
  if (!functionArn) throw new LocalFault(`its target ${Target} is not an integration of this stack`);
  const chosen = plan.authorizers.get(`${stack}.${AuthorizerId}`);
  if (AuthorizationType === 'JWT' && !chosen)
    throw new LocalFault(`its authorizer ${AuthorizerId} is not one of this stack`);
  apiOf(ApiId, making).routes.push({ routeKey, functionArn, scopes, ...(chosen && { authorizer: chosen }) });
  return { ref: logicalId };
});

export const resourceTypes = {
  'AWS::ApiGatewayV2::Api': api,
  'AWS::ApiGatewayV2::Stage': stage,
  'AWS::ApiGatewayV2::Integration': integration,
  'AWS::ApiGatewayV2::Authorizer': authorizer,
  'AWS::ApiGatewayV2::Route': route,
};
