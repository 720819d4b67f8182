import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import { Report } from '../../../shared/incidents/report/report.ts';
import { faultMessages } from '../../../shared/lambda/fault-messages.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';

const messagesOf = async (change: Record<string, unknown>, language: Language = 'en') => {
  const { error } = z.safeParse(Report, { ...drugReport(), ...change }, { reportInput: true });
  return error ? faultMessages(faultsOf(error), language) : [];
};

const seized = (change: Record<string, unknown>) => ({
  seizures: [{ substance: 'methamphetamine', quantity: { value: 1, unit: 'kilogram' }, ...change }],
});

describe('what is said of a word in the place of a code', () => {
  it.each([
    [seized({ substance: 'yaba' }), 'Did you mean methamphetamine?'],
    [seized({ quantity: { value: 1, unit: 'kg' } }), 'Did you mean kilogram?'],
    [{ crime: 'drug' }, 'drugs (Drug seizure)'],
    [{ handling: 'Authority' }, 'Did you mean authority (National authority only)?'],
    [{ outcome: ['arrest'] }, 'arrested'],
  ])('%j: %s', async (change, expected) => {
    expect(await messagesOf(change)).toEqual([expect.stringContaining(expected)]);
  });

  it('is said in the language of the officer', async () => {
    const [message] = await messagesOf(seized({ quantity: { value: 1, unit: 'kg' } }), 'km');
    expect(message).toContain('តើចង់មានន័យថា kilogram (គីឡូក្រាម) ឬ?');
  });

  it('is only which to choose, where nothing is near, and never what was typed', async () => {
    const [message = ''] = await messagesOf({ handling: 'SOMEBODY’S-NAME' });
    expect(message).toBe('Choose from the list.');
  });

  it('is as before of a code that is missing', async () => {
    expect((await messagesOf(seized({ quantity: { value: 1 } }))).join()).not.toContain('Did you mean');
  });

  it('is suggested for ten at most, and said of all', async () => {
    const wrong = { substance: 'methamphetamine', quantity: { value: 1, unit: 'kg' } };
    const messages = await messagesOf({ seizures: Array.from({ length: 15 }, () => wrong) });
    expect(messages).toHaveLength(15);
    expect(messages.filter((message) => message.includes('Did you mean'))).toHaveLength(10);
  });
});
