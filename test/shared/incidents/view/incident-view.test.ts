import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../../shared/foundation/caller.ts';
import { featureOf } from '../../../../shared/incidents/search/feature-of.ts';
import { flatProperties } from '../../../../shared/incidents/search/flat-properties.ts';
import { IncidentMap } from '../../../../shared/incidents/search/incident-map.ts';
import { IncidentFileView, IncidentPage, IncidentView } from '../../../../shared/incidents/view/incident-view.ts';
import { visibleIncident, visibleIncidentFile } from '../../../../shared/incidents/view/visible-incident.ts';
import { anyReportOfAnyKind } from '../../../fixtures/incidents/arbitrary-reports.ts';
import { analyst, authority, incidentOf, now, officer } from '../../../fixtures/incidents/reports.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const readers: readonly Caller[] = [officer('KH-POIPET'), analyst, authority];

describe('any incident of any kind, to every reader', () => {
  it('is exactly what the schemas of an incident, of a page and of a map name', () => {
    fc.assert(
      fc.property(anyReportOfAnyKind, fc.constantFrom(...readers), (report, caller) => {
        const incident = incidentOf(report);
        const page = { incidents: [visibleIncident(incident, caller)], cursor: 'more' };
        expect(json(IncidentPage.parse(page))).toEqual(json(page));
        const features = [featureOf(incident, { caller, timeZone: 'Asia/Yangon' })];
        const map = { type: 'FeatureCollection', features, cursor: 'more' };
        expect(json(IncidentMap.parse(map))).toEqual(json(map));
        const file = visibleIncidentFile(incident, [], caller, { language: 'en', now });
        expect(json(IncidentFileView.parse(file))).toEqual(json(file));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('the flat properties of a map', () => {
  it('stand in the place of no member of a report', () => {
    const taken = IncidentView.options.flatMap(({ shape }) => Object.keys(shape));
    expect(Object.keys(flatProperties).filter((name) => taken.includes(name))).toEqual([]);
  });
});

describe('the schema of an incident', () => {
  it('has a type for each kind, which tells what was seized and that free text may be missing', () => {
    const view = visibleIncident(incidentOf(), analyst);
    if (view.crime !== 'drugs') throw new Error('It is about drugs.');
    const substance: 'methamphetamine' | string = view.seizures[0]?.substance ?? '';
    const narrative: string | undefined = view.narrative;
    expect([substance, narrative]).toEqual(['methamphetamine', undefined]);
  });

  it('takes no member that it does not name', () => {
    const view = { ...visibleIncident(incidentOf(), analyst), colour: 'red' };
    expect(IncidentPage.safeParse({ incidents: [view] }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', path: ['incidents', 0], keys: ['colour'] },
    ]);
  });
});
