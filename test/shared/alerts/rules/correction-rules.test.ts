import { describe, expect, it } from 'vitest';
import type { AlertedState } from '../../../../shared/alerts/rules/correction-rules.ts';
import { correctionRules, correctionsBetween } from '../../../../shared/alerts/rules/correction-rules.ts';
import { alertFacts, peopleReport, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';

const told = (report = seizureReport(), standing: AlertedState['standing'] = 'current'): AlertedState => ({
  standing,
  facts: alertFacts(report),
});
const at = (latitude: number) =>
  seizureReport(undefined, { place: { latitude, longitude: 106.1356, accuracyMetres: 8 } });
const smuggling = peopleReport('migrant-smuggling', [{ role: 'smuggled-migrant', count: 6 }]);

describe('what of a change is told to those who had the alert', () => {
  it.each<[string, AlertedState, AlertedState, string[]]>([
    ['nothing, when nothing changed', told(), told(), []],
    ['that it was withdrawn', told(), told(seizureReport(), 'withdrawn'), ['withdrawn']],
    ['that it is a duplicate', told(), told(seizureReport(), 'duplicate'), ['duplicate']],
    ['that it is no longer shared', told(), told(seizureReport(), 'no-longer-shared'), ['no-longer-shared']],
    ['that it is shared again', told(seizureReport(), 'no-longer-shared'), told(), ['reinstated']],
    ['that it stands again', told(seizureReport(), 'withdrawn'), told(), ['reinstated']],
    ['nothing of a report that does not stand', told(at(11.1), 'withdrawn'), told(smuggling, 'withdrawn'), []],
    ['another kind', told(), told(smuggling), ['kind']],
    ['another severity', told(), told(seizureReport([{ substance: 'heroin', value: 60 }])), ['severity']],
    ['nothing of a substance that is as severe', told(), told(seizureReport([{ substance: 'heroin', value: 2 }])), []],
    ['another border', told(), told(seizureReport(undefined, { route: { border: 'TH' } })), ['place']],
    ['another direction', told(), told(seizureReport(undefined, { route: { direction: 'entering' } })), ['place']],
    ['nothing of a point 900 m away', told(at(11)), told(at(11.008)), []],
    ['a point 1,100 m away', told(at(11)), told(at(11.01)), ['place']],
  ])('is %s', (_, before, now, changes) => {
    expect(correctionsBetween(before, now)).toEqual(changes);
  });

  it('is a table with one row for each change', () => {
    expect(new Set(correctionRules.map(({ change }) => change)).size).toBe(correctionRules.length);
  });
});
