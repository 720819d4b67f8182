import { describe, expect, it } from 'vitest';
import { choosePorts, firstFree } from '../../../infra/local/ports.ts';
import { listening } from './fixtures/listening.ts';

describe('ports', () => {
  it('are in a row from the one that is wished, and not those that somebody has', async () => {
    const taken = await listening();
    await expect(choosePorts({ count: 2, first: taken.port - 1 })).rejects.toThrow(/one of them is taken/);
    expect(await firstFree([taken.port, 40_100], 2)).not.toBe(taken.port);
    taken.close();
  }, 15_000);

  it('are those of the run before, while nobody else has them', async () => {
    const before = await choosePorts({ count: 3 });
    expect(await choosePorts({ count: 3, before })).toEqual(before);
    expect(await choosePorts({ count: 4, before })).toHaveLength(4);
  });
});
