import { describe, expect, it } from 'vitest';
import { policyOf, readCountries } from '../../../infra/country.ts';
import { messageFor } from '../../../shared/alerts/messages/message-for.ts';
import { factsOf } from '../../../shared/alerts/rules/alert-facts.ts';
import { audienceOf } from '../../../shared/alerts/rules/audience-of.ts';
import { assessed } from '../../../shared/alerts/rules/default-rules.ts';
import { Report } from '../../../shared/incidents/report/report.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { ugliness } from '../../fixtures/alerts/alert-texts.ts';

const [kh] = readCountries().filter(({ country }) => country === 'kh');
if (!kh) throw new Error('no file of Cambodia');
const policy = policyOf(kh);

const reportOf = (crime: string, changes: Record<string, unknown>) => {
  const { id, blo, occurredAt, place } = seizureReport();
  return Report.parse({ id, blo, occurredAt, place, crime, ...changes });
};

const of = (value: number, unit: string, what: Record<string, unknown>) => ({
  seizures: [{ ...what, quantity: { value, unit }, reportedName: 'NAME-AS-TYPED' }],
});

const cash = (amount: number, currency: string) => ({
  seizures: [{ instrument: 'banknotes', value: { amount, currency } }],
});

const assess = (crime: string, changes: Record<string, unknown>) => {
  const { severity, reasons } = assessed(factsOf(reportOf(crime, changes)), policy);
  return [severity, ...reasons];
};

describe('the severity of every kind', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['firearms', of(1, 'piece', { item: 'pistol' }), ['Severe', 'quantity-severe', 'kind']],
    ['firearms', of(10, 'piece', { item: 'rifle' }), ['Extreme', 'quantity-extreme', 'kind']],
    ['firearms', of(20, 'piece', { item: 'ammunition' }), ['Severe', 'kind', 'quantity-notable']],
    [
      'wildlife',
      of(1, 'piece', { species: 'panthera-tigris', term: 'SKI' }),
      ['Severe', 'cites-listed', 'quantity-notable', 'kind'],
    ],
    ['precursors', of(1, 'gram', { chemical: 'safrole' }), ['Moderate', 'kind']],
    ['precursors', of(1, 'tonne', { chemical: 'safrole' }), ['Extreme', 'quantity-extreme', 'kind']],
    ['medicines', of(1, 'piece', { problem: 'falsified' }), ['Moderate', 'kind']],
    ['cash', cash(15_000, 'USD'), ['Severe', 'quantity-severe']],
    ['cash', cash(1_000, 'USD'), ['Minor', 'routine']],
    ['cash', cash(999_999_999, 'KHR'), ['Minor', 'routine']],
    ['waste', of(200, 'tonne', { wasteType: 'electronic' }), ['Extreme', 'quantity-extreme']],
  ])('of %s with %j', (crime, changes, told) => {
    expect(assess(crime, changes)).toEqual(told);
  });
});

describe('a report of several kinds', () => {
  const report = reportOf('drugs', {
    ...of(5, 'gram', { substance: 'cannabis-herb' }),
    also: [{ crime: 'firearms', ...of(1, 'piece', { item: 'pistol' }) }],
  });
  const facts = assessed(factsOf(report), policy);

  it('is as severe as the gravest of them, and tells all of them', () => {
    expect([facts.severity, facts.crime, facts.also]).toEqual(['Severe', 'drugs', ['firearms']]);
    expect(facts.goods.map(({ crime, item }) => [crime, item])).toEqual([
      ['drugs', 'cannabis-herb'],
      ['firearms', 'pistol'],
    ]);
  });

  it.each(languages)('is told in an e-mail in $autonym by the names of the lists, never as typed', ({ tag }) => {
    const reader = { topic: 'KH-BAVET', circle: 'own', language: tag, channel: 'email' } as const;
    const { text } = messageFor(facts, reader, 'Asia/Phnom_Penh');
    expect(ugliness(text)).toEqual([]);
    expect(text).not.toMatch(/NAME-AS-TYPED|cannabis-herb/);
  });
});

describe('corruption', () => {
  it('is told to the authority alone', () => {
    const facts = assessed(factsOf(reportOf('corruption', { conduct: 'active-bribery' })), policy);
    expect(audienceOf(facts, policy, kh.blos)).toEqual([{ topic: 'authority', circle: 'authority' }]);
    expect(audienceOf({ ...facts, severity: 'Extreme' }, policy, kh.blos)).toHaveLength(1);
  });
});
