import * as broadcasts from './broadcasts/contract.ts';
import * as inbox from './inbox/contract.ts';
import * as push from './push/contract.ts';
import * as subscriptions from './subscriptions/contract.ts';

/** The endpoints of alerts, in the order of the document. */
export const endpoints = [
  ...inbox.endpoints,
  ...broadcasts.endpoints,
  ...subscriptions.endpoints,
  ...push.endpoints,
] as const;

/** Schemas that the document names. */
export const schemas = { ...subscriptions.schemas, ...push.schemas, ...inbox.schemas, ...broadcasts.schemas };

export { broadcasts, inbox, push, subscriptions };
