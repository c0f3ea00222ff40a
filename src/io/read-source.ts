import { readFileSync } from 'node:fs';
import type { Repository } from '../model/module.ts';
import type { Candidate } from '../model/source-list.ts';
import type { FilesOutcome, HeadOutcome } from '../pipeline/harvest/source-host.ts';
import { matchesName } from '../pipeline/propose/match-name.ts';
import { readGitmodules } from '../pipeline/propose/read-gitmodules.ts';
import { parseRepositoryInput } from '../pipeline/repository-input.ts';
import type { OpenHost } from './open-host.ts';

/** A list of repositories that somebody else keeps. */
export interface Source {
  /** `org:NAME`, a repository with `.gitmodules`, or the path of such a file. */
  readonly from: string;
  /** Only repositories with this topic; of an organisation. */
  readonly topic?: string;
  /** Only repositories whose name matches one of these. */
  readonly match: readonly string[];
}

export type SourceOutcome =
  | { readonly ok: true; readonly candidates: readonly Candidate[] }
  | { readonly ok: false; readonly reason: string };

/** `.gitmodules` of a thousand modules, bytes. */
const MOST_BYTES = 1024 * 1024;
const PAGE_SIZE = 100;
/** An organisation of more repositories is asked no further. */
const MOST_PAGES = 50;

/** Reads the list; nothing is written, and no repository of the list is asked yet. */
export async function readSource(open: OpenHost, source: Source): Promise<SourceOutcome> {
  const outcome = await readWhole(open, source);
  if (!outcome.ok) return outcome;
  return { ok: true, candidates: outcome.candidates.filter(({ name }) => matchesName(name, source.match)) };
}

function readWhole(open: OpenHost, { from, topic }: Source): Promise<SourceOutcome> | SourceOutcome {
  const organisation = /^org:([\w.-]+)$/.exec(from)?.[1];
  if (organisation) return readOrganisation(open, organisation, topic);
  if (/(^|\/)\.?gitmodules$/.test(from))
    return { ok: true, candidates: readGitmodules({ text: readFileSync(from, 'utf8') }) };
  const repository = parseRepositoryInput(from);
  if (repository) return readCatalogue(open, repository);
  return { ok: false, reason: `"${from}" is no source. Expected org:NAME, OWNER/NAME, or a path to .gitmodules.` };
}

async function readCatalogue({ host }: OpenHost, repository: Repository): Promise<SourceOutcome> {
  const [outcome] = [...(await askHeads({ host }, new Map([['catalogue', repository]]))).values()];
  if (outcome?.state !== 'found') return { ok: false, reason: `${repository.url}: ${outcome?.reason ?? 'no answer'}` };
  const { commit = '', listing = [] } = outcome.head;
  const file = listing.find(({ path }) => path === '.gitmodules');
  if (!file) return { ok: false, reason: `${repository.url} holds no .gitmodules` };
  const answers: FilesOutcome[] = [];
  const files = [{ ...file, maxBytes: MOST_BYTES }];
  await host.files([{ moduleId: 'catalogue', repository, commit, files }], (_, answer) => void answers.push(answer));
  const bytes = answers[0]?.state === 'read' ? answers[0].files.get('.gitmodules') : undefined;
  if (!bytes) return { ok: false, reason: `.gitmodules of ${repository.url} could not be read` };
  const gitlinks = listing.filter(({ kind }) => kind === 'submodule').map(({ path }) => path);
  return {
    ok: true,
    candidates: readGitmodules({ text: new TextDecoder().decode(bytes), base: repository, gitlinks }),
  };
}

async function readOrganisation({ client, homeHost }: OpenHost, org: string, topic?: string): Promise<SourceOutcome> {
  const found: OrganisationRepository[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const reply = await client.rest('GET /orgs/{org}/repos', { org, per_page: PAGE_SIZE, page });
    if (reply.state !== 'answered') return { ok: false, reason: `${org}: ${reply.reason}` };
    if (!Array.isArray(reply.data)) return { ok: false, reason: `${org}: the answer cannot be read` };
    found.push(...reply.data.filter(isRepository));
    if (reply.data.length < PAGE_SIZE) break;
  }
  const chosen = found.filter(({ topics = [] }) => topic === undefined || topics.includes(topic));
  return { ok: true, candidates: chosen.map((each) => candidateOf(homeHost, each)) };
}

interface OrganisationRepository {
  readonly full_name: string;
  readonly name: string;
  readonly topics?: readonly string[];
  readonly archived?: boolean;
}

const isRepository = (value: unknown): value is OrganisationRepository =>
  typeof value === 'object' &&
  value !== null &&
  'full_name' in value &&
  'name' in value &&
  typeof value.name === 'string';

function candidateOf(host: string, { full_name, name, archived }: OrganisationRepository): Candidate {
  const repository = parseRepositoryInput(`https://${host}/${full_name}`);
  if (!repository) return { name, problem: `"${full_name}" is no name of a repository` };
  return { name, repository, ...(archived && { note: 'its owner archived it' }) };
}

/** How every repository stands, by name in the list. */
export async function askHeads(
  { host }: Pick<OpenHost, 'host'>,
  repositories: ReadonlyMap<string, Repository>,
): Promise<Map<string, HeadOutcome>> {
  const outcomes = new Map<string, HeadOutcome>();
  const requests = [...repositories].map(([moduleId, repository]) => ({ moduleId, repository }));
  await host.heads(requests, (moduleId, outcome) => void outcomes.set(moduleId, outcome));
  return outcomes;
}
