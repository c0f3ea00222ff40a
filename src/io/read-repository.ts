import type { Repository } from '../model/module.ts';
import { type Choice, chooseFiles, MOST_BYTES, unreadable } from '../pipeline/harvest/choose-files.ts';
import type { FilesOutcome, Head, HeadOutcome, ListedFile, SourceHost } from '../pipeline/harvest/source-host.ts';
import type { ReadOutcome } from '../pipeline/propose/repository-findings.ts';
import type { ReadFile, ReadRole, RepositoryReading } from '../pipeline/propose/repository-reading.ts';

/** The two passes answer by module; a repository that is not listed yet has no id of its own. */
const ASKED = 'asked';

/** Reads one repository through a port of the harvest, as the harvest would. */
export async function readRepository(host: SourceHost, repository: Repository): Promise<ReadOutcome> {
  const outcome = await askHead(host, repository);
  if (outcome.state === 'gone') return outcome;
  if (outcome.state !== 'found') return { state: 'unread', reason: outcome.reason };
  const { head } = outcome;
  const { commit, date } = head;
  if (!commit || !date) return { state: 'unread', reason: `${head.name} has no commit to read.` };
  const today = asSpelt(repository, head.name);
  const chosen = Object.entries(chooseFiles(head.listing ?? [])) as [ReadRole, ListedFile][];
  const wanted = chosen.filter(([role, file]) => unreadable(file, role) === undefined);
  const files = await askFiles(host, { repository: today, commit, wanted });
  if (files.state !== 'read') return { state: 'unread', reason: files.reason };
  return { state: 'read', reading: readingOf(today, { ...head, commit, date }, wanted, files.files) };
}

async function askHead(host: SourceHost, repository: Repository): Promise<HeadOutcome> {
  const answers: HeadOutcome[] = [];
  await host.heads([{ moduleId: ASKED, repository }], (_, outcome) => answers.push(outcome));
  return answers[0] ?? { state: 'failed', reason: 'The host gave no answer.' };
}

interface Wanted {
  readonly repository: Repository;
  readonly commit: string;
  readonly wanted: readonly (readonly [ReadRole, NonNullable<Choice[ReadRole]>])[];
}

async function askFiles(host: SourceHost, { repository, commit, wanted }: Wanted): Promise<FilesOutcome> {
  if (wanted.length === 0) return { state: 'read', files: new Map() };
  const answers: FilesOutcome[] = [];
  const files = wanted.map(([role, { path, oid, sizeBytes }]) => ({
    path,
    oid,
    ...(sizeBytes !== undefined && { sizeBytes }),
    maxBytes: MOST_BYTES[role],
  }));
  await host.files([{ moduleId: ASKED, repository, commit, files }], (_, outcome) => answers.push(outcome));
  return answers[0] ?? { state: 'failed', reason: 'The host gave no answer.' };
}

/** A renamed repository is read, and written down, under its name of today. */
function asSpelt(repository: Repository, name: string): Repository {
  const [owner = repository.owner, spelt = repository.name] = name.split('/');
  return { ...repository, owner, name: spelt, url: `https://${repository.host}/${owner}/${spelt}` };
}

function readingOf(
  repository: Repository,
  head: Head & { readonly commit: string; readonly date: string },
  wanted: Wanted['wanted'],
  bytes: ReadonlyMap<string, Uint8Array>,
): RepositoryReading {
  const files: [ReadRole, ReadFile][] = [];
  const unread: string[] = [];
  for (const [role, { path }] of wanted) {
    const read = bytes.get(path);
    if (read) files.push([role, { path, bytes: read }]);
    else unread.push(path);
  }
  return {
    repository,
    commit: head.commit,
    date: head.date,
    ...(head.ref && { branch: head.ref }),
    ...(head.api?.license && { license: head.api.license }),
    ...(head.api?.forkOf && { forkOf: head.api.forkOf }),
    ...(head.archived !== undefined && { archived: head.archived }),
    files: Object.fromEntries(files),
    unread,
  };
}
