import { describe, expect, it } from 'vitest';
import { caseView } from '../../../shared/cases/case-view.ts';
import { caseShare } from '../../fixtures/cases.ts';

const countries = ['KH', 'LA', 'MM', 'TH', 'VN'];
const pairs = countries.flatMap((from) => countries.filter((to) => to !== from).map((to) => [from, to] as const));

/** Direction and border of a case that one country reported about its border with another, as a reader's country sees them. */
const seen = (reader: string, from: string, border: string, direction: 'entering' | 'leaving' | 'within') => {
  const { record } = caseShare();
  if (!record) throw new Error('there is no record');
  const share = caseShare({ country: from, record: { ...record, blo: `${from}-POST`, border, direction } });
  const head = {
    ...{ caseId: share.caseId, blo: `${from}-POST`, crime: 'drugs' as const, severity: 'Severe' as const },
    ...{
      openedAt: '2016-06-19T09:31:00.000Z',
      changedAt: '2016-06-19T09:31:00.000Z',
      state: 'open' as const,
      messages: 0,
    },
  };
  const [view] = caseView(
    { head, shares: [share], messages: [], steps: [] },
    { country: reader, now: 0, directory: [], staleDays: 180, procedures: {} },
  ).shares;
  return [view?.record?.direction, view?.record?.border];
};

describe('the way of a case', () => {
  it.each(pairs)('of %s about its border with %s is told from each reader\u2019s side', (from, to) => {
    expect(seen(to, from, to, 'leaving')).toEqual(['entering', from]);
    expect(seen(to, from, to, 'entering')).toEqual(['leaving', from]);
    expect(seen(to, from, to, 'within')).toEqual(['within', from]);
    expect(seen(from, from, to, 'leaving')).toEqual(['leaving', to]);
    expect(seen(from, from, to, 'entering')).toEqual(['entering', to]);
    for (const third of countries.filter((country) => country !== from && country !== to))
      expect(seen(third, from, to, 'leaving')).toEqual([undefined, to]);
  });
});
