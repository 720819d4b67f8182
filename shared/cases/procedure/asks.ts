import type { KeptCaseMessage } from '../case-record.ts';

/** Whether a message asks the other side for something: a question, or a joint action that is proposed. */
export const asks = ({ body }: KeptCaseMessage): boolean =>
  body.kind === 'question' ||
  (body.kind === 'joint-action' && body.response !== 'accepted' && body.response !== 'declined');
