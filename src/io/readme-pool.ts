import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RenderedReadme } from '../model/readme.ts';
import { cutToBytes } from '../pipeline/readme/cut-to-bytes.ts';
import { escapedReadme } from '../pipeline/readme/escaped-readme.ts';
import type { ReadmeJob } from './readme-child.ts';

/** What one text may cost. Beyond it the process is killed, and the text is shown letter by letter. */
export interface ReadmeLimits {
  readonly timeoutMs: number;
  /** Heap of V8, megabytes. */
  readonly heapMB: number;
  /** Resident memory with the parser's own, megabytes; watched where `/proc` tells it. */
  readonly residentMB: number;
}

export const README_LIMITS: ReadmeLimits = { timeoutMs: 5_000, heapMB: 512, residentMB: 700 };

/** A child that has grown beyond this is replaced: the next text must not pay for the last one. Megabytes; a fresh one has 100. */
const LEAN_MB = 250;

/** What an older Node needs to run TypeScript, as `scripts/start-node.mjs` gives it. */
const STRIPS_TYPES = process.execArgv.filter((argument) => argument === '--experimental-strip-types');

/** How often a child's memory is looked at, milliseconds: the parser needs longer than that to fill it. */
const WATCH_EVERY_MS = 50;

const BYTES_PER_MB = 1024 * 1024;

export interface ReadmePool {
  /** Renders, or answers the escaped text with the fault. Rejects only for our own bugs. */
  render(job: ReadmeJob): Promise<RenderedReadme>;
  /** Ends all children. */
  close(): void;
}

/** Up to `size` child processes that render one text each at a time; they start when they are needed. */
export function openReadmePool(projectRoot: string, size: number, limits: ReadmeLimits = README_LIMITS): ReadmePool {
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const waiting: (() => void)[] = [];
  let free = size;

  return {
    async render(job) {
      if (free === 0) await new Promise<void>((go) => waiting.push(go));
      else free -= 1;
      const child = idle.pop() ?? startChild(projectRoot, limits, all);
      const answer = await askChild(child, job, limits);
      if ('readme' in answer && isLean(child)) idle.push(child);
      else child.kill('SIGKILL');
      const next = waiting.shift();
      if (next) next();
      else free += 1;
      if ('readme' in answer) return answer.readme;
      return escapedReadme(cutToBytes(job.text, job.limitBytes).text, answer.fault);
    },
    close() {
      for (const child of all) child.kill('SIGKILL');
    },
  };
}

type Answer = { readonly readme: RenderedReadme } | { readonly fault: string };

function startChild(projectRoot: string, limits: ReadmeLimits, all: Set<ChildProcess>): ChildProcess {
  const child = fork(resolve(projectRoot, 'src/io/readme-child.ts'), [], {
    // Nothing of the environment: a token has no business beside strangers' text.
    env: {},
    execArgv: [`--max-old-space-size=${limits.heapMB}`, '--no-warnings', ...STRIPS_TYPES],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  all.add(child);
  child.once('exit', () => all.delete(child));
  return child;
}

/** A child holds the program open while it works, and not a moment longer. */
async function askChild(child: ChildProcess, job: ReadmeJob, limits: ReadmeLimits): Promise<Answer> {
  child.ref();
  child.channel?.ref();
  const answer = await answerOf(child, job, limits);
  child.removeAllListeners('message').removeAllListeners('error');
  if ('fault' in answer) child.kill('SIGKILL');
  child.unref();
  child.channel?.unref();
  return answer;
}

function answerOf(child: ChildProcess, job: ReadmeJob, limits: ReadmeLimits): Promise<Answer> {
  const { timeoutMs, heapMB, residentMB } = limits;
  return new Promise((resolve, reject) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      clearInterval(watch);
      child.off('exit', onExit);
      resolve(answer);
    };
    const onExit = (): void => settle({ fault: `It needed more than ${heapMB} MB of memory, or broke the renderer.` });
    const timer = setTimeout(
      () => settle({ fault: `It took longer than ${timeoutMs / 1000} s to render.` }),
      timeoutMs,
    );
    const watch = setInterval(() => {
      if ((residentMegabytes(child.pid) ?? 0) > residentMB)
        settle({ fault: `It needed more than ${residentMB} MB of memory to render.` });
    }, WATCH_EVERY_MS);
    child.once('exit', onExit);
    child.once('error', reject);
    child.once('message', (readme) => settle({ readme: readme as RenderedReadme }));
    child.send(job);
  });
}

const isLean = ({ connected, pid }: ChildProcess): boolean => connected && (residentMegabytes(pid) ?? 0) < LEAN_MB;

/** Only Linux tells; elsewhere the heap's limit and the time remain. */
function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : (Number(kilobytes) * 1024) / BYTES_PER_MB;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
