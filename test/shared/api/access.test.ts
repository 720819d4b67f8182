import { describe, expect, it } from 'vitest';
import { countryEndpoints } from '../../../shared/api/country-contracts.ts';
import { may } from '../../../shared/foundation/access.ts';
import { type Role, roles } from '../../../shared/foundation/caller.ts';

/** Who may ask which operation, written a second time on purpose: the contracts are compared with it. */
const expected: Readonly<Record<string, readonly Role[] | 'anyone'>> = {
  submitIncident: ['officer'],
  listIncidents: ['officer', 'analyst', 'authority'],
  readIncident: ['officer', 'analyst', 'authority'],
  readReceipt: ['officer'],
  amendIncident: ['officer', 'authority'],
  readRevisions: ['officer', 'analyst', 'authority'],
  readNames: ['officer', 'authority'],
  replaceNames: ['officer', 'authority'],
  eraseNames: ['officer', 'authority'],
  readNameDeeds: ['authority'],
  showPhoto: ['officer', 'analyst', 'authority'],
  readCustody: ['authority'],
  readStatistics: ['officer', 'analyst', 'authority', 'region-analyst'],
  listTrends: ['officer', 'analyst', 'authority', 'region-analyst'],
  judgeTrend: ['officer', 'authority'],
  readUsefulness: ['officer', 'analyst', 'authority', 'region-analyst'],
  readReport: ['officer', 'analyst', 'authority', 'region-analyst'],
  describeStatistics: ['officer', 'analyst', 'authority', 'region-analyst'],
  readPerson: ['officer', 'authority', 'administrator'],
  readReference: ['officer', 'analyst', 'authority', 'administrator', 'region-analyst'],
  health: 'anyone',
  describeApi: 'anyone',
  listAlerts: ['officer', 'analyst', 'authority'],
  followAlerts: ['officer', 'analyst', 'authority'],
  readAlert: ['officer', 'analyst', 'authority'],
  acknowledgeAlert: ['officer', 'authority'],
  listCases: ['officer', 'authority'],
  readCase: ['officer', 'authority'],
  showCasePhoto: ['officer', 'authority'],
  addCaseMessage: ['officer', 'authority'],
  listPosts: ['officer', 'analyst', 'authority', 'administrator'],
  keepPost: ['authority', 'administrator'],
  removePost: ['authority', 'administrator'],
  shareIncident: ['officer', 'authority'],
  recallShare: ['officer', 'authority'],
  broadcastAlert: ['authority'],
  updateBroadcast: ['authority'],
  cancelBroadcast: ['authority'],
  readSmsSubscriptionOfPerson: ['administrator'],
  setSmsSubscriptionOfPerson: ['administrator'],
  endSmsSubscriptionOfPerson: ['administrator'],
  readEmailSubscriptionOfPerson: ['administrator'],
  setEmailSubscriptionOfPerson: ['administrator'],
  endEmailSubscriptionOfPerson: ['administrator'],
  readSmsSubscription: ['officer', 'analyst', 'authority'],
  setSmsSubscription: ['officer', 'analyst', 'authority'],
  endSmsSubscription: ['officer', 'analyst', 'authority'],
  confirmSmsSubscription: ['officer', 'analyst', 'authority'],
  readEmailSubscription: ['officer', 'analyst', 'authority'],
  setEmailSubscription: ['officer', 'analyst', 'authority'],
  endEmailSubscription: ['officer', 'analyst', 'authority'],
  readPushSubscription: ['officer', 'analyst', 'authority'],
  setPushSubscription: ['officer', 'analyst', 'authority'],
  endPushSubscription: ['officer', 'analyst', 'authority'],
};

describe('access to the endpoints of a country', () => {
  it.each(countryEndpoints.map((declared) => [declared.operation, declared] as const))(
    'the contract lets the expected roles ask for %s',
    (operation, { access }) => {
      const mayAsk = (role: Role) =>
        access !== 'anyone' && access.deeds.some((deed) => may({ person: 'p', roles: [role] }, deed));
      expect(access === 'anyone' ? 'anyone' : roles.filter(mayAsk)).toEqual(expected[operation]);
    },
  );

  it('the expectations name no operation that is gone', () => {
    const operations = countryEndpoints.map(({ operation }) => operation);
    expect(Object.keys(expected).filter((operation) => !operations.includes(operation))).toEqual([]);
  });
});
