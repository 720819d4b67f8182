import * as z from 'zod';
import { type BudgetRegister, budgetMonth } from '../../shared/alerts/workflows/sms-budget.ts';
import type { Clock } from '../../shared/foundation/clock.ts';

/** What CloudWatch tells of an alarm. Source: CloudWatch User Guide, "Lambda alarm actions", read 2026-11-22. */
export const BudgetAlarm = z.object({
  alarmData: z.object({ state: z.object({ value: z.enum(['ALARM', 'OK', 'INSUFFICIENT_DATA']) }) }),
});

export type BudgetAlarm = z.infer<typeof BudgetAlarm>;

export type Ports = { register: BudgetRegister; clock: Clock };

/**
 * Notes for this month whether its budget of text messages is spent, by what an alarm says; an alarm without figures
 * says nothing.
 * @returns the month and what is known of it now
 */
export const noteSmsBudget = async (
  { alarmData: { state } }: BudgetAlarm,
  { register, clock }: Ports,
): Promise<{ month: string; budget: 'spent' | 'left' }> => {
  const at = clock();
  const month = budgetMonth(at);
  if (state.value !== 'INSUFFICIENT_DATA') await register.note(month, state.value === 'ALARM', at);
  return { month, budget: (await register.isSpent(month)) ? 'spent' : 'left' };
};
