import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isGivenUp } from '../../../shared/photos/photo-deadlines.ts';
import { type PhotoArrival, PhotoManifest, photoNotes } from '../../../shared/photos/photo-manifest.ts';
import { photoCounts, photoProgress } from '../../../shared/photos/photo-progress.ts';
import { photoWords } from '../../../shared/photos/photo-words.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { drugReport, now } from '../../fixtures/incidents/reports.ts';

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
  const progress = photoProgress(photos, arrivals, { language: 'th', isGivenUp: () => false });

  it('have a state each, and a photo with every chunk but no verdict is received', () => {
    expect(progress.map(({ state }) => state)).toEqual(['verified', 'verified', 'received', 'rejected', 'awaiting']);
  });

  it('are counted by state and by flag', () => {
    expect(photoCounts(progress)).toEqual({
      announced: 5,
      awaiting: 1,
      received: 1,
      verified: 2,
      rejected: 1,
      flags: { 'no-gps': 2, edited: 1 },
    });
  });

  it('have a message in the reader’s language when one was rejected', () => {
    expect(progress[3]).toMatchObject({ reason: 'animated', message: 'นี่คือภาพเคลื่อนไหว รับเฉพาะภาพถ่าย' });
    expect(progress[0]).not.toHaveProperty('message');
  });
});

describe('a photo announced thirty days ago', () => {
  const [verified, , received, , awaiting] = photoProgress(photos, arrivals, { language: 'lo', isGivenUp: () => true });

  it('is noted as never sent in the reader’s language if it has not arrived', () => {
    expect(awaiting).toMatchObject({ state: 'awaiting', reason: 'never-came', chunksMissing: 3 });
    expect(awaiting?.message).toBe(photoWords['never-came'].lo.text);
  });

  it('is not noted as never sent if it has arrived', () => {
    expect([verified, received].map((photo) => photo?.reason)).toEqual([undefined, undefined]);
  });

  it.each([
    ['a minute before the thirty days are over', '2026-10-23T03:01:00.000Z', false],
    ['a minute after', '2026-10-23T02:59:00.000Z', true],
  ])('counts as never sent or not: announced %s', (_, receivedAt, is) => {
    expect(isGivenUp(receivedAt, now)).toBe(is);
  });
});

describe('the message for a note on a photo', () => {
  it.each(photoNotes)('exists in every language and differs between them: %s', (reason) => {
    const texts = languages.map(({ tag }) => photoWords[reason][tag].text);
    expect(texts.every((text) => text.length > 5)).toBe(true);
    expect(new Set(texts).size).toBe(languages.length);
  });
});
