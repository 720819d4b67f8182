import type { Fault } from '../../shared/foundation/faults/fault.ts';
import type { Warning } from '../../shared/incidents/warnings/warning.ts';
import type { WordKey } from '../words/all-words.ts';
import type { Say } from '../words/say.ts';

/** A fault or a warning in words, and where it is (RFC 6901). */
export type Remark = { pointer: string; text: string };

const inWords =
  (say: Say, kind: 'fault' | 'warning') =>
  ({ pointer, code, values = {} }: Fault | Warning): Remark => ({
    pointer,
    text: say(`${kind}.${code}` as WordKey, values),
  });

/** Faults in the officer's words: the sentences that the service itself would answer. */
export const faultRemarks = (faults: readonly Fault[], say: Say): Remark[] => faults.map(inWords(say, 'fault'));

/** Warnings in the officer's words. */
export const warningRemarks = (warnings: readonly Warning[], say: Say): Remark[] =>
  warnings.map(inWords(say, 'warning'));

/** Remarks by their place; of several about one place the first is shown. */
export const byPointer = (remarks: readonly Remark[]): ReadonlyMap<string, string> =>
  new Map([...remarks].reverse().map(({ pointer, text }) => [pointer, text]));
