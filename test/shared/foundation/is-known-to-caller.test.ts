import { expect, it } from 'vitest';
import { isKnownToCaller } from '../../../shared/foundation/is-known-to-caller.ts';

const tag = 'W/"2026-11-22-km-abc"';

it.each([
  [undefined, false],
  ['', false],
  ['"2026-11-22-km-abc"', true],
  ['W/"2026-11-22-km-abc"', true],
  ['"2026-11-22-km-ab"', false],
  ['2026-11-22-km-abc', false],
  ['"other", W/"2026-11-22-km-abc"', true],
  ['"other","another"', false],
  [' * ', true],
])('a caller that sends If-None-Match %s has what the tag stands for: %s', (header, known) => {
  expect(isKnownToCaller(header, tag)).toBe(known);
});
