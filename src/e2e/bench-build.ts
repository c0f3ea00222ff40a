import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from './build-site.ts';
import { writeMadeUpModules } from './made-up-modules.ts';

/** DESIGN, numbers to hold: pages and search data with texts and pictures from the cache. */
const CAPS: Readonly<Record<number, string>> = { 1000: '6 s, 1.5 GB', 10000: '35 s, 1.5 GB' };

/** Linux counts a process's time in hundredths of a second: `getconf CLK_TCK`. */
const TICKS_A_SECOND = 100;

interface Cost {
  readonly cpuSeconds: number;
  /** What of it the kernel took: most of it is making files, which costs a multiple on a disk whose free space is in pieces. */
  readonly kernelSeconds: number;
  readonly peakBytes: number;
}

/** Builds made-up catalogues part by part. CPU time counts every process that took part. @returns lines to print */
export async function* benchBuild(counts: readonly number[]): AsyncIterable<string> {
  yield* coldParts(1_000);
  for (const count of counts) yield* wholeBuild(count);
}

/** What is made once and then kept, or made anew with every build, for each module. */
async function* coldParts(count: number): AsyncIterable<string> {
  const world = makeWorld(count);
  yield `bundle, once for each change of the sources: ${words(await measure('bundle', world))}; cap not set`;
  const { cpuSeconds: reading } = await measure('read', world);
  yield `${count} modules read: ${((reading / count) * 1_000).toFixed(2)} ms CPU a module`;
  for (const [part, cap] of [
    ['texts', '10 ms'],
    ['pictures', '12 ms'],
    ['exports', 'not set'],
    ['pagefind', '1.2 ms'],
  ] as const) {
    const { cpuSeconds } = await measure(part, world);
    const aModuleMs = (Math.max(0, cpuSeconds - reading) / count) * 1_000;
    yield `${count} modules, cold ${part}: ${aModuleMs.toFixed(2)} ms CPU a module; cap ${cap}`;
  }
  rmSync(world.folder, { recursive: true });
}

async function* wholeBuild(count: number): AsyncIterable<string> {
  const world = makeWorld(count);
  await measure('texts', world);
  // Brings the bundle, which builds share.
  const small = makeWorld(52);
  await measure('pages', small);
  rmSync(small.folder, { recursive: true });
  const full = await measure('pages', world);
  yield `${count} modules, pages and search data: ${words(full)}; cap ${CAPS[count] ?? 'not set'}`;
  renameModule(join(world.modulesDir, 'ai4os-cvat.yaml'));
  const again = await measure('pages', world);
  yield `${count} modules, one changed: ${words(again)}, ${((again.cpuSeconds / full.cpuSeconds) * 100).toFixed(0)} % of the full build; cap ${count === 10_000 ? '25 %' : 'not set'}`;
  rmSync(world.folder, { recursive: true });
}

/** A change that readers see: on the module's own page, on those of its relations, and in the lists. */
function renameModule(entry: string): void {
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(/^( +title: .*)$/m, '$1, renamed'));
}

const words = ({ cpuSeconds, kernelSeconds, peakBytes }: Cost): string =>
  `${cpuSeconds.toFixed(1)} s CPU (${kernelSeconds.toFixed(1)} s in the kernel), ${(peakBytes / 1e9).toFixed(2)} GB at most`;

function makeWorld(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const modulesDir = join(folder, 'modules');
  writeMadeUpModules(modulesDir, count);
  return { folder, modulesDir };
}

async function measure(part: string, world: { readonly folder: string; readonly modulesDir: string }): Promise<Cost> {
  const before = childrenSeconds();
  const env = { MODULES_DIR: world.modulesDir, OUT_DIR: join(world.folder, 'dist') };
  const { status, log } = await runScript([join(import.meta.dirname, 'bench-build-part.ts'), part], env);
  const { peakBytes, childTicks } =
    /\{"peakBytes":(?<peakBytes>\d+),"childTicks":(?<childTicks>\d+)\}/.exec(log)?.groups ?? {};
  if (status !== 0 || !peakBytes) throw new Error(`The part "${part}" ended with ${status}:\n${log}`);
  const unwaitedSeconds = Number(childTicks) / TICKS_A_SECOND;
  const after = childrenSeconds();
  const kernelSeconds = after.kernel - before.kernel;
  const cpuSeconds = after.user - before.user + kernelSeconds + unwaitedSeconds;
  return { cpuSeconds, kernelSeconds, peakBytes: Number(peakBytes) };
}

/** Time of the processes that have ended below this one: fields 16 and 17 of proc(5). Linux alone. */
function childrenSeconds(): { readonly user: number; readonly kernel: number } {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return { user: Number(fields[13]) / TICKS_A_SECOND, kernel: Number(fields[14]) / TICKS_A_SECOND };
}
