import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../io/open-host.ts';
import { runHarvest } from '../../io/run-harvest.ts';
import { type RunningServer, startStaticServer } from '../../io/static-server.ts';
import { acceptMetadata } from '../../pipeline/harvest/accept-metadata.ts';
import { buildSite } from '../build-site.ts';
import { LOCAL_TOKEN, startLocalGitHub } from '../local-github/server.ts';
import { testClock, writeEntry } from '../local-github/trial.ts';
import { repository, world } from '../local-github/world.ts';

/** A harvested module whose authors use words that the interface uses too. */
export const HARVESTED = 'strange-words';

const METADATA = `
metadata_version: 2.0.0
title: Compare
summary: Not stated
description: Try it
dates:
  created: '2025-01-02'
  updated: '2025-03-04'
links:
  source_code: https://github.com/strangers/${HARVESTED}
  docker_image: strangers/${HARVESTED}
tags: [Cite]
tasks: [Classification]
categories: [AI4 inference]
libraries: [PyTorch]
data-type: [Image]
license: MIT
`;

const README = '# At a glance\n\nRelated\n\n## Cite\n\nNot stated\n\n## Descent\n\n## Try it\n';

/** Builds and serves a site with a harvested module, curated ones in all stages of life, and a removed one. */
export async function serveSwappedSite(): Promise<RunningServer> {
  const modulesDir = mkdtempSync(join(tmpdir(), 'swapped-'));
  cpSync(join(import.meta.dirname, '../lifecycle-entries'), modulesDir, { recursive: true });
  writeEntry(modulesDir, HARVESTED, `strangers/${HARVESTED}`);
  const strange = repository(`strangers/${HARVESTED}`, {
    'ai4-metadata.yml': METADATA,
    'README.md': README,
    LICENSE: 'MIT',
  });
  const github = await startLocalGitHub({ world: world([strange]) });
  const clock = testClock();
  const settings = { apiUrl: github.url, serverUrl: 'https://github.com', token: LOCAL_TOKEN, env: {}, gitHosts: [] };
  const open = openHost({ ...settings, clock, onWait: () => undefined });
  const target = { modulesDir, harvestDir: modulesDir, processId: process.pid, tell: () => undefined };
  await runHarvest({ ...target, open, clock, checkMetadata: acceptMetadata });
  await github.close();
  const { folder } = await buildSite({ MODULES_DIR: modulesDir, HARVEST_DIR: modulesDir });
  return startStaticServer({ folder });
}
