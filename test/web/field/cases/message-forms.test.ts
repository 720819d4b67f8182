import { describe, expect, it } from 'vitest';
import { referenceLists } from '../../../../shared/reference/reference-lists.ts';
import { checkMessage } from '../../../../web/field/cases/check-message.ts';
import {
  answersOf,
  formOf,
  messageAddress,
  messageForms,
  messageTyped,
  readMessageAddress,
} from '../../../../web/field/cases/message-forms.ts';
import type { Answers } from '../../../../web/form/answers.ts';

const id = '5e1f7a52-93ab-4a3b-8f59-1f6f3a1c7e11';
const before = '5e1f7a52-93ab-4a3b-8f59-1f6f3a1c7e12';
const caseId = `KH-${id}`;

const typed = (name: string, answers: Answers, inReplyTo?: string) => {
  const form = messageForms[name];
  if (!form) throw new Error(`There is no form ${name}`);
  return checkMessage(messageTyped(form, answers, { id, inReplyTo, language: 'vi' }));
};

describe('the forms of messages', () => {
  it.each<[string, Answers, string | undefined]>([
    ['question', { about: 'vehicle', text: 'Biển số?' }, undefined],
    ['answer', { answer: 'yes' }, before],
    ['result', { result: 'arrest', count: 2 }, undefined],
    ['proposal', { action: 'meeting', when: '2026-11-27T09:00:00+07:00', where: 'Mộc Bài', who: '4' }, undefined],
    ['response', { response: 'changed', when: '2026-11-27T10:00:00+07:00' }, before],
    ['note', { text: 'x' }, undefined],
    ['close', { outcome: 'solved' }, undefined],
  ])('make a message that the service takes, and can be written again from it: %s', (name, answers, inReplyTo) => {
    const result = typed(name, answers, inReplyTo);
    if (!('message' in result)) throw new Error(JSON.stringify(result.faults));
    expect(formOf(result.message)).toBe(name);
    expect(answersOf(result.message)).toEqual(answers);
  });

  it('name the language where something was typed, and not beside codes alone', () => {
    expect(typed('question', { about: 'vehicle', text: 'Xe?' })).toMatchObject({ message: { language: 'vi' } });
    expect(typed('question', { about: 'vehicle', text: '' })).toMatchObject({ message: { about: 'vehicle' } });
    expect(typed('question', { about: 'vehicle', text: '' })).not.toHaveProperty('message.language');
  });

  it.each([
    ['question', '/about'],
    ['answer', '/answer'],
    ['result', '/result'],
    ['proposal', '/action'],
    ['response', '/response'],
    ['note', '/text'],
  ])('say in an empty %s which field is wanted', (name, pointer) => {
    expect(typed(name, {}, name === 'answer' || name === 'response' ? before : undefined)).toEqual({
      faults: [expect.objectContaining({ pointer, code: 'required' })],
    });
  });

  it('ask for codes of lists that there are', () => {
    const lists = Object.values(messageForms).flatMap(({ members }) =>
      members.flatMap(({ question }) => (question.is === 'one' ? question.of : [])),
    );
    expect(lists).toHaveLength(6);
    expect(lists.filter((name) => !(name in referenceLists))).toEqual([]);
  });

  it.each([
    { caseId, form: 'note', inReplyTo: undefined, again: undefined },
    { caseId, form: 'answer', inReplyTo: before, again: undefined },
    { caseId, form: 'result', inReplyTo: undefined, again: id },
  ])('have an address that says all of it: $form', (address) => {
    expect(readMessageAddress(messageAddress(address))).toEqual(address);
  });
});
