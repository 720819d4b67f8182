import { describe, expect, it } from 'vitest';
import type { KeptCaseMessage } from '../../../../shared/cases/case-record.ts';
import type { CaseFile } from '../../../../shared/cases/case-repository.ts';
import { Procedure } from '../../../../shared/cases/procedure/procedure.ts';
import { type StepView, stepsOf } from '../../../../shared/cases/procedure/steps-of.ts';
import { caseId, caseShare, fromBavet, message, ownShare } from '../../../fixtures/cases.ts';

const openedAt = '2016-06-19T09:31:00.000Z';
const head = { caseId, blo: 'KH-BAVET', crime: 'drugs' as const, severity: 'Severe' as const, openedAt };
const file = (messages: KeptCaseMessage[], changes: Partial<CaseFile> = {}): CaseFile => ({
  head: { ...head, changedAt: openedAt, state: 'open', messages: messages.length },
  shares: [caseShare()],
  messages,
  steps: [],
  ...changes,
});

/** As Moc Bai reads it at a time of that day. */
const read = (given: CaseFile, time = '10:30', country = 'VN', procedures = {}) =>
  stepsOf(given, { country, procedures, now: Date.parse(`2016-06-19T${time}:00.000Z`) });

const line = ({ step, country, own, dueAt, state }: StepView) =>
  [step, country, own ? 'own' : 'theirs', state, state === 'done' ? '' : dueAt.slice(5, 16)].join(' ').trim();

const id = '0192a3b4-c5d6-4e7f-8a9b-0000000000aa';
const question = fromBavet({ kind: 'question', id, about: 'vehicle' }, 5);
const proposal = fromBavet({ kind: 'joint-action', id, action: 'joint-patrol' }, 5);
const open = { head: { ...file([]).head, state: 'closed' as const } };

describe('the steps of a case', () => {
  it.each<[string, CaseFile, string[]]>([
    ['shown to this country', file([]), ['acknowledge VN own due 06-19T11:31', 'result VN own due 06-22T09:31']],
    [
      'whose alert was acknowledged',
      file([], { steps: [{ caseId, key: 'acknowledge#VN', doneAt: openedAt }] }),
      ['result VN own due 06-22T09:31', 'acknowledge VN own done'],
    ],
    [
      'that somebody has written into',
      file([message({ kind: 'note', text: 'Seen.' })]),
      ['result VN own due 06-22T09:31', 'acknowledge VN own done'],
    ],
    [
      'with a question of the other side',
      file([question]),
      ['acknowledge VN own due 06-19T11:31', 'answer VN own due 06-19T14:05', 'result VN own due 06-22T09:31'],
    ],
    [
      'with a question that is answered',
      file([question, message({ kind: 'answer', inReplyTo: id, answer: 'yes' }, 6)]),
      ['result VN own due 06-22T09:31', 'acknowledge VN own done', 'answer VN own done'],
    ],
    [
      'with a proposal of the other side',
      file([proposal]),
      ['acknowledge VN own due 06-19T11:31', 'decide VN own due 06-19T14:05', 'result VN own due 06-22T09:31'],
    ],
    [
      'with a proposal that was changed, which the other side is to decide on',
      file([proposal, message({ kind: 'joint-action', inReplyTo: id, response: 'changed', where: 'The bridge' }, 10)]),
      [
        'decide KH theirs due 06-19T14:10',
        'result VN own due 06-22T09:31',
        'acknowledge VN own done',
        'decide VN own done',
      ],
    ],
    [
      'with a proposal that was accepted',
      file([proposal, message({ kind: 'joint-action', inReplyTo: id, response: 'accepted' }, 10)]),
      ['result VN own due 06-22T09:31', 'acknowledge VN own done', 'decide VN own done'],
    ],
    [
      'with a question to the other side and a result',
      file([message({ kind: 'result', result: 'arrest' }), message({ kind: 'question', about: 'origin' }, 5)]),
      ['answer KH theirs due 06-19T14:05', 'acknowledge VN own done', 'result VN own done'],
    ],
    [
      'that is closed',
      file([question, message({ kind: 'close' }, 9)], open),
      ['acknowledge VN own done', 'result VN own done'],
    ],
    ['that was recalled', file([question], { shares: [caseShare({ recalledAt: openedAt })] }), []],
  ])('%s are these', (_, given, expected) => {
    expect(read(given).map(line)).toEqual(expected);
  });

  it('are late from the moment on at which they are due', () => {
    expect(read(file([]), '11:30').map(line)[0]).toBe('acknowledge VN own due 06-19T11:31');
    expect(read(file([]), '11:31').map(line)[0]).toBe('acknowledge VN own late 06-19T11:31');
  });

  it('are owed by the other side where this one shared', () => {
    const shared = file([], { shares: [ownShare()] });
    expect(read(shared, '10:30', 'KH').map(line)).toEqual([
      'acknowledge VN theirs due 06-19T11:31',
      'result VN theirs due 06-22T09:31',
    ]);
  });

  it('are due as the file of the country that owes them has it, and as usual where that says nothing', () => {
    const procedures = { VN: Procedure.parse({ acknowledge: { within: { Severe: 45 } } }) };
    expect(read(file([question]), '10:30', 'VN', procedures).map(line)).toEqual([
      'acknowledge VN own late 06-19T10:16',
      'answer VN own due 06-19T14:05',
      'result VN own due 06-22T09:31',
    ]);
    expect(read(file([question]), '10:30', 'VN', { KH: procedures.VN }).map(line)[0]).toContain('11:31');
  });

  it('are due the sooner the graver the case is', () => {
    const dueAt = (severity: 'Extreme' | 'Severe' | 'Moderate' | 'Minor') =>
      read(file([question], { head: { ...file([]).head, severity } })).map((step) => step.dueAt);
    const [extreme = [], severe = [], moderate = [], minor = []] = [
      ...[dueAt('Extreme'), dueAt('Severe'), dueAt('Moderate'), dueAt('Minor')],
    ];
    for (const [index] of extreme.entries())
      expect([extreme, severe, moderate, minor].map((due) => due[index] ?? '')).toEqual(
        [extreme, severe, moderate, minor].map((due) => due[index] ?? '').sort(),
      );
    expect(extreme[0]).not.toBe(minor[0]);
  });
});
