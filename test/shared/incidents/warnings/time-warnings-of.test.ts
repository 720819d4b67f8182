import { describe, expect, it } from 'vitest';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { timeWarningsOf } from '../../../../shared/incidents/warnings/time-warnings-of.ts';
import { warnerOf } from '../../../../shared/incidents/warnings/warner-of.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { bavet } from '../../../fixtures/incidents/reports.ts';

const { drugs } = reportExamples(bavet);
const { fixedAt: _, ...place } = drugs.place;
const photo = { id: drugs.id, sha256: 'a'.repeat(64), bytes: 1000, type: 'image/jpeg' };
const photos = (change: Record<string, unknown>) => ({ photos: [{ ...photo, ...change }] });
const fix = (change: Record<string, unknown>) => ({ place: { ...place, ...change } });

/** It came at 10 in Phnom Penh, an hour after it happened. */
const receivedAt = '2026-11-22T03:00:00.000Z';
const received = (change: Record<string, unknown>, changedAt = receivedAt) => ({
  report: Report.parse({ ...drugs, place, photos: undefined, occurredAt: '2026-11-22T09:00:00+07:00', ...change }),
  receivedAt,
  changedAt,
});
const warned = (change: Record<string, unknown>, timeZone = 'Asia/Phnom_Penh') =>
  timeWarningsOf(received(change), timeZone).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a doubt about a time or a reading', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['an hour ago', {}, []],
    ['a month ago', { occurredAt: '2026-10-22T09:30:00+07:00' }, []],
    ['32 days ago', { occurredAt: '2026-10-21T09:00:00+07:00' }, ['/occurredAt long-past']],
    ['a tablet a year slow', { occurredAt: '2025-11-22T09:00:00+07:00' }, ['/occurredAt long-past']],
    ['a tablet at 2010', { occurredAt: '2010-01-01T00:03:00+07:00' }, ['/occurredAt long-past']],
    [
      'a tablet at 2010 with a fix of today',
      { occurredAt: '2010-01-01T00:03:00+07:00', ...fix({ fixedAt: '2026-11-22T09:00:00+07:00' }) },
      ['/occurredAt long-past', '/place/fixedAt doubtful-reading'],
    ],
    ['the offset of Myanmar', { occurredAt: '2026-11-22T08:30:00+06:30' }, ['/occurredAt other-offset']],
    ['an offset of 0', { occurredAt: '2026-11-22T02:00:00+00:00' }, ['/occurredAt other-offset']],
    ['UTC', { occurredAt: '2026-11-22T02:00:00Z' }, []],
    ['an end in the offset of China', { occurredUntil: '2026-11-22T10:30:00+08:00' }, ['/occurredUntil other-offset']],
    ['a fix of the day before', fix({ fixedAt: '2026-11-21T09:00:00+07:00' }), []],
    ['a fix of two days before', fix({ fixedAt: '2026-11-20T08:00:00+07:00' }), ['/place/fixedAt doubtful-reading']],
    ['a fix 1,024 weeks back', fix({ fixedAt: '2007-04-08T09:00:00+07:00' }), ['/place/fixedAt doubtful-reading']],
    ['a fix at an epoch', fix({ fixedAt: '1980-01-06T00:00:00Z' }), ['/place/fixedAt doubtful-reading']],
    ['a fix to come', fix({ fixedAt: '2026-11-22T11:00:00+07:00' }), ['/place/fixedAt doubtful-reading']],
    ['a fix in a Buddhist year', fix({ fixedAt: '2569-11-22T09:00:00+07:00' }), ['/place/fixedAt doubtful-reading']],
    [
      'a fix while it went on',
      {
        occurredAt: '2026-11-18T09:00:00+07:00',
        occurredUntil: '2026-11-22T09:00:00+07:00',
        ...fix({ fixedAt: '2026-11-20T09:00:00+07:00' }),
      },
      [],
    ],
    ['an accuracy of 0', fix({ accuracyMetres: 0 }), ['/place/accuracyMetres doubtful-reading']],
    ['an accuracy of -1', fix({ accuracyMetres: -1 }), ['/place/accuracyMetres doubtful-reading']],
    ['an accuracy of 250 km', fix({ accuracyMetres: 250_000 }), ['/place/accuracyMetres doubtful-reading']],
    ['an accuracy beyond the earth', fix({ accuracyMetres: 3.4e38 }), ['/place/accuracyMetres doubtful-reading']],
    ['an accuracy below nothing', fix({ accuracyMetres: -99_999 }), ['/place/accuracyMetres doubtful-reading']],
    ['a point on the map', fix({ accuracyMetres: 0, method: 'map' }), []],
    ['a photo of today', photos({ takenAt: '2026-11-22T09:30:00+07:00', headingDegrees: 360 }), []],
    ['a photo of 1980', photos({ takenAt: '1980-01-01T00:00:00+07:00' }), ['/photos/0/takenAt doubtful-reading']],
    ['a photo of tomorrow', photos({ takenAt: '2026-11-23T09:00:00+07:00' }), ['/photos/0/takenAt doubtful-reading']],
    ['a photo of 2002', photos({ takenAt: '2002-12-08T12:00:00Z' }), ['/photos/0/takenAt doubtful-reading']],
    ['a photo of last week', photos({ takenAt: '2026-11-15T12:00:00Z' }), []],
    [
      'a photo by a compass that knows nothing',
      photos({ headingDegrees: -1 }),
      ['/photos/0/headingDegrees doubtful-reading'],
    ],
    ['a photo with a heading of 361', photos({ headingDegrees: 361 }), ['/photos/0/headingDegrees doubtful-reading']],
    ['a photo at 91 N', photos({ place: { ...place, latitude: 91 } }), ['/photos/0/place doubtful-reading']],
    ['a photo at 181 E', photos({ place: { ...place, longitude: 181 } }), ['/photos/0/place doubtful-reading']],
    [
      'a photo at 0 N 0 E',
      photos({ place: { ...place, latitude: 0, longitude: 0 } }),
      ['/photos/0/place doubtful-reading'],
    ],
    [
      'a photo with a fix at an epoch',
      photos({ place: { ...place, fixedAt: '1970-01-01T00:00:00Z', accuracyMetres: 0, method: 'gnss' } }),
      ['/photos/0/place/fixedAt doubtful-reading', '/photos/0/place/accuracyMetres doubtful-reading'],
    ],
  ])('is a warning where there is one: %s', (_name, change, expected) => {
    expect(warned(change)).toEqual(expected);
  });

  it.each([
    ['Asia/Yangon', '2026-11-22T08:30:00+06:30'],
    ['Asia/Bangkok', '2026-11-22T09:00:00+07:00'],
    ['Asia/Dhaka', '2026-11-22T08:00:00+06:00'],
    ['UTC', '2026-11-22T02:00:00Z'],
  ])('follows from the time zone of the country: %s', (timeZone, occurredAt) => {
    expect(warned({ occurredAt }, timeZone)).toEqual([]);
  });

  it('about a photo that an amendment announced goes by the time of the amendment', () => {
    const later = received(photos({ takenAt: '2026-11-24T09:00:00+07:00' }), '2026-11-24T03:00:00.000Z');
    expect(timeWarningsOf(later, 'Asia/Phnom_Penh')).toEqual([]);
  });

  it('has words in every language', async () => {
    const doubtful = received({ occurredAt: '2010-01-01T00:03:00+06:30', ...fix({ accuracyMetres: 0 }) });
    const warnIn = warnerOf({ readingFor: async () => ({ isZawgyi: () => false }), timeZone: 'Asia/Phnom_Penh' });
    const worded = await Promise.all(languages.map(({ tag }) => warnIn(tag)(doubtful)));
    expect(new Set(worded.flat().map(({ message }) => message)).size).toBe(3 * languages.length);
    for (const [past] of worded) expect(past?.message).toContain('6169');
  });
});
