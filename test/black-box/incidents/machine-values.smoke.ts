import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../fixtures/photos/tablet-photo.ts';
import { post } from '../questions.ts';
import { quietReport } from '../reports.ts';

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const place = { latitude: 11.06, longitude: 106.13, accuracyMetres: 8 };
const photos = (change: Record<string, unknown>) => ({ photos: [{ ...manifestOf(new Uint8Array([1])), ...change }] });

// Apart from the suite of faults, which promises that nothing of it is kept.
describe('a time or a number that a machine wrote', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a photo of tomorrow', photos({ takenAt: tomorrow() }), '/photos/0/takenAt'],
    ['a photo of 1980', photos({ takenAt: '1980-01-01T00:00:00+07:00' }), '/photos/0/takenAt'],
    ['a heading that is not known', photos({ headingDegrees: -1 }), '/photos/0/headingDegrees'],
    ['an accuracy of nothing', { place: { ...place, accuracyMetres: 0 } }, '/place/accuracyMetres'],
    ['a fix in a Buddhist year', { place: { ...place, fixedAt: '2559-06-19T16:30:00+07:00' } }, '/place/fixedAt'],
  ])('%s keeps no report out, and is a warning', async (_name, change, pointer) => {
    const { status, json: receipt } = await post(await quietReport(change));
    expect([status, receipt]).toMatchObject([
      201,
      { warnings: expect.arrayContaining([expect.objectContaining({ pointer, code: 'doubtful-reading' })]) },
    ]);
  });
});
