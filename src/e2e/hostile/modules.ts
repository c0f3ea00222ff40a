import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../io/open-host.ts';
import { runHarvest } from '../../io/run-harvest.ts';
import { acceptMetadata } from '../../pipeline/harvest/accept-metadata.ts';
import { LOCAL_TOKEN, startLocalGitHub } from '../local-github/server.ts';
import { testClock, writeEntry } from '../local-github/trial.ts';
import { type LocalRepository, repository, world } from '../local-github/world.ts';
import { PATHOLOGICAL } from './pathological.ts';
import { allVectors } from './vectors.ts';

export interface HostileModules {
  /** Entries, lock and snapshot. */
  readonly folder: string;
  readonly ids: readonly string[];
}

interface HostileModule {
  readonly id: string;
  readonly text: string;
}

/** Texts that are slow, as READMEs of three modules among the others: the build has to stand them. */
const SLOW = ['5,000 nested divs', 'table rows without cells', 'quotes just below the longest run'];

/**
 * Harvests modules whose READMEs, descriptions, titles, summaries and tags are hostile: every `step`th vector, three
 * texts that are slow, and a benign one to compare with.
 */
export async function harvestHostileModules(step: number): Promise<HostileModules> {
  const modules: readonly HostileModule[] = [
    { id: 'benign', text: '# Benign\n\nNothing to see.\n' },
    ...SLOW.map((name, index) => ({ id: `slow-${index + 1}`, text: PATHOLOGICAL[name] ?? '' })),
    ...allVectors()
      .filter((_, index) => index % step === 0)
      .map(({ id, input }) => ({ id: id.toLowerCase(), text: input })),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'hostile-modules-'));
  for (const { id } of modules) writeEntry(folder, id, `strangers/${id}`);
  await harvestInto(folder, modules.map(repositoryOf));
  return { folder, ids: modules.map(({ id }) => id) };
}

async function harvestInto(folder: string, repositories: readonly LocalRepository[]): Promise<void> {
  const github = await startLocalGitHub({ world: world(repositories) });
  const clock = testClock();
  const settings = { apiUrl: github.url, serverUrl: 'https://github.com', token: LOCAL_TOKEN, env: {}, gitHosts: [] };
  const open = openHost({ ...settings, clock, onWait: () => undefined });
  const target = { modulesDir: folder, harvestDir: folder, processId: process.pid, tell: () => undefined };
  await runHarvest({ ...target, open, clock, checkMetadata: acceptMetadata });
  await github.close();
}

function repositoryOf({ id, text }: HostileModule): LocalRepository {
  const fields = id === 'benign' ? { title: 'Benign', words: 'Benign' } : { title: short(text), words: text };
  return repository(`strangers/${id}`, {
    'README.md': text,
    'ai4-metadata.yml': metadataOf(id, fields),
    LICENSE: 'MIT',
  });
}

/** A title has a length, and no line ends. */
const short = (text: string): string => `Module ${text.replaceAll(/[\p{Cc}\s]+/gu, ' ').slice(0, 60)}`.trim();

const metadataOf = (id: string, { title, words }: { readonly title: string; readonly words: string }): string => `
metadata_version: 2.0.0
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(`${title} in one line`)}
description: ${JSON.stringify(words.slice(0, 20_000))}
dates:
  created: '2025-01-02'
  updated: '2025-03-04'
links:
  source_code: https://github.com/strangers/${id}
  docker_image: strangers/${id}
tags: [${JSON.stringify(title.slice(0, 40))}]
tasks: [Classification]
categories: [AI4 inference]
libraries: [PyTorch]
data-type: [Image]
license: MIT
`;
