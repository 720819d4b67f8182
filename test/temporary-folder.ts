import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the folder of the assemblies that local runs of one run of the tests share. */
export const assembliesFolder = 'BLO_TESTS_ASSEMBLIES';

/** Gives a run of the tests a temporary folder of its own, which goes with all that tests left in it. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'blo-tests-'));
  process.env['TMPDIR'] = folder;
  const assemblies = join(folder, 'assemblies');
  mkdirSync(assemblies);
  process.env[assembliesFolder] = assemblies;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
};
