import { defineConfig } from 'vitest/config';

/** The black-box suite alone; test/black-box/main.ts starts it. One file at a time: each looks at the same lists. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/black-box/**/*.smoke.ts'],
    fileParallelism: false,
    // A file changes nothing outside itself but the deployment: 27 processes would each load the same again.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
