import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod';
import type { CountryConfig } from '../country.ts';
import { localCredentials } from '../local/assembly/local-account.ts';
import type { LocalRun } from '../local/local-run.ts';
import { writeWhole } from '../local/state-folder.ts';

const accountSchema = z.object({
  stack: z.string(),
  role: z.string(),
  /** Whose officer somebody is; others have none. */
  blo: z.string().optional(),
  username: z.string(),
  password: z.string(),
});

/** Somebody who can sign in to a local run, as in accounts.json. */
export type Account = z.infer<typeof accountSchema>;

export type Person = Omit<Account, 'password'>;

/** How many BLOs of a country have an officer in a local run where its file names none. */
const officers = 3;

/** Demo people of a country: an officer at some of its BLOs, an analyst, the authority, an administrator. */
export const peopleOfCountry = ({
  country,
  blos,
  openingDay,
}: Pick<CountryConfig, 'country' | 'blos' | 'openingDay'>): Person[] => {
  const stack = `blo-${country}`;
  const posts = openingDay?.officersAt ?? blos.slice(0, officers);
  const others = ['analyst', 'authority', 'administrator'].map((role) => ({
    stack,
    role,
    username: `${role}.${country}`,
  }));
  return [
    ...posts.map((blo) => ({ stack, role: 'officer', blo, username: `officer.${blo.toLowerCase()}` })),
    ...others,
  ];
};

export const peopleOfRegion = (stack: string): Person[] => [
  { stack, role: 'region-analyst', username: 'analyst.region' },
];

/** Fits every policy of ours: twelve or more of upper case, lower case, digits and signs. */
const newPassword = (): string => `Demo-${randomBytes(9).toString('base64url')}-1`;

const readAccounts = (file: string): Account[] =>
  existsSync(file) ? z.array(accountSchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

const ensurePerson = async (
  client: CognitoIdentityProviderClient,
  UserPoolId: string,
  account: Account,
): Promise<void> => {
  const person = { UserPoolId, Username: account.username };
  const UserAttributes = account.blo ? [{ Name: 'custom:blo', Value: account.blo }] : [];
  try {
    await client.send(new AdminCreateUserCommand({ ...person, UserAttributes, MessageAction: 'SUPPRESS' }));
  } catch (failure) {
    if (!(failure instanceof UsernameExistsException)) throw failure;
  }
  await client.send(new AdminSetUserPasswordCommand({ ...person, Password: account.password, Permanent: true }));
  await client.send(new AdminAddUserToGroupCommand({ ...person, GroupName: account.role }));
};

const clientOf = (endpoint: string) =>
  new CognitoIdentityProviderClient({ endpoint, region: 'local', credentials: localCredentials, maxAttempts: 1 });

/**
 * Makes the demo people in the user pools of a local run, and writes them to a file. Whoever is in the file already
 * keeps the password that it gives.
 * @param file of accounts, from an earlier call or not there yet
 */
export const makePeople = async (
  people: readonly Person[],
  { outputs, addresses }: Pick<LocalRun, 'outputs' | 'addresses'>,
  file: string,
): Promise<Account[]> => {
  const before = readAccounts(file);
  const client = clientOf(addresses.identity);
  const accounts: Account[] = [];
  for (const person of people) {
    const pool = outputs[person.stack]?.['UserPoolId'];
    if (!pool) continue;
    const known = before.find(({ stack, username }) => stack === person.stack && username === person.username);
    const account = { ...person, password: known?.password ?? newPassword() };
    // One after the other: cognito-local writes a pool's file as a whole at each call.
    await ensurePerson(client, pool, account);
    accounts.push(account);
  }
  client.destroy();
  writeWhole(file, accounts);
  return accounts;
};
