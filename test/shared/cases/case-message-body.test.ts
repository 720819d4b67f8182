import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CaseMessageBody } from '../../../shared/cases/case-message-body.ts';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';

const inReplyTo = randomUUID();
const read = (message: Record<string, unknown>) =>
  CaseMessageBody.safeParse({ id: randomUUID(), ...message }, { reportInput: true });

describe('a message of a case', () => {
  it.each([
    { kind: 'question', about: 'vehicle' },
    { kind: 'question', text: 'Chiếc xe này có đi qua không?', language: 'vi' },
    { kind: 'answer', answer: 'yes', inReplyTo },
    { kind: 'answer', text: 'បាទ', language: 'km', inReplyTo },
    { kind: 'result', result: 'arrest', count: 2 },
    { kind: 'joint-action', action: 'controlled-delivery', when: '2026-12-01T09:00:00+07:00', where: 'The bridge' },
    { kind: 'joint-action', inReplyTo, response: 'accepted' },
    { kind: 'joint-action', inReplyTo, response: 'changed', when: '2026-12-02T09:00:00+07:00' },
    { kind: 'note', text: 'On our way.' },
    { kind: 'close' },
    { kind: 'close', outcome: 'solved' },
  ])('is taken as $kind', (message) => {
    expect(read(message).success).toBe(true);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a question about nothing', { kind: 'question' }, ['/about required']],
    ['an answer to nothing', { kind: 'answer', answer: 'yes' }, ['/inReplyTo required']],
    ['an answer that says nothing', { kind: 'answer', inReplyTo }, ['/answer required']],
    ['a result of no list', { kind: 'result', result: 'won' }, ['/result not-in-list']],
    ['a joint action that proposes nothing', { kind: 'joint-action' }, ['/action required']],
    ['a reply to one that decides nothing', { kind: 'joint-action', inReplyTo }, ['/response required']],
    ['a note without a word', { kind: 'note' }, ['/text required']],
    ['a text that is too long', { kind: 'note', text: 'x'.repeat(2001) }, ['/text too-long']],
    ['an unknown kind', { kind: 'shout' }, ['/kind not-in-list']],
    ['an unknown member', { kind: 'note', text: 'x', phone: '1' }, ['/phone unknown-field']],
  ])('is refused with %s', (_, message, expected) => {
    const { error } = read(message);
    expect(error && faultsOf(error).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});
