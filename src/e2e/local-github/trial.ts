import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../io/clock.ts';
import { type OpenHost, openHost } from '../../io/open-host.ts';
import { type HarvestReport, type RunHarvest, runHarvest } from '../../io/run-harvest.ts';
import { readLock, readSnapshot, readStats } from '../../io/store.ts';
import type { Lock } from '../../model/lock.ts';
import { acceptMetadata } from '../../pipeline/harvest/accept-metadata.ts';
import { LOCAL_TOKEN, type LocalGitHub, type LocalGitHubOptions, startLocalGitHub } from './server.ts';

/** The day on which trials begin. */
const FIRST_DAY_MS = Date.parse('2026-05-01T08:00:00Z');

/** A clock that jumps when it is told to sleep, and remembers for how long. */
export interface TestClock extends Clock {
  readonly slept: number[];
  advance(ms: number): void;
}

export function testClock(startMs: number = FIRST_DAY_MS): TestClock {
  let nowMs = startMs;
  const slept: number[] = [];
  const advance = (ms: number) => {
    nowMs += ms;
  };
  return {
    slept,
    advance,
    nowMs: () => nowMs,
    sleep: async (ms) => {
      if (ms > 0) slept.push(ms);
      advance(ms);
    },
  };
}

export interface Trial {
  readonly github: LocalGitHub;
  readonly modulesDir: string;
  readonly clock: TestClock;
  /** Harvests once more, by default with a fresh client and the right token. */
  harvest(options?: Partial<RunHarvest>): Promise<HarvestReport>;
  lock(): Lock;
  text(id: string, role: 'metadata' | 'rejected' | 'readme'): string | undefined;
  stats(): ReturnType<typeof readStats>;
  open(options?: { timeoutSignal?: (timeoutMs: number) => AbortSignal; token?: string }): OpenHost;
}

/** A local GitHub and a folder of entries, both gone when the test ends. */
export async function startTrial(
  entries: Readonly<Record<string, string>>,
  options: LocalGitHubOptions,
): Promise<Trial> {
  const github = await startLocalGitHub(options);
  const modulesDir = mkdtempSync(join(tmpdir(), 'trial-'));
  onTestFinished(async () => {
    await github.close();
    rmSync(modulesDir, { recursive: true, force: true });
  });
  for (const [id, repository] of Object.entries(entries)) writeEntry(modulesDir, id, repository);
  const clock = testClock();
  const open: Trial['open'] = (rest = {}) => {
    const settings = {
      apiUrl: github.url,
      serverUrl: 'https://github.com',
      token: LOCAL_TOKEN,
      env: {},
      gitHosts: [],
      ...rest,
    };
    return openHost({ ...settings, clock, onWait: () => undefined });
  };
  return {
    github,
    modulesDir,
    clock,
    open,
    harvest: ({ open: opened = open(), ...rest } = {}) =>
      runHarvest({ ...standard(modulesDir, clock), open: opened, ...rest }),
    lock: () => readLock(modulesDir),
    stats: () => readStats(modulesDir),
    text: (id, role) => decoded(readSnapshot(modulesDir, id)[role]),
  };
}

/** `owner/name` on github.com, or a whole address. */
export function writeEntry(modulesDir: string, id: string, repository: string): void {
  const url = repository.includes('://') ? repository : `https://github.com/${repository}`;
  mkdirSync(modulesDir, { recursive: true });
  writeFileSync(join(modulesDir, `${id}.yaml`), `repository: ${url}\n`);
}

function standard(modulesDir: string, clock: Clock): Omit<RunHarvest, 'open'> {
  const nobody = () => undefined;
  return {
    modulesDir,
    harvestDir: modulesDir,
    checkMetadata: acceptMetadata,
    clock,
    processId: process.pid,
    tell: nobody,
  };
}

const decoded = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

/** Metadata that are valid, with a title to tell them apart. */
export const metadata = (title: string, more = ''): string => `metadata_version: 2.0.0
title: ${title}
summary: Tells the birds of a garden apart by their song.
description: Listens to a recording of ten seconds.
dates:
  created: '2025-01-02'
  updated: '2025-03-04'
links:
  source_code: https://github.com/aviary/birdsong
  docker_image: aviary/birdsong
tags: [birds]
tasks: [Classification]
categories: [AI4 inference]
libraries: [PyTorch]
data-type: [Audio]
license: MIT
${more}`;
