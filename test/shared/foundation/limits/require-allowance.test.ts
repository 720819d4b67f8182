import { describe, expect, it } from 'vitest';
import { countedDeeds } from '../../../../shared/foundation/limits/counted-deed.ts';
import type { DeedCounter } from '../../../../shared/foundation/limits/deed-counter.ts';
import { type Counting, requireAllowance } from '../../../../shared/foundation/limits/require-allowance.ts';

const hour = 3_600_000;
const now = Date.parse('2026-11-26T09:15:00Z');
const limits = {
  reports: 2,
  amendments: 3,
  broadcasts: 1,
  subscriptions: 1,
  looksAtEvidence: 2,
  looksAtNames: 1,
  photoMegabytesADay: 1_000,
};
const officer = { person: 'p-1', roles: ['officer'], blo: 'KH-BAVET' } as const;

const counterInMemory = (): DeedCounter => {
  const counted = new Map<string, number>();
  return async (of, most) => {
    const key = JSON.stringify(of);
    const next = (counted.get(key) ?? 0) + 1;
    if (next > most) return undefined;
    counted.set(key, next);
    return next;
  };
};

const world = () => {
  const stopped: unknown[] = [];
  let at = now;
  const counting: Counting = {
    count: counterInMemory(),
    limits,
    clock: () => at,
    onLimit: (facts) => void stopped.push(facts),
  };
  const later = (milliseconds: number): void => {
    at += milliseconds;
  };
  return { stopped, counting, later };
};

describe('a deed that is counted', () => {
  it.each(countedDeeds)('may be done as often as the country allows, and then not: %s', async (deed) => {
    const { stopped, counting } = world();
    for (let time = 0; time < limits[deed]; time += 1) await requireAllowance(officer, deed, counting);
    expect(stopped).toEqual([]);
    await expect(requireAllowance(officer, deed, counting)).rejects.toMatchObject({
      kind: 'slow-down',
      retryAfterSeconds: 45 * 60,
    });
    expect(stopped).toEqual([{ person: 'p-1', blo: 'KH-BAVET', deed, most: limits[deed] }]);
  });

  it('is counted for each person and each deed alone', async () => {
    const { counting } = world();
    await requireAllowance(officer, 'broadcasts', counting);
    await requireAllowance({ ...officer, person: 'p-2' }, 'broadcasts', counting);
    await requireAllowance(officer, 'subscriptions', counting);
    await expect(requireAllowance(officer, 'broadcasts', counting)).rejects.toMatchObject({ kind: 'slow-down' });
  });

  it('may be done again when the next hour begins, which is when it says', async () => {
    const { counting, later } = world();
    await requireAllowance(officer, 'looksAtNames', counting);
    const refused = await requireAllowance(officer, 'looksAtNames', counting).catch((error) => error);
    later(refused.retryAfterSeconds * 1_000 - 1);
    await expect(requireAllowance(officer, 'looksAtNames', counting)).rejects.toMatchObject({ retryAfterSeconds: 1 });
    later(1);
    await requireAllowance(officer, 'looksAtNames', counting);
    later(hour);
    await requireAllowance(officer, 'looksAtNames', counting);
  });
});
