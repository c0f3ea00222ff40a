import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runScript } from '../build-site.ts';

const METADATA = `metadata_version: "2.3.0"
title: Reef mapper
summary: Outlines coral reefs in aerial photographs.
description: Takes an aerial photograph and outlines coral reefs.
links:
  source_code: https://github.com/sea-lab/reef-mapper
  docker_image: sealab/reef-mapper:1.2
libraries: [PyTorch]
tasks: [Computer Vision]
categories: [AI4 inference]
tags: [segmentation, coral]
`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  const work = join(root, 'sea-lab/reef-mapper');
  mkdirSync(work, { recursive: true });
  mkdirSync(join(root, 'modules'));
  writeFileSync(join(work, 'ai4-metadata.yml'), METADATA);
  const git = (...args: string[]) => execFileSync('git', ['-C', work, ...args], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'uploadpack.allowFilter', 'true');
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message', 'Start');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Without a token, so that the repository is read by git. */
const runNew = (...args: string[]) =>
  runScript(['scripts/new.ts', '--out', join(root, 'modules'), ...args], {
    GITHUB_TOKEN: '',
    HARVEST_GIT_URL: pathToFileURL(root).href,
  });

test('an entry is written from what the repository says, each value with its origin', async () => {
  const { status, log } = await runNew('--yes', 'github.com/sea-lab/reef-mapper');
  expect(log).toMatch(/Title +Reef mapper {2}\(declared, ai4-metadata\.yml:2\)/);
  expect(log).toMatch(/Comes out +not stated/);
  expect(log).toContain('No faults in 1 file.');
  expect(status).toBe(0);
  const text = readFileSync(join(root, 'modules/reef-mapper.yaml'), 'utf8');
  expect(text).toContain('repository: https://github.com/sea-lab/reef-mapper\n');
  expect(text).toContain('  title: Reef mapper\n');
});

test('an entry that is there already is left as it is', async () => {
  writeFileSync(join(root, 'modules/reef-mapper.yaml'), 'mine');
  const { status, log } = await runNew('--yes', 'sea-lab/reef-mapper');
  expect(log).toContain('is there already and was left as it is');
  expect(status).toBe(1);
  expect(readFileSync(join(root, 'modules/reef-mapper.yaml'), 'utf8')).toBe('mine');
});

test('a repository that is not there, and what is no address, are said', async () => {
  const gone = await runNew('--yes', 'sea-lab/not-there');
  expect(gone).toMatchObject({
    status: 1,
    log: expect.stringContaining('https://github.com/sea-lab/not-there could not be read'),
  });
  const none = await runNew('--yes', 'not there');
  expect(none).toMatchObject({ status: 2, log: expect.stringContaining('names no repository. Expected: npm run new') });
});
