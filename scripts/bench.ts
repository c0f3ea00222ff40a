import { parseArgs } from 'node:util';
import { benchBuild } from '../src/e2e/bench-build.ts';
import { benchCheck } from '../src/e2e/bench-check.ts';
import { benchLighthouse } from '../src/e2e/bench-lighthouse.ts';
import { benchSearch } from '../src/e2e/bench-search.ts';
import { benchWidget } from '../src/e2e/bench-widget.ts';
import { harvestLines } from '../src/e2e/local-github/bench-harvest.ts';
import { runCommand, UsageError } from './run-command.ts';

type Lines = AsyncIterable<string> | Iterable<string>;

/** Each bench gives its lines as they come; figures are for this machine, and only counts and bytes are asserted in tests. */
const BENCHES: Readonly<Record<string, () => Lines | Promise<Lines>>> = {
  build: () => benchBuild([1_000, 10_000]),
  check: benchCheck,
  harvest: () => harvestLines([100, 1_000, 10_000], Date.now),
  lighthouse: benchLighthouse,
  search: () => benchSearch([1_000, 10_000], cpuMs),
  widget: benchWidget,
};

/** Time of the processor: others may share the machine. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name];
    if (!bench) throw new UsageError(`"${name}" is no bench. Expected one of ${Object.keys(BENCHES).join(', ')}.`);
    for await (const line of await bench()) console.log(line);
  }
  return 0;
});
