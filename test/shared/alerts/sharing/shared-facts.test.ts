import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, type ReportFacts } from '../../../../shared/alerts/rules/alert-facts.ts';
import { SharedFacts } from '../../../../shared/alerts/sharing/shared-facts.ts';
import {
  longestSharedRevision,
  SharedMessageText,
  sharesOf,
} from '../../../../shared/alerts/sharing/shared-revision.ts';
import { newIncident } from '../../../../shared/incidents/incident.ts';
import type { Report } from '../../../../shared/incidents/report/report.ts';
import { kept, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';
import { largestReport } from '../../../fixtures/alerts/largest-report.ts';
import { membershipWith } from '../../../fixtures/alerts/sharing.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';

const facts = factsOf(seizureReport());
const [drugs] = facts.goods;
if (!drugs?.comparable) throw new Error('no goods');
const { comparable } = drugs;

const messageOf = (report: Report): string => {
  const incident = newIncident({ ...report, handling: 'region' }, 'somebody', '2016-06-19T09:31:00.000Z');
  const [share] = sharesOf({ now: incident }, membershipWith(['VN']));
  return JSON.stringify(share?.revision);
};

describe('facts that cross a border', () => {
  it('are those of any report of any kind', () => {
    fc.assert(
      fc.property(anyReportOfAnyKind, (report) => {
        const text = messageOf(report);
        expect(SharedMessageText.parse(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('are those of the largest report that is accepted', () => {
    const text = messageOf(largestReport());
    expect(SharedMessageText.parse(text)).toHaveProperty('facts.goods.length', 300);
    expect(text.length * 2).toBeLessThan(longestSharedRevision);
    expect(text.length).toBeGreaterThan(32 * 1024);
  });

  it('keep a trace as it was reported, however often it was found', () => {
    const trace = { substance: 'heroin', value: 1e-9 };
    const [found] = factsOf(kept(seizureReport([trace, trace])).report).goods;
    expect(found?.value).toBeGreaterThan(0);
    expect(found?.comparable?.value).toBeGreaterThan(0);
  });

  const withGoods = (changes: Record<string, unknown>) => ({ ...facts, goods: [{ ...drugs, ...changes }] });
  it.each<[string, Partial<ReportFacts> | Record<string, unknown>]>([
    ['an item of no list', withGoods({ item: 'URGENT call +1900' })],
    ['an item of another kind', withGoods({ item: 'handgun' })],
    ['an item that every object has', withGoods({ item: 'constructor' })],
    ['a unit of no list', withGoods({ unit: 'evil.example/x' })],
    ['a unit that every object has', withGoods({ unit: 'constructor' })],
    ['a currency for drugs', withGoods({ unit: 'USD' })],
    ['nothing of something', withGoods({ value: 0 })],
    ['less than nothing', withGoods({ value: -60 })],
    ['more than there is', withGoods({ value: 1e16 })],
    ['no number', withGoods({ value: null })],
    ['a comparison in no dimension', withGoods({ comparable: { ...comparable, in: 'URGENT' } })],
    ['a comparison below nothing', withGoods({ comparable: { ...comparable, value: -1 } })],
    ['fewer people than none', { ...facts, people: { atRisk: -1, minors: 0 } }],
    ['more people than a report counts', { ...facts, people: { atRisk: 1_000_001, minors: 0 } }],
    ['half a person', { ...facts, people: { atRisk: 1, minors: 0.5 } }],
    ['a point that is on no map', { ...facts, point: { latitude: 91, longitude: 0 } }],
    ['a border with no country', { ...facts, border: 'XX' }],
    ['more goods than a report has', { ...facts, goods: Array.from({ length: 301 }, () => drugs) }],
  ])('are not believed with %s', (_, bad) => {
    expect(SharedFacts.safeParse(facts).success).toBe(true);
    expect(SharedFacts.safeParse(bad).success).toBe(false);
  });
});
