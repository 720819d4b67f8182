import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  CreateUserPoolClientCommand,
  type CreateUserPoolClientCommandInput,
  CreateUserPoolCommand,
  type CreateUserPoolCommandInput,
  ListGroupsCommand,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { localCredentials } from '../assembly/local-account.ts';
import { LocalFault } from '../local-fault.ts';
import { startWatchedChild, untilAnswers } from './watched-child.ts';

export type PoolSettings = {
  name: string;
  schema: NonNullable<CreateUserPoolCommandInput['Schema']>;
  usernameAttributes: ('email' | 'phone_number')[];
};

type ClientSettings = Partial<Omit<CreateUserPoolClientCommandInput, 'UserPoolId' | 'ClientName'>>;

export type IdentityOptions = { folder: string; port: number; logFile: string; onLoss?: () => void };

/** Cognito user pools: sign-in, refresh, groups, keys. */
export type IdentityEngine = {
  endpoint: string;
  client: CognitoIdentityProviderClient;
  /** Makes a pool, or finds the one of that name; its id. */
  ensurePool(pool: PoolSettings): Promise<string>;
  ensureClient(poolId: string, name: string, settings: ClientSettings): Promise<string>;
  ensureGroup(poolId: string, name: string): Promise<void>;
  issuerOf(poolId: string): string;
  /** The issuer as templates spell it, `https://cognito-idp.<region>.amazonaws.com/<pool>`, as it is here. */
  localIssuer(awsIssuer: string): string;
  stop(): Promise<void>;
};

const idOrFault = (id: string | undefined): string => {
  if (!id) throw new LocalFault('cognito-local gave no id');
  return id;
};

const ensurePool = async (
  client: CognitoIdentityProviderClient,
  { name, schema, usernameAttributes }: PoolSettings,
) => {
  const { UserPools = [] } = await client.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  const existing = UserPools.find(({ Name }) => Name === name);
  if (existing) return idOrFault(existing.Id);
  const { UserPool } = await client.send(
    new CreateUserPoolCommand({ PoolName: name, Schema: schema, UsernameAttributes: usernameAttributes }),
  );
  return idOrFault(UserPool?.Id);
};

const ensureClient = async (
  client: CognitoIdentityProviderClient,
  pool: { UserPoolId: string; ClientName: string },
  settings: ClientSettings,
) => {
  const { UserPoolId } = pool;
  const { UserPoolClients = [] } = await client.send(new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 60 }));
  const existing = UserPoolClients.find(({ ClientName }) => ClientName === pool.ClientName);
  if (existing) return idOrFault(existing.ClientId);
  const { UserPoolClient } = await client.send(new CreateUserPoolClientCommand({ ...pool, ...settings }));
  return idOrFault(UserPoolClient?.ClientId);
};

const ensureGroup = async (
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  GroupName: string,
): Promise<void> => {
  const { Groups = [] } = await client.send(new ListGroupsCommand({ UserPoolId }));
  if (!Groups.some((group) => group.GroupName === GroupName))
    await client.send(new CreateGroupCommand({ UserPoolId, GroupName }));
};

const startCognitoLocal = ({ folder, port, logFile, onLoss }: IdentityOptions) => {
  mkdirSync(join(folder, '.cognito'), { recursive: true });
  const settings = {
    TokenConfig: { IssuerDomain: `http://127.0.0.1:${port}` },
    UserPoolDefaults: { UsernameAttributes: [] },
  };
  writeFileSync(join(folder, '.cognito', 'config.json'), JSON.stringify(settings));
  const start = createRequire(import.meta.url).resolve('cognito-local/lib/bin/start.js');
  const environment = {
    PORT: String(port),
    HOST: '127.0.0.1',
    PATH: process.env['PATH'],
    NODE_OPTIONS: '--max-old-space-size=192',
  };
  const { execPath: command } = process;
  return startWatchedChild({ command, arguments: [start], directory: folder, environment, logFile, onLoss });
};

/**
 * Starts cognito-local with its state in a folder of its own. Its address is the issuer of its tokens, so a token
 * outlives a restart on the same port.
 * @throws LocalFault when it does not start
 */
export const startIdentity = async (options: IdentityOptions): Promise<IdentityEngine> => {
  const endpoint = `http://127.0.0.1:${options.port}`;
  const child = startCognitoLocal(options);
  const client = new CognitoIdentityProviderClient({
    endpoint,
    region: 'local',
    credentials: localCredentials,
    maxAttempts: 1,
  });
  await untilAnswers(child, () => fetch(`${endpoint}/health`), options.logFile);
  return {
    endpoint,
    client,
    ensurePool: (pool) => ensurePool(client, pool),
    ensureClient: (UserPoolId, ClientName, settings) => ensureClient(client, { UserPoolId, ClientName }, settings),
    ensureGroup: (poolId, name) => ensureGroup(client, poolId, name),
    issuerOf: (poolId) => `${endpoint}/${poolId}`,
    localIssuer: (issuer) => issuer.replace(/^https:\/\/cognito-idp\.[a-z0-9-]+\.amazonaws\.com/, endpoint),
    stop: async () => {
      client.destroy();
      await child.stop();
    },
  };
};
