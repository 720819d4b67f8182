import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { faultsOf } from '../../../../shared/foundation/faults/faults-of.ts';
import { isSentAgain, Report, sameReport, timeFaults } from '../../../../shared/incidents/report/report.ts';
import { bavet, drugReport, now } from '../../../fixtures/incidents/reports.ts';

const drugs = reportExamples(bavet).drugs;
const faults = (value: unknown) => {
  const result = z.safeParse(Report, value, { reportInput: true });
  return result.success ? [] : faultsOf(result.error).map(({ pointer, code }) => `${pointer} ${code}`);
};
const photo = drugs.photos?.[0];
const without = (key: string) => Object.fromEntries(Object.entries(drugs).filter(([name]) => name !== key));

describe('a report', () => {
  it.each(Object.entries(reportExamples(bavet)))('a report of %s is accepted as its example has it', (_, example) => {
    expect(faults(example)).toEqual([]);
  });

  it.each([
    ['without an id', without('id'), ['/id required']],
    ['with an id that is no UUID', { ...drugs, id: '12' }, ['/id bad-format']],
    ['without a crime', without('crime'), ['/crime required']],
    ['of a crime we do not know', { ...drugs, crime: 'jaywalking' }, ['/crime not-in-list']],
    ['with a field we do not know', { ...drugs, colour: 'red' }, ['/colour unknown-field']],
    ['with a field that another crime has', { ...drugs, conduct: ['entry'] }, ['/conduct unknown-field']],
    [
      'that happened on 30 February',
      { ...drugs, occurredAt: '2026-02-30T10:00:00+07:00' },
      ['/occurredAt impossible-date'],
    ],
    ['without an offset', { ...drugs, occurredAt: '2026-02-20T10:00:00' }, ['/occurredAt no-offset']],
    ['of a country that there is not', { ...drugs, route: { border: 'ZZ' } }, ['/route/border not-in-list']],
    ['of a country by its name', { ...drugs, route: { border: 'Laos' } }, ['/route/border bad-format']],
    ['north of the pole', { ...drugs, place: { ...drugs.place, latitude: 91 } }, ['/place/latitude too-large']],
    ['at 0 N 0 E', { ...drugs, place: { ...drugs.place, latitude: 0, longitude: 0 } }, ['/place impossible-place']],
    [
      'with latitude as text',
      { ...drugs, place: { ...drugs.place, latitude: '11,06' } },
      ['/place/latitude decimal-comma'],
    ],
    ['without accuracy', { ...drugs, place: { latitude: 11, longitude: 106 } }, ['/place/accuracyMetres required']],
    ['that seized nothing', { ...drugs, seizures: [] }, ['/seizures too-few']],
    [
      'of less than nothing',
      { ...drugs, seizures: [{ substance: 'heroin', quantity: { value: -1, unit: 'gram' } }] },
      ['/seizures/0/quantity/value too-small'],
    ],
    [
      'of a unit we do not know',
      { ...drugs, seizures: [{ substance: 'heroin', quantity: { value: 1, unit: 'sack' } }] },
      ['/seizures/0/quantity/unit not-in-list'],
    ],
    [
      'with half a person',
      { ...drugs, people: [{ role: 'suspect', sex: 'male', ageGroup: 'adult', count: 0.5 }] },
      ['/people/0/count wrong-type'],
    ],
    [
      'with 21 photos',
      {
        ...drugs,
        photos: Array.from({ length: 21 }, (_, i) => ({ ...photo, id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a${10 + i}` })),
      },
      ['/photos too-many'],
    ],
    ['with the same photo twice', { ...drugs, photos: [photo, photo] }, ['/photos repeated']],
    [
      'with a photo over 25 MB',
      { ...drugs, photos: [{ ...photo, bytes: 25 * 1024 * 1024 + 1 }] },
      ['/photos/0/bytes too-large'],
    ],
    ['with an SVG', { ...drugs, photos: [{ ...photo, type: 'image/svg+xml' }] }, ['/photos/0/type not-in-list']],
    ['with a control character in its text', { ...drugs, narrative: 'a\u0007b' }, ['/narrative bad-format']],
    ['that is a list', [], [' wrong-type']],
    ['that is nothing', null, [' wrong-type']],
  ])('a report %s is refused with a pointer to the fault', (_, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  it('a refused report names every fault at once', () => {
    expect(faults({ ...drugs, id: 'x', blo: 7, seizures: [] })).toEqual([
      '/id bad-format',
      '/blo wrong-type',
      '/seizures too-few',
    ]);
  });

  it('a report keeps its text in NFC, so that texts that look the same are the same', () => {
    expect(drugReport({ narrative: 'Việt' }).narrative).toBe('Vi\u1ec7t');
  });

  it('a report keeps its id in lower case', () => {
    expect(drugReport({ id: '0192A3B4-C5D6-4E7F-8A9B-0C1D2E3F4A51' }).id).toBe('0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51');
  });

  it('two reports are the same whatever the order of their fields', () => {
    const backwards = Object.fromEntries(Object.entries(drugs).reverse());
    expect(sameReport(Report.parse(backwards), Report.parse(drugs))).toBe(true);
    expect(sameReport(Report.parse({ ...drugs, narrative: 'else' }), Report.parse(drugs))).toBe(false);
  });

  it.each([
    ['in the neighbour\u2019s offset', { occurredAt: '2016-06-19T16:00:00+06:30' }, true],
    ['in UTC, with a fraction', { occurredAt: '2016-06-19T09:30:00.000Z' }, true],
    ['in a shorter form', { occurredAt: '2016-06-19T16:30+07' }, true],
    ['with its fix in another offset', { place: { ...drugs.place, fixedAt: '2016-06-19T09:31:05Z' } }, true],
    ['a second later', { occurredAt: '2016-06-19T16:30:01+07:00' }, false],
    ['with a fix of a second later', { place: { ...drugs.place, fixedAt: '2016-06-19T09:31:06Z' } }, false],
    ['with a moment in its story', { narrative: '2016-06-19T16:30:00+07:00' }, false],
  ])('a report that comes again %s is the same or not', (_, change, expected) => {
    expect(isSentAgain(Report.parse(drugs), Report.parse({ ...drugs, ...change }))).toBe(expected);
  });

  it('two stories that name one instant in two offsets are two reports', () => {
    const told = (narrative: string) => Report.parse({ ...drugs, narrative });
    expect(isSentAgain(told('2016-06-19T16:30:00+07:00'), told('2016-06-19T09:30:00Z'))).toBe(false);
  });

  it('an amendment may mend the offset: for it two offsets are two reports', () => {
    expect(sameReport(Report.parse(drugs), Report.parse({ ...drugs, occurredAt: '2016-06-19T09:30:00Z' }))).toBe(false);
  });

  it('the fault of a report never repeats what was sent', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (secret) => {
        const marked = `@@${secret}@@`;
        const result = z.safeParse(
          Report,
          { ...drugs, id: marked, narrative: { marked }, crime: 'drugs' },
          { reportInput: true },
        );
        expect(JSON.stringify(result.success ? [] : faultsOf(result.error))).not.toContain(
          JSON.stringify(marked).slice(1, -1),
        );
      }),
    );
  });
});

describe('the moment of a report', () => {
  it.each([
    ['an hour ago', '2026-11-22T09:00:00+07:00', []],
    ['by a clock five minutes fast', '2026-11-22T10:05:00+07:00', []],
    ['tomorrow', '2026-11-23T10:00:00+07:00', ['future-date']],
    ['before there were border liaison offices', '1998-12-31T09:00:00+07:00', ['impossible-date']],
  ])('the moment of a report %s (%s) has the faults %j', (_, occurredAt, expected) => {
    expect(timeFaults(drugReport({ occurredAt }), now).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['a photo at an epoch', { photos: [{ ...photo, takenAt: '1980-01-01T00:00:00+07:00' }] }],
    ['a photo of next year', { photos: [{ ...photo, takenAt: '2027-01-01T00:00:00+07:00' }] }],
    ['a fix at an epoch', { place: { ...drugs.place, fixedAt: '1970-01-01T00:00:00Z' } }],
    ['a fix in a Buddhist year', { place: { ...drugs.place, fixedAt: '2569-11-22T09:00:00+07:00' } }],
  ])('a time that a machine wrote is kept as it came: %s', (_, change) => {
    const report = drugReport(change as Partial<Report>);
    expect(timeFaults(report, now)).toEqual([]);
    expect(Report.parse(report)).toMatchObject(change);
  });
});
