import { defineConfig } from 'vitest/config';

/** One project a kind of test, so that each can be run alone: `npx vitest --project unit`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', new URL('./count-reporter.ts', import.meta.url).pathname],
    // Browser and server tests share two cores: more files at once only make them slower.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['src/e2e/**'] },
      },
      {
        extends: true,
        test: { name: 'local', include: ['src/e2e/local/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: { name: 'corpus', include: ['src/e2e/corpus/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['src/e2e/contract/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: ['src/e2e/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000 },
      },
    ],
  },
});
