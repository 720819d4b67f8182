import { describe, expect, it } from 'vitest';
import type { CameraMetadata } from '../../../shared/photos/decoded-photo.ts';
import { flagsOf } from '../../../shared/photos/flags-of.ts';
import { PhotoManifest } from '../../../shared/photos/photo-manifest.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';

const announced = drugReport().photos?.[0];
const fix = { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 5 };
const photo = (change: Record<string, unknown> = {}) =>
  PhotoManifest.parse({
    ...announced,
    takenAt: '2026-11-21T16:30:00+07:00',
    place: fix,
    ...change,
  });

const agreeing: CameraMetadata = {
  takenAtClock: '2026-11-21T16:29:58',
  latitude: 11.0633,
  longitude: 106.1357,
  software: ['A137FXXU1'],
};

describe('the flags of a photo', () => {
  it('are none when camera and tablet agree', () => {
    expect(flagsOf(photo(), agreeing)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, Partial<CameraMetadata>, string[]]>([
    ['0.0044 degrees (490 m) north', {}, { latitude: 11.0676 }, []],
    ['0.0046 degrees (510 m) north', {}, { latitude: 11.0678 }, ['far-away']],
    ['without GPS', {}, { latitude: undefined, longitude: undefined } as never, ['no-gps']],
    [
      "without GPS, beside the tablet's fix by satellite",
      { place: { ...fix, method: 'gnss' } },
      { latitude: undefined, longitude: undefined } as never,
      [],
    ],
    [
      "without GPS, beside the tablet's fix by network",
      { place: { ...fix, method: 'network' } },
      { latitude: undefined, longitude: undefined } as never,
      ['no-gps'],
    ],
    [
      'without GPS, beside a fix by satellite that a program made up',
      { place: { ...fix, method: 'gnss', mocked: true } },
      { latitude: undefined, longitude: undefined } as never,
      ['mocked-fix', 'no-gps'],
    ],
    [
      "of another place than the tablet's fix by satellite",
      { place: { ...fix, method: 'gnss' } },
      { latitude: 11.5 },
      ['far-away'],
    ],
    ['taken 24 hours before', {}, { takenAtClock: '2026-11-20T16:30:00' }, []],
    ['taken a second more than 24 hours before', {}, { takenAtClock: '2026-11-20T16:29:59' }, ['other-time']],
    ['taken two days later', {}, { takenAtClock: '2026-11-23T16:30:00' }, ['other-time']],
    ['of which the camera goes by UTC and says so', {}, { takenAtClock: '2026-11-20T09:31:00', offset: '+00:00' }, []],
    ['of a camera without a clock', {}, { takenAtClock: undefined } as never, []],
    ['edited', {}, { software: ['Adobe Photoshop Lightroom 7.2'] }, ['edited']],
    ['edited after the camera named itself', {}, { software: ['A137FXXU1', 'GIMP 2.10.36'] }, ['edited']],
    ['of the firmware of an iPhone', {}, { software: ['17.5.1'] }, []],
    [
      'whose fix a program made up',
      { place: { latitude: 11.0632, longitude: 106.1356, accuracyMetres: 5, mocked: true } },
      {},
      ['mocked-fix'],
    ],
    ['announced without a fix', { place: undefined }, {}, ['no-fix']],
    ['announced from beyond the pole', { place: { latitude: 91, longitude: 106, accuracyMetres: 5 } }, {}, ['no-fix']],
    ['announced from 0 N 0 E', { place: { latitude: 0, longitude: 0, accuracyMetres: 5 } }, {}, ['no-fix']],
  ])('are as listed for a photo %s', (_, change, words, flags) => {
    expect(flagsOf(photo(change), { ...agreeing, ...words })).toEqual(flags);
  });
});
