import * as z from 'zod';
import type { SmsBudgetStore } from '../../shared/alerts/alert-repository.ts';
import { budgetMonth } from '../../shared/alerts/workflows/sms-budget.ts';
import type { Clock } from '../../shared/foundation/clock.ts';

/** The event of a CloudWatch alarm. Source: CloudWatch User Guide, "Lambda alarm actions", read 2026-11-22. */
export const BudgetAlarm = z.object({
  alarmData: z.object({ state: z.object({ value: z.enum(['ALARM', 'OK', 'INSUFFICIENT_DATA']) }) }),
});

export type BudgetAlarm = z.infer<typeof BudgetAlarm>;

export type Ports = { store: SmsBudgetStore; clock: Clock };

/**
 * Records for this month whether its SMS budget is spent, by the state of an alarm; an alarm without data changes nothing.
 * @returns the month and the state of its budget
 */
export const noteSmsBudget = async (
  { alarmData: { state } }: BudgetAlarm,
  { store, clock }: Ports,
): Promise<{ month: string; budget: 'spent' | 'left' }> => {
  const at = clock();
  const month = budgetMonth(at);
  if (state.value !== 'INSUFFICIENT_DATA') await store.record(month, state.value === 'ALARM', at);
  return { month, budget: (await store.isSpent(month)) ? 'spent' : 'left' };
};
