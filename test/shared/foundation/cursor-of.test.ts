import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cursorOf } from '../../../shared/foundation/cursor-of.ts';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';

const cursor = cursorOf(z.strictObject({ occurredAt: z.iso.datetime(), id: z.string().max(40) }), 120);
const position = { occurredAt: '2026-11-21T09:30:00.000Z', id: 'a1' };
const encoded = (text: string) => Buffer.from(text).toString('base64url');
const faultsIn = (text: string) => {
  const result = z.safeParse(cursor.schema, text, { reportInput: true });
  return result.success ? [] : faultsOf(result.error).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('a cursor', () => {
  it('is the position as JSON in base64url, as tablets have it from earlier versions', () => {
    expect(cursor.write(position)).toBe(encoded('{"occurredAt":"2026-11-21T09:30:00.000Z","id":"a1"}'));
  });

  it('has the members of its schema, in their order, and no others', () => {
    const entry = { text: 'secret', id: 'a1', occurredAt: position.occurredAt };
    expect(cursor.write(entry)).toBe(cursor.write(position));
  });

  it.each(['ÿÿÿ>>>???', 'ជាយដែន', 'a', 'ab', 'abc'])('brings the id %s back, and survives a URL', (id) => {
    const text = cursor.write({ ...position, id });
    expect(encodeURIComponent(text)).toBe(text);
    expect(cursor.schema.parse(text)).toEqual({ ...position, id });
  });

  it.each([
    ['no base64', '{}', ' bad-format'],
    ['no JSON', encoded('{"id":'), ' bad-format'],
    ['no UTF-8', Buffer.from([0x22, 0xff, 0x22]).toString('base64url'), ' bad-format'],
    ['JSON of something else', encoded('{"id":"a1"}'), '/occurredAt required'],
    ['a position and more', encoded(JSON.stringify({ ...position, blo: 'KH-BVT' })), '/blo unknown-field'],
    ['longer than any', 'a'.repeat(121), ' too-long'],
  ])('that is %s is a fault', (_, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });
});
