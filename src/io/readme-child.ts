import type { ReadmeBase } from '../model/readme.ts';
import { renderReadme } from '../pipeline/readme/render-readme.ts';

/** One text to render, as it crosses to the child process. */
export interface ReadmeJob {
  readonly text: string;
  readonly base: ReadmeBase;
  readonly limitBytes: number;
}

// Runs as a process of its own, so that it can be killed: a parser's native code cannot be stopped otherwise.
process.on('message', ({ text, base, limitBytes }: ReadmeJob) => {
  process.send?.(renderReadme(text, base, limitBytes));
});
