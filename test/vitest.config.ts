import { defineConfig } from 'vitest/config';

/** `npm test`: every test, the black-box suite included (it starts its own local run). */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary-folder.ts',
    testTimeout: 20_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // What functions log while a test passes is noise; of a test that fails it is the first clue.
    silent: 'passed-only',
  },
});
