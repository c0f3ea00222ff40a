import { lookup } from 'node:dns/promises';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Api } from '../deepaas/api.ts';
import { apiChanges } from '../deepaas/api-changes.ts';
import { readApi } from '../deepaas/read-api.ts';
import { besideBase } from '../deepaas/request.ts';
import type { ModuleStats, ProbeStats, Stats } from '../model/lock.ts';
import { formatStats } from '../pipeline/harvest/lock.ts';
import { isPrivateAddress, judgeProbe, type ProbeAnswer } from '../pipeline/harvest/probe.ts';
import { ForeignRedirect, guardedFetch } from './guarded-fetch.ts';
import { writeWhole } from './harvest-folder.ts';
import { readSnapshot, readStats, snapshotPath } from './store.ts';

/** Time and size that one endpoint gets: a description of forty arguments has 30 kB. */
const TIMEOUT_MS = 15_000;
const MAX_BYTES = 2_000_000;

export interface ProbeJob {
  /** Id and base address of each endpoint. */
  readonly endpoints: readonly { readonly id: string; readonly url: string }[];
  /** Folder of stats and snapshot. */
  readonly harvestDir: string;
  /** Origin of the marketplace, sent along to see whether its pages may read the answers. */
  readonly origin: string;
  /** Hosts that may be private: the operator's own. */
  readonly allowedHosts: ReadonlySet<string>;
  readonly nowMs: () => number;
}

export interface Probed {
  readonly id: string;
  readonly stats: ProbeStats;
  /** What its description says otherwise than the one recorded before, a sentence each. */
  readonly changes: readonly string[];
}

/** Asks every endpoint for its description, one after the other, and writes down what each answered. */
export async function probeEndpoints(job: ProbeJob): Promise<Probed[]> {
  const probed: Probed[] = [];
  for (const { id, url } of job.endpoints) {
    const { answer, description } = await ask(url, job);
    const date = new Date(job.nowMs()).toISOString().slice(0, 10);
    const stats = judgeProbe(answer, { origin: job.origin, date });
    const changes = description === undefined ? [] : changesSince(job.harvestDir, id, description);
    if (description !== undefined) keepDescription(job.harvestDir, id, description);
    probed.push({ id, stats, changes });
  }
  if (probed.length > 0) keepStats(job.harvestDir, probed);
  return probed;
}

interface Asked {
  readonly answer: ProbeAnswer;
  /** The very text, where it describes a DEEPaaS model. */
  readonly description?: string;
}

async function ask(base: string, { origin, allowedHosts, nowMs }: ProbeJob): Promise<Asked> {
  const { hostname, origin: endpointOrigin } = new URL(base);
  if (!allowedHosts.has(hostname) && (await leadsInside(hostname))) return { answer: { kind: 'elsewhere' } };
  const get = guardedFetch({ origin: endpointOrigin, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES });
  const startedAtMs = nowMs();
  try {
    const response = await get(besideBase(base, 'swagger.json'), { headers: { origin }, credentials: 'omit' });
    const text = await response.text();
    const isDeepaas = response.ok && describesModel(text);
    const allowsOrigin = response.headers.get('access-control-allow-origin');
    const answer = { kind: 'answered', status: response.status, isDeepaas, tookMs: nowMs() - startedAtMs } as const;
    return {
      answer: { ...answer, ...(allowsOrigin && { allowsOrigin }) },
      ...(isDeepaas && { description: text }),
    };
  } catch (error) {
    return { answer: { kind: kindOf(error) } };
  }
}

function kindOf(error: unknown): 'elsewhere' | 'no-answer' | 'no-connection' {
  if (error instanceof ForeignRedirect) return 'elsewhere';
  return error instanceof DOMException && error.name === 'TimeoutError' ? 'no-answer' : 'no-connection';
}

/** Whether a name leads to a private address, whatever else it leads to. A name that leads nowhere does not. */
async function leadsInside(hostname: string): Promise<boolean> {
  const addresses = await lookup(hostname.replaceAll(/[[\]]/g, ''), { all: true }).catch(() => []);
  return addresses.some(({ address }) => isPrivateAddress(address));
}

const describesModel = (text: string): boolean => apiIn(text) !== undefined;

function apiIn(text: string): Api | undefined {
  try {
    return readApi(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Nothing has changed where nothing was recorded. */
function changesSince(harvestDir: string, id: string, text: string): string[] {
  const recorded = readSnapshot(harvestDir, id).api;
  const [before, after] = [recorded && apiIn(new TextDecoder().decode(recorded)), apiIn(text)];
  return before && after ? apiChanges(before, after) : [];
}

function keepDescription(harvestDir: string, id: string, text: string): void {
  const path = join(harvestDir, snapshotPath(id, 'api'));
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, text);
}

function keepStats(harvestDir: string, probed: readonly Probed[]): void {
  const before = readStats(harvestDir);
  const after = probed.map(({ id, stats }): [string, ModuleStats] => [id, { ...before[id], probe: stats }]);
  const merged: Stats = { ...before, ...Object.fromEntries(after) };
  mkdirSync(harvestDir, { recursive: true });
  writeWhole(join(harvestDir, 'stats.json'), formatStats(merged));
}
