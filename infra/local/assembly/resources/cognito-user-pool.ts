import { ExplicitAuthFlowsType } from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod';
import { localAccount } from '../local-account.ts';
import { flag, text, whole } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const attribute = z.strictObject({
  Name: text,
  AttributeDataType: z.enum(['String', 'Number', 'DateTime', 'Boolean']).optional(),
  Mutable: flag.optional(),
  Required: flag.optional(),
  StringAttributeConstraints: z.strictObject({ MinLength: text.optional(), MaxLength: text.optional() }).optional(),
});

const poolSchema = z.strictObject({
  UserPoolName: text.optional(),
  Schema: z.array(attribute).default([]),
  UsernameAttributes: z.array(z.enum(['email', 'phone_number'])).default([]),
});

const mail = 'nobody is written to from here';
const judgement = 'cognito-local checks neither passwords nor risks nor codes';
const poolLeftAlone = {
  AccountRecoverySetting: judgement,
  AdminCreateUserConfig: mail,
  AutoVerifiedAttributes: mail,
  DeletionProtection: 'nothing here deletes a pool',
  EmailVerificationMessage: mail,
  EmailVerificationSubject: mail,
  SmsVerificationMessage: mail,
  VerificationMessageTemplate: mail,
  EnabledMfas: judgement,
  MfaConfiguration: judgement,
  Policies: judgement,
  UserPoolAddOns: judgement,
  UserPoolTier: 'a price',
  UserPoolTags: 'labels',
  UsernameConfiguration: 'demo people sign in with the name as it is printed',
  DeviceConfiguration: judgement,
};

const pool = resourceType(poolSchema, poolLeftAlone, async (properties, { stack, region, logicalId, engines }) => {
  const { UserPoolName: name = `${stack}-${logicalId}`, Schema, UsernameAttributes } = properties;
  const id = await engines.identity.ensurePool({ name, schema: Schema, usernameAttributes: UsernameAttributes });
  const issuer = engines.identity.issuerOf(id);
  const arn = `arn:aws:cognito-idp:${region}:${localAccount}:userpool/${id}`;
  return {
    ref: id,
    attributes: { Arn: arn, UserPoolId: id, ProviderURL: issuer, ProviderName: issuer.replace('http://', '') },
  };
});

const unit = z.enum(['seconds', 'minutes', 'hours', 'days']);

const clientSchema = z.strictObject({
  UserPoolId: text,
  ClientName: text.optional(),
  ExplicitAuthFlows: z.array(z.enum(ExplicitAuthFlowsType)).optional(),
  GenerateSecret: z.literal(false, 'a client with a secret is not known').optional(),
  AccessTokenValidity: whole.optional(),
  IdTokenValidity: whole.optional(),
  RefreshTokenValidity: whole.optional(),
  TokenValidityUnits: z
    .strictObject({ AccessToken: unit.optional(), IdToken: unit.optional(), RefreshToken: unit.optional() })
    .optional(),
});

const clientLeftAlone = {
  AllowedOAuthFlowsUserPoolClient: 'there is no hosted sign-in here',
  SupportedIdentityProviders: 'there is one, the pool itself',
  EnableTokenRevocation: 'access ends with the token here',
  PreventUserExistenceErrors: 'an error that names no user is cognito-local’s own',
  ReadAttributes: 'cognito-local gives every custom attribute to every client',
  WriteAttributes: 'people do not change their own attributes here',
  RefreshTokenRotation: 'cognito-local does not rotate',
  AuthSessionValidity: judgement,
};

const client = resourceType(clientSchema, clientLeftAlone, async (properties, { stack, logicalId, engines }) => {
  const { UserPoolId, ClientName = `${stack}-${logicalId}`, ...settings } = properties;
  const id = await engines.identity.ensureClient(UserPoolId, ClientName, settings);
  return { ref: id, attributes: { ClientId: id, Name: ClientName } };
});

const groupSchema = z.strictObject({ UserPoolId: text, GroupName: text });

const groupLeftAlone = { Precedence: 'it chooses between roles of AWS, of which there are none here' };

const group = resourceType(groupSchema, groupLeftAlone, async ({ UserPoolId, GroupName }, { engines }) => {
  await engines.identity.ensureGroup(UserPoolId, GroupName);
  return { ref: GroupName };
});

export const resourceTypes = {
  'AWS::Cognito::UserPool': pool,
  'AWS::Cognito::UserPoolClient': client,
  'AWS::Cognito::UserPoolGroup': group,
};
