import type { SmsBudget, SmsBudgetStore } from '../alert-repository.ts';

/** The month of a moment: each month has a budget of its own. @param at milliseconds since the epoch */
export const budgetMonth = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** An answer is used for this long: a few messages too many cost less than a read for each alert. */
const cacheMilliseconds = 60_000;

/** Text messages of the highest severity are sent whatever they cost; the others while the month's budget lasts. */
export const smsBudget = (store: Pick<SmsBudgetStore, 'isSpent'>): SmsBudget => {
  let cached: { month: string; until: number; spent: Promise<boolean> } | undefined;
  const isSpent = (at: number): Promise<boolean> => {
    const month = budgetMonth(at);
    if (cached?.month === month && cached.until > at) return cached.spent;
    const spent = store.isSpent(month);
    cached = { month, until: at + cacheMilliseconds, spent };
    spent.catch(() => {
      cached = undefined;
    });
    return spent;
  };
  return { allows: async (severity, at) => severity === 'Extreme' || !(await isSpent(at)) };
};
