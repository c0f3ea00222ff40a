import { validateMetadata } from '../pipeline/validate.ts';
import { formatPlain } from '../report/terminal.ts';
import { findCorpus, readMetadataFiles } from './corpus-files.ts';
import { HOSTILE_METADATA } from './hostile-metadata.ts';

/** Runs before measuring, so that the engine has compiled what is measured. */
const WARM_UP_RUNS = 5;
const RUNS = 20;

interface Judged {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Milliseconds of processor time to judge one file and to put its findings into words: others may share the machine. */
export function benchCheck(): readonly string[] {
  const corpus = findCorpus();
  const real = 'found' in corpus ? readMetadataFiles(corpus.found).map((file) => ({ ...file, path: file.name })) : [];
  const hostile = HOSTILE_METADATA.map(({ text, ...file }) => ({ ...file, bytes: new TextEncoder().encode(text) }));
  return [
    real.length > 0
      ? lineOf(`${real.length} real files`, real, 5)
      : `real files: not measured, ${'missing' in corpus ? corpus.missing : ''}`,
    lineOf(`${hostile.length} hostile files`, hostile, 50),
  ];
}

function lineOf(what: string, files: readonly Judged[], aimMs: number): string {
  const times = files.map((file) => ({ name: file.name, ms: medianMs(file) })).sort((a, b) => a.ms - b.ms);
  const median = times[times.length >> 1]?.ms ?? 0;
  const slowest = times.at(-1);
  return `${what}: median ${median.toFixed(2)} ms, slowest ${slowest?.ms.toFixed(2)} ms (${slowest?.name}); aim ${aimMs} ms`;
}

function medianMs(file: Judged): number {
  for (let run = 0; run < WARM_UP_RUNS; run += 1) judge(file);
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    judge(file);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  }).sort((a, b) => a - b);
  return times[RUNS >> 1] ?? 0;
}

const judge = ({ path, bytes }: Judged): string =>
  formatPlain({ files: 1, findings: validateMetadata({ path, bytes }).findings });
