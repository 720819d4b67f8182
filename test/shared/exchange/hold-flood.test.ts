import { expect, it } from 'vitest';
import { holdFlood, mostMessagesAnHour } from '../../../shared/exchange/hold-flood.ts';
import type { DeedCounter } from '../../../shared/foundation/limits/deed-counter.ts';

const newHour = () => {
  const counts = new Map<string, number>();
  const held: string[] = [];
  let now = Date.parse('2026-11-26T02:59:00Z');
  const count: DeedCounter = async ({ person, deed, hour }, most) => {
    const name = `${person} ${deed} ${hour}`;
    const before = counts.get(name) ?? 0;
    if (before >= most) return undefined;
    counts.set(name, before + 1);
    return before + 1;
  };
  const ports = {
    count,
    clock: () => now,
    onHeld: ({ neighbour }: { neighbour: string }) => void held.push(neighbour),
  };
  return {
    hear: (from: string) => holdFlood(from, ports),
    held,
    later: (minutes: number) => (now += minutes * 60_000),
  };
};

it('holds a neighbour that floods, no other, and not beyond the hour', async () => {
  const { hear, held, later } = newHour();
  for (let heard = 0; heard < mostMessagesAnHour; heard += 1) await hear('VN');
  await expect(hear('VN')).rejects.toMatchObject({ reason: 'too-many' });
  await hear('LA');
  expect(held).toEqual(['VN']);
  later(2);
  await hear('VN');
});

it('takes what a week without the neighbour brings: an alert and a case of 10,000 incidents', () => {
  expect(mostMessagesAnHour).toBeGreaterThan(2 * 10_000);
});
