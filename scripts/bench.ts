import { parseArgs } from 'node:util';
import { benchCheck } from '../src/e2e/bench-check.ts';
import { benchSearch } from '../src/e2e/bench-search.ts';
import { benchHarvest } from '../src/e2e/local-github/bench-harvest.ts';
import { runCommand, UsageError } from './run-command.ts';

/** Each bench prints its own lines; figures are for this machine, and only those that are counts are asserted in tests. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  async check() {
    for (const line of benchCheck()) console.log(line);
  },
  async harvest() {
    console.log('repositories  state  calls  points   here      at 1 call/s');
    for (const count of [100, 1_000, 10_000]) {
      for (const { state, calls, points, tookMs } of await benchHarvest(count, Date.now)) {
        const cells = [
          String(count).padStart(12),
          state.padEnd(5),
          String(calls).padStart(5),
          String(points).padStart(6),
        ];
        console.log([...cells, `${(tookMs / 1_000).toFixed(1)} s`.padEnd(8), `${calls} s`].join('  '));
      }
    }
  },
  async search() {
    for (const line of await benchSearch([1_000, 10_000], () => performance.now())) console.log(line);
  },
};

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name];
    if (!bench) throw new UsageError(`"${name}" is no bench. Expected one of ${Object.keys(BENCHES).join(', ')}.`);
    await bench();
  }
  return 0;
});
