import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One project a kind of test, so that each can be run alone: `npx vitest --project unit`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', fileURLToPath(new URL('./count-reporter.ts', import.meta.url))],
    // Servers and browsers share two cores with the tests: more files at once only make them slower.
    maxWorkers: 2,
    projects: [
      project('unit', 0, { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: ['src/e2e/**'] }),
      project('local', 1, { include: ['src/e2e/local/**/*.test.ts'] }),
      project('contract', 2, { include: ['src/e2e/contract/**/*.test.ts'] }),
      project('corpus', 3, { include: ['src/e2e/corpus/**/*.test.ts'] }),
      project('browser', 4, {
        include: ['src/e2e/browser/**/*.test.ts'],
        globalSetup: fileURLToPath(new URL('../src/e2e/browser/shared-site.ts', import.meta.url)),
      }),
    ],
  },
});

/** Projects run one after the other, in the order of `groupOrder`; all but the first wait for servers and builds. */
function project(name: string, groupOrder: number, test: Readonly<Record<string, unknown>>) {
  const patience = groupOrder === 0 ? { testTimeout: 60_000 } : { testTimeout: 60_000, hookTimeout: 300_000 };
  return { extends: true as const, test: { name, sequence: { groupOrder }, ...patience, ...test } };
}
