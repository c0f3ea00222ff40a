import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../io/open-host.ts';
import { runHarvest } from '../../io/run-harvest.ts';
import { acceptMetadata } from '../../pipeline/harvest/accept-metadata.ts';
import { LOCAL_TOKEN, type LocalGitHub, startLocalGitHub } from './server.ts';
import { type LocalRepository, repository, world } from './world.ts';

/** What one harvest cost. */
export interface HarvestCost {
  readonly repositories: number;
  readonly state: 'cold' | 'warm';
  readonly calls: number;
  readonly points: number;
  /** Without the pause of one second between two calls. */
  readonly tookMs: number;
}

/** About the size of a real README and its metadata, bytes. */
const README_BYTES = 6_000;

/** Harvests so many made-up repositories twice: from nothing, and with nothing changed. Client and server share the process. */
export async function benchHarvest(count: number, clock: () => number): Promise<HarvestCost[]> {
  const names = Array.from({ length: count }, (_, index) => `module-${index}`);
  const github = await startLocalGitHub({ world: world(names.map(madeUp)), remaining: { graphql: 1_000_000 } });
  const modulesDir = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    for (const name of names)
      writeFileSync(join(modulesDir, `${name}.yaml`), `repository: https://github.com/o/${name}\n`);
    const cold = await measure(github, modulesDir, clock);
    const warm = await measure(github, modulesDir, clock);
    return [
      { repositories: count, state: 'cold', ...cold },
      { repositories: count, state: 'warm', ...warm },
    ];
  } finally {
    await github.close();
    rmSync(modulesDir, { recursive: true, force: true });
  }
}

function madeUp(name: string): LocalRepository {
  const readme = `# ${name}\n${'A sentence about what it does. '.repeat(README_BYTES / 31)}\n`;
  return repository(`o/${name}`, {
    'ai4-metadata.yml': madeUpMetadata(name),
    'README.md': readme,
    LICENSE: 'MIT License\n'.repeat(90),
    Dockerfile: 'FROM python:3.12\n',
  });
}

const madeUpMetadata = (name: string): string => `metadata_version: 2.0.0
title: ${name}
summary: Tells one thing from another.
description: ${'It was trained on pictures of things. '.repeat(40)}
dates: { created: '2025-01-02', updated: '2025-03-04' }
links: { source_code: https://github.com/o/${name}, docker_image: o/${name} }
tags: [things]
tasks: [Classification]
categories: [AI4 inference]
libraries: [PyTorch]
data-type: [Image]
license: MIT
`;

async function measure(github: LocalGitHub, modulesDir: string, clock: () => number) {
  github.calls.length = 0;
  const time = { nowMs: clock, sleep: () => Promise.resolve() };
  const urls = { apiUrl: github.url, serverUrl: 'https://github.com', token: LOCAL_TOKEN };
  const open = openHost({ ...urls, gitHosts: [], env: {}, clock: time, onWait: () => undefined, paceMs: 0 });
  const beganMs = clock();
  const { lock } = await runHarvest({
    ...{ modulesDir, harvestDir: modulesDir, open, clock: time, processId: process.pid },
    checkMetadata: acceptMetadata,
    tell: () => undefined,
  });
  const tookMs = clock() - beganMs;
  const unwell = Object.values(lock).find(({ status }) => status !== 'ok');
  if (unwell) throw new Error(`A made-up repository is ${unwell.status}: ${unwell.note}`);
  return { calls: github.calls.length, points: sum(github.calls.map(({ points }) => points)), tookMs };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The table of the measurements, a line as soon as it is known. */
export async function* harvestLines(counts: readonly number[], now: () => number): AsyncIterable<string> {
  yield 'repositories  state  calls  points   here      at 1 call/s';
  for (const count of counts) {
    for (const { state, calls, points, tookMs } of await benchHarvest(count, now)) {
      const cells = [
        String(count).padStart(12),
        state.padEnd(5),
        String(calls).padStart(5),
        String(points).padStart(6),
      ];
      yield [...cells, `${(tookMs / 1_000).toFixed(1)} s`.padEnd(8), `${calls} s`].join('  ');
    }
  }
}
