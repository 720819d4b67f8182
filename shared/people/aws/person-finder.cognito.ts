import {
  type CognitoIdentityProviderClient,
  ListUsersCommand,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { BloId } from '../../foundation/caller.ts';
import { present } from '../../foundation/present.ts';
import { type Person, PersonId } from '../person.ts';
import type { PersonFinder } from '../person-finder.ts';

/** `name` and `custom:blo` are the pool's own; addresses and numbers are not asked for. */
const attributes = ['sub', 'name', 'custom:blo'];

const personOf = (person: string, { Username = '', Enabled = false, Attributes = [] }: UserType): Person => {
  const attribute = (name: string) => Attributes.find(({ Name }) => Name === name)?.Value || undefined;
  const blo = BloId.safeParse(attribute('custom:blo')).data;
  return { person, username: Username, enabled: Enabled, ...present({ name: attribute('name'), blo }) };
};

/** Asks the user pool by `sub`. Cognito writes a filter with the value in double quotes, which an id has none of. */
export const personFinder =
  (client: CognitoIdentityProviderClient, UserPoolId: string): PersonFinder =>
  async (person) => {
    if (!PersonId.safeParse(person).success) return undefined;
    const { Users: [user] = [] } = await client.send(
      new ListUsersCommand({ UserPoolId, Limit: 1, AttributesToGet: attributes, Filter: `sub = "${person}"` }),
    );
    return user && personOf(person, user);
  };
