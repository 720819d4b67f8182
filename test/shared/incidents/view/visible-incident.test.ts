import { describe, expect, it } from 'vitest';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import type { Caller } from '../../../../shared/foundation/caller.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { visibleIncidentFile } from '../../../../shared/incidents/view/visible-incident.ts';
import {
  analyst,
  authority,
  bavet,
  drugReport,
  incidentOf,
  now,
  officer,
} from '../../../fixtures/incidents/reports.ts';

const { waste, corruption } = reportExamples(bavet);

describe('what is derived from an incident for its reader', () => {
  it('is the border segment, as both sides call it, and what can be added up, with factor, source and date', () => {
    const view = visibleIncidentFile(incidentOf(Report.parse(waste)), [], analyst, { language: 'en', now });
    expect(view).toMatchObject({ iccs: ['10022'], iccsTags: { At: 2 }, borderSegment: 'KH-VN' });
    expect(view).toHaveProperty('comparableQuantities', [
      {
        ...{ pointer: '/seizures/0', value: 21_400, unit: 'kilogram', factor: 1000 },
        source: expect.stringContaining('SI'),
        date: expect.stringMatching(/^\d{4}/),
      },
    ]);
    expect(view).toHaveProperty('seizures.0.quantity', { value: 21.4, unit: 'tonne' });
  });

  it('is not there where nothing can be derived', () => {
    const view = visibleIncidentFile(incidentOf(Report.parse({ ...corruption, route: undefined })), [], analyst, {
      language: 'en',
      now,
    });
    expect(view).not.toHaveProperty('comparableQuantities');
    expect(view).not.toHaveProperty('borderSegment');
  });
});

describe('the people of an incident', () => {
  const incident = incidentOf(
    drugReport({
      also: [{ crime: 'firearms', seizures: [{ item: 'pistol', quantity: { value: 1, unit: 'piece' } }] }],
    }),
  );
  const seenBy = (caller: Caller) => visibleIncidentFile(incident, [], caller, { language: 'en', now });

  it('are for those who may read the records: an officer and the authority', () => {
    for (const caller of [officer(), officer('KH-POIPET'), authority])
      expect(seenBy(caller).people).toEqual(incident.report.people);
  });

  it('are not for an analyst, since nearly every group of one incident is a small cell', () => {
    expect(seenBy(analyst)).not.toHaveProperty('people');
    expect(JSON.stringify(seenBy(analyst))).not.toMatch(/ageGroup|suspect/);
  });
});
