import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type HeldRecord, versionedRecord } from '../../../../shared/foundation/records/versioned-record.ts';

/** Weights were pounds, then kilograms under another name, then somebody had to say who weighed. */
const inKilograms = ({ pounds, ...rest }: HeldRecord): HeldRecord => ({ ...rest, kilograms: Number(pounds) * 0.5 });
const weighedBySomebody = (older: HeldRecord): HeldRecord => ({ ...older, weighedBy: 'nobody' });
const Weight = z.object({ kilograms: z.number(), weighedBy: z.string() });
const weight = versionedRecord('weight', Weight, [inKilograms, weighedBySomebody]);

describe('a versioned record', () => {
  it('is of one version more than it has migrations', () => {
    expect(versionedRecord('weight', Weight).version).toBe(1);
    expect(weight.version).toBe(3);
  });

  it('is written with its version beside its members', () => {
    expect(weight.write({ pk: 'W', kilograms: 2 })).toEqual({ pk: 'W', kilograms: 2, recordVersion: 3 });
  });

  it.each([
    ['without a version as of the first', { pounds: 4 }, { kilograms: 2, weighedBy: 'nobody' }],
    ['of version 1 through every migration', { recordVersion: 1, pounds: 4 }, { kilograms: 2, weighedBy: 'nobody' }],
    ['of version 2 through the last alone', { recordVersion: 2, kilograms: 2 }, { kilograms: 2, weighedBy: 'nobody' }],
    ['of today as it is', { recordVersion: 3, kilograms: 2, weighedBy: 'Dara' }, { kilograms: 2, weighedBy: 'Dara' }],
    [
      'of a later version as it is, without what it has beside',
      { recordVersion: 9, kilograms: 2, weighedBy: 'Dara', scale: 'S1' },
      { kilograms: 2, weighedBy: 'Dara' },
    ],
  ])('is read when it is %s', (_case, held, read) => {
    expect(weight.read(held)).toEqual(read);
  });

  it.each([
    ['of a later version that means something else', { recordVersion: 9, grams: 2000, weighedBy: 'Dara' }],
    ['of a version that is none', { recordVersion: 'x', kilograms: 2, weighedBy: 'Dara' }],
    ['of version 0', { recordVersion: 0, kilograms: 2, weighedBy: 'Dara' }],
    ['of today and lacks something', { recordVersion: 3, kilograms: 2 }],
  ])('is not read when it is %s', (_case, held) => {
    expect(() => weight.read(held)).toThrow(z.ZodError);
  });

  it('leaves what a table holds as it was', () => {
    const held = { recordVersion: 1, pounds: 4 };
    weight.read(held);
    expect(held).toEqual({ recordVersion: 1, pounds: 4 });
  });
});
