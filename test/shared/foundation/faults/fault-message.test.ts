import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../../shared/foundation/faults/fault.ts';
import { faultMessage } from '../../../../shared/foundation/faults/fault-message.ts';
import { typeWords } from '../../../../shared/foundation/faults/type-words.ts';
import { languages } from '../../../../shared/reference/languages.ts';

const at = (fault: Omit<Fault, 'pointer'>): Fault => ({ pointer: '/seizures/0/quantity', ...fault });

describe('a fault in words', () => {
  it.each([
    ['th', 'ต้องเป็น: ข้อความ', { code: 'wrong-type', values: { expected: 'string' } }],
    ['zh', '应为：列表。', { code: 'wrong-type', values: { expected: 'array' } }],
    ['vi', 'Phải là: số nguyên.', { code: 'wrong-type', values: { expected: 'int' } }],
    ['zh', '过大，最大为 1,000,000,000。', { code: 'too-large', values: { limit: '1000000000' } }],
    ['vi', 'Quá lớn; nhiều nhất là 1.000.000.000.', { code: 'too-large', values: { limit: '1000000000' } }],
    ['th', 'ต้องมากกว่า 0', { code: 'too-small', values: { limit: '1e-9' } }],
    ['en', 'This is too small; the least is 1.', { code: 'too-small', values: { limit: '1' } }],
    ['en', 'Choose from the list.', { code: 'not-in-list', allowed: ['own-country', 'region'] }],
  ] as const)('in %s: %s', (language, message, fault) => {
    expect(faultMessage(at(fault), language)).toBe(message);
  });

  it('names every type of our schemas in the language, and none in English', () => {
    for (const expected of ['string', 'number', 'int', 'array', 'boolean', 'object', 'record'])
      for (const { tag } of languages) {
        const message = faultMessage(at({ code: 'wrong-type', values: { expected } }), tag);
        expect(message).toContain(typeWords[expected]?.[tag].text);
        if (tag !== 'en' && tag !== 'vi') expect(message).not.toMatch(/[a-z]/i);
      }
  });

  it('has no code of a list in it', () => {
    for (const code of ['not-in-list', 'not-faced', 'exactly-one'] as const)
      for (const { tag } of languages)
        expect(faultMessage(at({ code, allowed: ['own-country'] }), tag)).not.toMatch(/own|\{/);
  });
});
