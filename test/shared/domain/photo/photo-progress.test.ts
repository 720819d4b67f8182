import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PhotoArrival, PhotoManifest, photoReasons } from '../../../../shared/domain/photo/photo.ts';
import { photoCounts, photoProgress } from '../../../../shared/domain/photo/photo-progress.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { photoWords } from '../../../../shared/reference/photo-words.ts';
import { drugReport } from '../../../fixtures/reports.ts';

const photos = Array.from({ length: 5 }, () => PhotoManifest.parse({ ...drugReport().photos?.[0], id: randomUUID() }));
const arrivalOf = (index: number, change: Partial<PhotoArrival>): PhotoArrival => ({
  photoId: photos[index]?.id ?? '',
  state: 'verified',
  arrived: [0, 1, 2],
  attempts: 1,
  ...change,
});

const arrivals = [
  arrivalOf(0, { flags: ['no-gps'] }),
  arrivalOf(1, { flags: ['no-gps', 'edited'] }),
  arrivalOf(2, { state: 'awaiting', arrived: [0, 1, 2] }),
  arrivalOf(3, { state: 'rejected', reason: 'animated' }),
];

describe('the photos of an incident', () => {
  const progress = photoProgress(photos, arrivals, 'th');

  it('stand each where it is, and one of which every chunk has come counts as received', () => {
    expect(progress.map(({ state }) => state)).toEqual(['verified', 'verified', 'received', 'rejected', 'awaiting']);
  });

  it('are counted, and so are their flags', () => {
    expect(photoCounts(progress)).toEqual({
      ...{ announced: 5, awaiting: 1, received: 1, verified: 2, rejected: 1 },
      flags: { 'no-gps': 2, edited: 1 },
    });
  });

  it('say in the language of whoever asks why one was not taken', () => {
    expect(progress[3]).toMatchObject({ reason: 'animated', message: 'นี่คือภาพเคลื่อนไหว รับเฉพาะภาพถ่าย' });
    expect(progress[0]).not.toHaveProperty('message');
  });
});

describe('the words for a reason', () => {
  it.each(photoReasons)('%s are there in every language, each its own', (reason) => {
    const texts = languages.map(({ tag }) => photoWords[reason][tag].text);
    expect(texts.every((text) => text.length > 5)).toBe(true);
    expect(new Set(texts).size).toBe(languages.length);
  });
});
