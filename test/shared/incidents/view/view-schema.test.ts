import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { freeText } from '../../../../shared/foundation/free-text.ts';
import { CountedPeople } from '../../../../shared/incidents/report/counted-people.ts';
import { viewSchema } from '../../../../shared/incidents/view/view-schema.ts';

const Sent = z.strictObject({
  what: freeText(20),
  code: z.enum(['a', 'b']),
  names: z.array(freeText(20)).min(1).optional(),
  inside: z.strictObject({ text: freeText(20).optional(), count: z.int() }).optional(),
});
const Seen = viewSchema(Sent);

describe('the schema of a value as a reader sees it', () => {
  it('lets every free text be missing, and nothing else', () => {
    expect(Seen.safeParse({ code: 'a' }).success).toBe(true);
    expect(Seen.safeParse({ code: 'a', names: [], inside: { count: 1 } }).success).toBe(true);
    expect(Seen.safeParse({ what: 'x' }).success).toBe(false);
    expect(Seen.safeParse({ code: 'a', inside: {} }).success).toBe(false);
  });

  it('names no more members than the value that came in', () => {
    expect(Seen.safeParse({ code: 'a', inside: { count: 1, more: 1 } }).success).toBe(false);
  });

  it('has a type in which free text may be missing', () => {
    const seen: z.infer<typeof Seen> = { code: 'a' };
    // @ts-expect-error A code is no free text.
    const wrong: z.infer<typeof Seen> = { what: 'x' };
    expect([seen.what, wrong.what]).toEqual([undefined, 'x']);
  });

  it('is the schema itself where there is no free text', () => {
    expect(viewSchema(CountedPeople)).toBe(CountedPeople);
  });

  it('leaves out a check that asks for more than a reader is shown', () => {
    const TextOrCode = z
      .strictObject({ text: freeText(9).optional(), code: z.literal('a').optional() })
      .refine(({ text, code }) => text !== undefined || code !== undefined);
    expect(viewSchema(TextOrCode).safeParse({}).success).toBe(true);
  });
});
