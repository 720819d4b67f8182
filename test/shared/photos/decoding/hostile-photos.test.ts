import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type HonestPhoto, honestPhotos, largestPhotos } from '../../../fixtures/photos/honest-photos.ts';
import { type HostilePhoto, hostilePhotos } from '../../../fixtures/photos/hostile-photos.ts';

const program = fileURLToPath(new URL('../../../fixtures/photos/photo-trial-program.ts', import.meta.url));
const Verdict = z.object({ reason: z.string(), peakMegabytes: z.number() });
const folder = mkdtempSync(join(tmpdir(), 'photos-'));

/** What receive-photo says of each file, in a process of their own. */
const tried = async (photos: readonly (HonestPhoto & Pick<HostilePhoto, 'announced'>)[]) => {
  const orders = photos.map(({ type, bytes, announced }, index) => {
    const file = join(folder, `${index}`);
    writeFileSync(file, bytes);
    return [type, file, announced?.bytes ?? '', announced?.sha256 ?? ''].join('=');
  });
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...orders]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => Verdict.parse(JSON.parse(line)));
};

const [hostile, honest, largest] = [await hostilePhotos(), await honestPhotos(), await largestPhotos()];
const verdicts = { hostile: await tried(hostile), honest: await tried(honest), largest: await tried(largest) };
const memoryLimitMegabytes = 512;

afterAll(() => rmSync(folder, { recursive: true }));

describe('a hostile file', () => {
  it('is one of forty at least, no two of them alike', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(40);
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
    expect(new Set(hostile.map(({ bytes }) => bytes.toString('base64'))).size).toBe(hostile.length);
    expect(verdicts.hostile).toHaveLength(hostile.length);
  });

  it.each(hostile.map(({ name, reason }, index) => ({ name, reason, index })))(
    '$name: $reason',
    ({ reason, index }) => {
      expect(verdicts.hostile[index]?.reason).toBe(reason);
    },
  );

  it('never takes the function over 512 MB', () => {
    expect(verdicts.hostile.at(-1)?.peakMegabytes).toBeLessThan(memoryLimitMegabytes);
  });
});

describe('an honest photo', () => {
  it.each(honest.map(({ name }, index) => ({ name, index })))('is taken: $name', ({ index }) => {
    expect(verdicts.honest[index]?.reason).toBe('verified');
  });

  it.each(largest.map(({ name }, index) => ({ name, index })))('is taken within 512 MB: $name', ({ index }) => {
    expect(verdicts.largest[index]?.reason).toBe('verified');
    expect(verdicts.largest[index]?.peakMegabytes).toBeLessThan(memoryLimitMegabytes);
  });
});
