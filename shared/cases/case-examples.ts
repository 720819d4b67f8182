import type * as z from 'zod';
import type { CaseMessageBody } from './case-message-body.ts';
import type { ShareRequest } from './share-request.ts';

const id = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4c0';

/** Messages of cases that are accepted as they stand: a reply names what it replies to, which has to be in the thread. */
const messages = {
  question: { id: `${id}1`, kind: 'question', about: 'vehicle', text: 'Did it come back?', language: 'en' },
  result: { id: `${id}2`, kind: 'result', result: 'arrest', count: 2 },
  proposal: {
    id: `${id}3`,
    kind: 'joint-action',
    action: 'joint-patrol',
    when: '2026-12-01T09:00:00+07:00',
    where: 'The bridge',
    who: 'Two officers of each side',
  },
  close: { id: `${id}4`, kind: 'close', outcome: 'solved' },
  link: {
    id: `${id}5`,
    kind: 'link',
    link: 'VN-0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4c00',
    as: 'same-event',
    decision: 'confirmed',
  },
} as const satisfies Record<string, z.input<typeof CaseMessageBody>>;

/** Bodies of cases by operation; each is accepted as it stands. */
export const caseExamples = {
  addCaseMessage: messages,
  shareIncident: { example: { country: 'VN' } satisfies z.input<typeof ShareRequest> },
};
