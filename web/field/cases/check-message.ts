import { CaseMessageBody } from '../../../shared/cases/case-message-body.ts';
import type { Fault } from '../../../shared/foundation/faults/fault.ts';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import type { Answers } from '../../form/answers.ts';

/** Checks a message by the very schema that accepts it: what is refused later is refused here, while it is written. */
export const checkMessage = (typed: Answers): { message: CaseMessageBody } | { faults: Fault[] } => {
  const read = CaseMessageBody.safeParse(typed, { reportInput: true });
  return read.success ? { message: read.data } : { faults: faultsOf(read.error) };
};
