import {
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  type ListUsersCommandOutput,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PeopleDirectory } from '../subscriptions/people-directory.ts';

const subOf = ({ Attributes = [] }: UserType): string => Attributes.find(({ Name }) => Name === 'sub')?.Value ?? '';

/** Cognito writes a filter with the value in double quotes: what has none of its own needs no escape. */
const personForm = /^[\w-]{1,64}$/;

/** Most people on a page. Source: Cognito API Reference, ListUsers, read 2026-11-26. */
const largestPage = 60;

const enabledPeople = async (client: CognitoIdentityProviderClient, UserPoolId: string): Promise<Set<string>> => {
  const enabled = new Set<string>();
  let PaginationToken: string | undefined;
  do {
    const page: ListUsersCommandOutput = await client.send(
      new ListUsersCommand({ UserPoolId, Limit: largestPage, AttributesToGet: ['sub'], PaginationToken }),
    );
    for (const user of page.Users ?? []) if (user.Enabled) enabled.add(subOf(user));
    PaginationToken = page.PaginationToken;
  } while (PaginationToken);
  return enabled;
};

/** The people of a user pool. No name, address or number of theirs is asked for. */
export const peopleDirectory = (client: CognitoIdentityProviderClient, UserPoolId: string): PeopleDirectory => ({
  standingOf: async (person) => {
    if (!personForm.test(person)) return 'unknown';
    const { Users: [user] = [] } = await client.send(
      new ListUsersCommand({ UserPoolId, Limit: 1, AttributesToGet: ['sub'], Filter: `sub = "${person}"` }),
    );
    if (!user) return 'unknown';
    return user.Enabled ? 'enabled' : 'disabled';
  },
  enabledPeople: () => enabledPeople(client, UserPoolId),
});
