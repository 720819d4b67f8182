import { alertsAskedFor } from '../subscriptions/subscription-filter.ts';
import type { PushOrder } from './push-order.ts';
import type { TabletSubscription } from './tablet-subscription.ts';

/** Whether a person asked for such alerts: what SNS does with the filter policy of an address, by the same rule. */
export const isAskedFor = (
  { filters }: Pick<PushOrder, 'filters'>,
  choices: Pick<TabletSubscription, 'crimes' | 'leastSeverity'>,
): boolean => {
  const { severity, crime } = alertsAskedFor(choices);
  return (
    filters.severity.some((each) => severity.includes(each)) &&
    (crime === undefined || filters.crime.some((each) => crime.includes(each)))
  );
};
