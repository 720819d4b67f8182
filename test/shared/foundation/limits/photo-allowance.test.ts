import { describe, expect, it } from 'vitest';
import { photoAllowance } from '../../../../shared/foundation/limits/photo-allowance.ts';
import type { Counting } from '../../../../shared/foundation/limits/require-allowance.ts';
import { countInMemory, countingVariables } from '../../../fixtures/aws/counting.ts';

const officer = { person: 'p-1', roles: ['officer'], blo: 'KH-BAVET' } as const;
const evening = Date.parse('2026-11-26T23:00:00Z');
const photos = (...megabytes: number[]) => megabytes.map((size) => ({ bytes: size * 1_000_000 }));

const world = () => {
  let now = evening;
  const stopped: unknown[] = [];
  const counting: Counting = {
    count: countInMemory(),
    limits: { ...JSON.parse(countingVariables.HOURLY_LIMITS), photoMegabytesADay: 1_000 },
    clock: () => now,
    onLimit: (facts) => void stopped.push(facts),
  };
  const to = (moment: string): void => {
    now = Date.parse(moment);
  };
  return { announce: photoAllowance(counting), stopped, to };
};

describe('photos that a person announces in a day', () => {
  it('are as many megabytes as the country allows, and no more until the next day', async () => {
    const { announce, stopped, to } = world();
    await announce(officer, photos(300, 200));
    await announce(officer, photos(500));
    await expect(announce(officer, photos(0.001))).rejects.toMatchObject({
      kind: 'slow-down',
      retryAfterSeconds: 3_600,
    });
    expect(stopped).toEqual([{ person: 'p-1', blo: 'KH-BAVET', deed: 'photoMegabytes', most: 1_000 }]);
    to('2026-11-27T00:00:00Z');
    await announce(officer, photos(500));
  });

  it('leave room for what fits after one that did not, and for everybody else', async () => {
    const { announce } = world();
    await announce(officer, photos(600));
    await expect(announce(officer, photos(500))).rejects.toMatchObject({ kind: 'slow-down' });
    await announce(officer, photos(400));
    await announce({ ...officer, person: 'p-2' }, photos(500));
  });

  it('are not counted where there are none: a report without photos is always taken', async () => {
    const { announce, stopped } = world();
    await announce(officer, photos(1_000));
    await announce(officer, []);
    expect(stopped).toEqual([]);
  });
});
