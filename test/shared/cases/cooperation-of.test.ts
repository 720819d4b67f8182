import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptCaseMessage } from '../../../shared/cases/case-record.ts';
import { cooperationOf } from '../../../shared/cases/cooperation-of.ts';
import { caseShare, fromBavet, message } from '../../fixtures/cases.ts';

const moment = (minute: number) => `2016-06-19T10:${String(minute).padStart(2, '0')}:00.000Z`;
const uuid = '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a99';
const question = message({ kind: 'question', about: 'vehicle' }, 1);
const answer = fromBavet({ kind: 'answer', answer: 'yes', inReplyTo: question.body.id }, 2);
const arrest = message({ kind: 'result', result: 'arrest', count: 2 }, 3);
const nothing = message({ kind: 'result', result: 'nothing-found' }, 3);
const proposal = fromBavet({ kind: 'joint-action', action: 'joint-patrol' }, 4);
const accepted = message({ kind: 'joint-action', inReplyTo: uuid, response: 'accepted' }, 5);
const declined = message({ kind: 'joint-action', inReplyTo: uuid, response: 'declined' }, 5);
const fromElsewhere = message({ kind: 'result', result: 'arrest' }, 6, {
  way: 'in',
  from: { country: 'LA', post: 'LA-BOTEN' },
  to: ['VN'],
});

describe('cooperation on a case', () => {
  it.each<[string, KeptCaseMessage[], string | undefined]>([
    ['shared and nothing more', [], undefined],
    ['asked and answered alone', [question, answer], undefined],
    ['an arrest', [question, answer, arrest], moment(3)],
    ['nothing found', [nothing], undefined],
    ['a joint action proposed', [question, proposal], undefined],
    ['a joint action agreed to', [proposal, accepted], moment(5)],
    ['a joint action declined', [question, proposal, declined], undefined],
    ['a result of a third country', [question, fromElsewhere], undefined],
    [
      'a result of who shared, and no word of who received',
      [fromBavet({ kind: 'result', result: 'seizure' }, 7)],
      undefined,
    ],
  ])('with %s is complete then, or not', (_, messages, expected) => {
    expect(cooperationOf(caseShare(), messages).completeAt).toBe(expected);
  });

  it('has the moment of each step', () => {
    expect(cooperationOf(caseShare(), [question, answer, arrest, proposal, accepted])).toEqual({
      country: 'KH',
      sharedAt: '2016-06-19T09:31:00.000Z',
      answeredAt: moment(1),
      resultAt: moment(3),
      agreedAt: moment(5),
      completeAt: moment(3),
    });
  });

  it('is the same in whatever order messages came', () => {
    const messages = [question, answer, arrest, proposal, accepted, nothing];
    const expected = cooperationOf(caseShare(), messages);
    fc.assert(
      fc.property(fc.shuffledSubarray(messages, { minLength: messages.length }), (shuffled) => {
        expect(cooperationOf(caseShare(), shuffled)).toEqual(expected);
      }),
    );
  });
});
