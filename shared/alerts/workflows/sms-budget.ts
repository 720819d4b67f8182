import type { SmsBudget } from '../alert-ports.ts';

/** Remembers for a month (`2026-11`, in UTC, as AWS bills) whether the budget of text messages is spent. */
export type BudgetRegister = {
  note(month: string, spent: boolean, at: number): Promise<void>;
  isSpent(month: string): Promise<boolean>;
};

/** The month of a moment: what is spent in one says nothing of the next. @param at milliseconds since the epoch */
export const budgetMonth = (at: number): string => new Date(at).toISOString().slice(0, 7);

/** An answer is good for this long: some messages more are cheaper than a question for each alert. */
const goodForMilliseconds = 60_000;

/** Text messages of the highest severity are sent whatever they cost; the others while the month's budget lasts. */
export const smsBudget = (register: Pick<BudgetRegister, 'isSpent'>): SmsBudget => {
  let known: { month: string; until: number; spent: Promise<boolean> } | undefined;
  const isSpent = (at: number): Promise<boolean> => {
    const month = budgetMonth(at);
    if (known?.month === month && known.until > at) return known.spent;
    const spent = register.isSpent(month);
    known = { month, until: at + goodForMilliseconds, spent };
    spent.catch(() => {
      known = undefined;
    });
    return spent;
  };
  return { allows: async (severity, at) => severity === 'Extreme' || !(await isSpent(at)) };
};
