import { type BatchOutcome, type BatchSize, inBatches } from '../pipeline/harvest/batches.ts';
import type {
  Answer,
  FilesOutcome,
  FilesRequest,
  HeadOutcome,
  HeadRequest,
  SourceHost,
  WantedFile,
} from '../pipeline/harvest/source-host.ts';
import type { Clock } from './clock.ts';
import { gitBlobId } from './git-blob.ts';
import type { GitHubClient } from './github-client.ts';
import { filesQuery, headsQuery, isHeadNode, isTextNode, readHead } from './github-query.ts';
import type { GraphQLFault, Reply } from './github-reply.ts';

/** A batch of 50 listings takes 4.5 s of the 10 s that GitHub allows, of 100 one in four fails. */
const HEADS_A_CALL = 50;
const FILES_A_CALL = 30;
/** Text a call, bytes: well below what one answer may hold. */
const TEXT_BYTES_A_CALL = 4 * 1024 * 1024;
/** After a broken answer, ms; then the batch is halved, or a single question given up. */
const RETRY_AFTER_MS = [1_000, 4_000, 9_000];
/** Single questions in a row without an answer: the host is away, and the rest is not asked. */
const MOST_SILENCES = 3;

/** Reads GitHub by GraphQL, many repositories a call; REST only for bytes that GraphQL cannot give. */
export function createGitHubHost(client: GitHubClient, clock: Clock): SourceHost {
  const headsSize: BatchSize = { current: HEADS_A_CALL };
  const filesSize: BatchSize = { current: FILES_A_CALL };
  const asking: Asking = { client, clock, hasAnswered: false, silences: 0, stopped: '' };
  return {
    async heads(requests, answer) {
      const ask = (batch: readonly HeadRequest[]) => askHeads(asking, batch, answer);
      const rest = asking.stopped ? requests : await inBatches(requests, headsSize, ask);
      for (const { moduleId } of rest) answer(moduleId, { state: 'unasked', reason: asking.stopped });
    },
    async files(requests, answer) {
      const ask = (batch: readonly FilesRequest[]) => askFiles(asking, batch, answer);
      const load = { of: textBytes, most: TEXT_BYTES_A_CALL };
      const rest = asking.stopped ? requests : await inBatches(requests, filesSize, ask, load);
      for (const { moduleId } of rest) answer(moduleId, { state: 'unasked', reason: asking.stopped });
    },
  };
}

const textBytes = ({ files }: FilesRequest): number => files.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);

interface Asking {
  readonly client: GitHubClient;
  readonly clock: Clock;
  hasAnswered: boolean;
  silences: number;
  /** Why no more is asked. */
  stopped: string;
}

async function askHeads(asking: Asking, batch: readonly HeadRequest[], answer: Answer<HeadOutcome>) {
  const alone: HeadRequest[] = [];
  const outcome = await askBatch(asking, headsQuery(batch), batch.length, ({ data, faults }) => {
    batch.forEach((request, index) => {
      const read = readHeadOf(data[`r${index}`], faultsAt(faults, `r${index}`), request);
      if (read === 'ask-alone' && batch.length > 1) alone.push(request);
      else answer(request.moduleId, read === 'ask-alone' ? TOO_HEAVY : read);
    });
  });
  if (typeof outcome !== 'string') batch.forEach(({ moduleId }) => void answer(moduleId, outcome));
  for (const request of alone) await askHeads(asking, [request], answer);
  return typeof outcome === 'string' ? outcome : 'fits';
}

const TOO_HEAVY = { state: 'failed', reason: 'the repository is too much for one question to GitHub' } as const;

function readHeadOf(node: unknown, faults: readonly GraphQLFault[], request: HeadRequest): HeadOutcome | 'ask-alone' {
  if (faults.some(({ type }) => type === 'NOT_FOUND') && !node)
    return { state: 'gone', reason: 'repository not found' };
  if (faults.some(({ type }) => type === 'RESOURCE_LIMITS_EXCEEDED')) return 'ask-alone';
  if (faults.length > 0)
    return { state: 'failed', reason: faults[0]?.message.slice(0, 200) ?? 'a fault without words' };
  if (!isHeadNode(node)) return { state: 'failed', reason: 'GitHub’s answer cannot be read' };
  if (node.isPrivate) return { state: 'gone', reason: 'repository is private' };
  if (node.isDisabled) return { state: 'gone', reason: 'repository is disabled by GitHub' };
  return { state: 'found', head: readHead(node, request.repository.ref) };
}

async function askFiles(asking: Asking, batch: readonly FilesRequest[], answer: Answer<FilesOutcome>) {
  const found: Found[] = [];
  const outcome = await askBatch(asking, filesQuery(batch), batch.length, ({ data, faults }) => {
    batch.forEach((request, index) => {
      found.push({ request, node: data[`r${index}`], fault: faultsAt(faults, `r${index}`)[0] });
    });
  });
  if (typeof outcome !== 'string') batch.forEach(({ moduleId }) => void answer(moduleId, outcome));
  for (const each of found) answer(each.request.moduleId, await readFilesOf(asking, each, batch.length));
  return typeof outcome === 'string' ? outcome : 'fits';
}

interface Found {
  readonly request: FilesRequest;
  readonly node: unknown;
  readonly fault: GraphQLFault | undefined;
}

async function readFilesOf(asking: Asking, { request, node, fault }: Found, asked: number): Promise<FilesOutcome> {
  if (fault?.type === 'RESOURCE_LIMITS_EXCEEDED' && asked > 1) return await askFilesAlone(asking, request);
  if (fault) return { state: 'failed', reason: fault.message.slice(0, 200) };
  const fields = typeof node === 'object' && node !== null ? new Map(Object.entries(node)) : new Map<string, unknown>();
  const files = new Map<string, Uint8Array>();
  for (const [index, wanted] of request.files.entries()) {
    const bytes = provenText(fields.get(`f${index}`), wanted) ?? (await askBlob(asking, request, wanted));
    if (!bytes) return { state: 'failed', reason: `${wanted.path} could not be read whole` };
    files.set(wanted.path, bytes);
  }
  return { state: 'read', files };
}

async function askFilesAlone(asking: Asking, request: FilesRequest): Promise<FilesOutcome> {
  let alone: FilesOutcome = { state: 'unasked', reason: asking.stopped };
  await askFiles(asking, [request], (_, outcome) => {
    alone = outcome;
  });
  return alone;
}

/** The text's bytes, where they are the very bytes that the listing named: text that is cut or decoded with loss is not. */
function provenText(node: unknown, { oid }: WantedFile): Uint8Array | undefined {
  if (!isTextNode(node) || node.text === null || node.isTruncated) return undefined;
  const bytes = new TextEncoder().encode(node.text);
  return gitBlobId(bytes) === oid ? bytes : undefined;
}

/** REST gives the bytes themselves, up to 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function askBlob({ client }: Asking, { repository }: FilesRequest, wanted: WantedFile) {
  const { owner, name: repo } = repository;
  const reply = await client.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner,
    repo,
    file_sha: wanted.oid,
  });
  if (reply.state !== 'answered' || typeof reply.data !== 'object' || reply.data === null) return undefined;
  if (!('content' in reply.data) || typeof reply.data.content !== 'string') return undefined;
  const bytes = new Uint8Array(Buffer.from(reply.data.content, 'base64'));
  return gitBlobId(bytes) === wanted.oid ? bytes : undefined;
}

type Answered = { readonly data: Readonly<Record<string, unknown>>; readonly faults: readonly GraphQLFault[] };
type Failed = { readonly state: 'failed'; readonly reason: string };

/** Asks until the host answers, the batch proves too much, or nothing more can be asked; a failed single question has a reason. */
async function askBatch(
  asking: Asking,
  query: string,
  asked: number,
  read: (answered: Answered) => void,
): Promise<BatchOutcome | Failed> {
  for (const retryAfterMs of [...RETRY_AFTER_MS, undefined]) {
    const reply = await asking.client.graphql(query);
    if (reply.state === 'answered') {
      asking.silences = 0;
      asking.hasAnswered = true;
      read({ data: reply.data as Answered['data'], faults: reply.faults });
      return 'fits';
    }
    if (isFinal(reply)) return stop(asking, reply.reason);
    if (asked > 1 && (reply.state === 'overloaded' || retryAfterMs !== RETRY_AFTER_MS[0])) return 'too-much';
    if (retryAfterMs === undefined) return giveUp(asking, reply.reason);
    await asking.clock.sleep(retryAfterMs);
  }
  throw new Error('The last retry has no delay, so it ends the loop.');
}

const isFinal = ({ state }: Reply): boolean => state === 'limited' || state === 'distrusted' || state === 'refused';

function stop(asking: Asking, reason: string): 'stop' {
  asking.stopped = reason;
  return 'stop';
}

function giveUp(asking: Asking, reason: string): 'stop' | Failed {
  asking.silences += 1;
  return !asking.hasAnswered || asking.silences >= MOST_SILENCES ? stop(asking, reason) : { state: 'failed', reason };
}

const faultsAt = (faults: readonly GraphQLFault[], alias: string): GraphQLFault[] =>
  faults.filter(({ path }) => path?.[0] === alias);
