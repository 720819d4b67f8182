import { expect, it } from 'vitest';
import { unique } from '../../../shared/foundation/unique.ts';

it.each([
  { list: [], is: true },
  { list: ['a', 'b'], is: true },
  { list: ['a', 'b', 'a'], is: false },
])('a list such as $list is unique: $is', ({ list, is }) => {
  expect(unique(list)).toBe(is);
});
