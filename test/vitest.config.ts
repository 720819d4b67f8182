import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Files that share what they import: they change nothing outside themselves, and one synthesis of the stacks serves all
 * tests of the assembly.
 */
const sharing = [
  'test/shared/{foundation,incidents,alerts,cases,statistics,trends,code-lists,people,api,reference}/**/*.test.ts',
  // Not those of handlers, which read the environment of their file when they are loaded.
  'test/functions/*/!(*handler*|read-person).test.ts',
  // Not those of the local run, which have engines of their own.
  'test/infra/*.test.ts',
  'test/infra/{parts,capabilities}/**/*.test.ts',
];

/** Tests in a real browser, each with a local run of its own. */
const browsers = 'test/web/browser/**/*.test.ts';

/** `npm test`: every test, the black-box suite included (it starts its own local run). */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: 'test/temporary-folder.ts',
    testTimeout: 20_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Trials wait more than they work: three on two cores leave none idle.
    maxWorkers: 3,
    // What functions log while a test passes is noise; of a test that fails it is the first clue.
    silent: 'passed-only',
    projects: [
      { extends: true, test: { name: 'sharing', include: sharing, isolate: false } },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...sharing, browsers],
        },
      },
      {
        extends: true,
        // After the others: a browser and a local run at once leave no room for a third.
        test: { name: 'browsers', include: [browsers], sequence: { groupOrder: 1 }, maxWorkers: 1 },
      },
    ],
  },
});
