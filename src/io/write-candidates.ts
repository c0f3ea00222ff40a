import type { JudgedCandidate } from '../model/source-list.ts';
import type { Names } from '../pipeline/propose/prefill.ts';
import { type Beside, judgeNewEntry, startEntry } from '../pipeline/propose/start-entry.ts';
import { writeNewEntry } from './new-entry-file.ts';
import type { OpenHost } from './open-host.ts';
import { readRepository } from './read-repository.ts';

export interface Listed extends Beside {
  readonly names: Names;
}

/** Candidates of which an entry can be made: new, and with metadata. */
export const withMetadata = (candidates: readonly JudgedCandidate[]) =>
  candidates.filter((each) => each.state === 'new').filter(({ metadata }) => metadata !== undefined);

/** Writes an entry for each, and gives a line for each; an entry that is there already is left as it is. */
export async function writeCandidates(
  { host }: Pick<OpenHost, 'host'>,
  candidates: readonly JudgedCandidate[],
  { names, ...beside }: Listed,
  modulesDir: string,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { repository } of withMetadata(candidates)) {
    const read = await readRepository(host, repository);
    if (read.state !== 'read') {
      lines.push(`${repository.url} could not be read: ${read.reason}`);
      continue;
    }
    const started = startEntry(read.reading, names);
    const { text } = judgeNewEntry(started, read.reading, beside);
    lines.push(writeNewEntry(modulesDir, started.id, text) ?? `${started.id}.yaml is there already.`);
  }
  return lines;
}
