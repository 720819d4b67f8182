import { describe, expect, it } from 'vitest';
import { amendIncident } from '../../../functions/amend-incident/amend-incident.ts';
import { submitIncident } from '../../../functions/submit-incident/submit-incident.ts';
import { submissionOf } from '../../../shared/incidents/report/submission.ts';
import { largestBodyBytes } from '../../../shared/lambda/http-function.ts';
import { amendableWorld, asked } from '../../fixtures/incidents/amendments.ts';
import { drugReport, incidentOf, now, officer } from '../../fixtures/incidents/reports.ts';

/** An eighth note, which NFC writes as three letters: notehead, stem and flag. */
const note = (letters: number) => '\u{1d160}'.repeat(Math.floor(letters / 6));

const found = (goods: object) =>
  Array.from({ length: 50 }, () => ({
    ...goods,
    quantity: { value: 1, unit: 'kilogram' },
    reportedName: note(100),
    packaging: { text: note(200) },
    marks: note(200),
    stamps: note(200),
    concealment: { codes: ['luggage'], text: note(200) },
  }));

const grown = {
  seizures: found({ substance: 'methamphetamine' }),
  also: [
    { crime: 'excise', seizures: found({ goods: 'cigarettes' }) },
    { crime: 'precursors', seizures: found({ chemical: 'ephedrine' }) },
    { crime: 'waste', seizures: found({ wasteType: 'plastic' }) },
  ],
};

describe('texts that NFC makes three times as long', () => {
  it('fit into what may be sent, and are told to be too large where they are more than is kept', async () => {
    const body = { ...drugReport(), ...grown };
    expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(largestBodyBytes);
    const kept: unknown[] = [];
    const ports = {
      incidents: {
        insertOnce: async (incident: unknown) => {
          kept.push(incident);
          return { outcome: 'kept' as const };
        },
        find: async () => undefined,
      },
      revisions: { find: async () => undefined },
      warn: async () => [],
      sharedWith: async () => [],
      countPhotos: async () => {},
      addresses: { forChunk: async () => ({ url: 'https://inbox', headers: {} }) },
      clock: () => now,
      timeZone: 'Asia/Phnom_Penh',
    };
    await expect(submitIncident(submissionOf(body), officer(), ports)).rejects.toMatchObject({ kind: 'too-large' });
    expect(kept).toEqual([]);
  });

  it('are too large for an amendment in the same way, and leave the incident as it was', async () => {
    const incident = incidentOf();
    const the = amendableWorld([incident]);
    await expect(amendIncident(asked(incident, { changes: grown }), the.ports)).rejects.toMatchObject({
      kind: 'too-large',
    });
    expect(the.present.get(incident.report.id)).toBe(incident);
  });
});
