import { CognitoIdentityProviderClient, ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { peopleDirectory } from '../../../../shared/alerts/aws/people-directory.cognito.ts';

const pool = mockClient(CognitoIdentityProviderClient);
beforeEach(() => pool.reset());
afterAll(() => pool.restore());

const directory = peopleDirectory(new CognitoIdentityProviderClient({}), 'ap-southeast-1_kh');
const user = (sub: string, Enabled: boolean) => ({ Enabled, Attributes: [{ Name: 'sub', Value: sub }] });

describe('the people of a user pool', () => {
  it.each([
    ['enabled', [user('sokha', true)]],
    ['disabled', [user('sokha', false)]],
    ['unknown', []],
  ])('are %s as Cognito has it, asked by their sub', async (standing, Users) => {
    pool.on(ListUsersCommand).resolves({ Users });
    expect(await directory.standingOf('sokha')).toBe(standing);
    expect(pool.commandCalls(ListUsersCommand)[0]?.args[0].input).toMatchObject({
      UserPoolId: 'ap-southeast-1_kh',
      Filter: 'sub = "sokha"',
    });
  });

  it('are not asked by what would end the filter', async () => {
    expect(await directory.standingOf('" or sub ^= "')).toBe('unknown');
    expect(pool.calls()).toHaveLength(0);
  });

  it('that may sign in are listed over all pages', async () => {
    pool
      .on(ListUsersCommand)
      .resolves({ Users: [user('sokha', true), user('bopha', false)], PaginationToken: 'more' })
      .on(ListUsersCommand, { PaginationToken: 'more' })
      .resolves({ Users: [user('dara', true)] });
    expect([...(await directory.enabledPeople())]).toEqual(['sokha', 'dara']);
  });
});
