import { describe, expect, it } from 'vitest';
import { leanZod } from '../../../infra/parts/lean-zod.ts';
import { buildPages } from '../../../web/build.ts';

describe('the zod of the pages', () => {
  it('is in them, and the one that makes JSON schemas is not', () => {
    const inputs = Object.keys(buildPages().metafile.inputs);
    expect(inputs.filter((path) => /lean-zod\/.*core\/schemas\.js$/.test(path))).toHaveLength(1);
    expect(inputs.filter((path) => path.includes('node_modules/zod/'))).toEqual([]);
  });

  it('says of a message of a case what zod says', async () => {
    const lean = await import(leanZod());
    const whole = await import('zod');
    const schemaBy = (z: typeof whole) =>
      z.strictObject({ kind: z.enum(['a', 'b']), count: z.int().min(1).max(9).optional(), id: z.uuid() });
    for (const value of [
      { kind: 'a', id: '11154f9b-3b4f-4c8e-9d65-0f6a9c3d2b10' },
      { kind: 'c', count: 10, id: 'x', more: 1 },
      { count: 1.5 },
    ])
      expect(schemaBy(lean).safeParse(value).error?.issues).toEqual(schemaBy(whole).safeParse(value).error?.issues);
  });
});
