import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../build-site.ts';
import { LOCAL_TOKEN, type LocalGitHub, startLocalGitHub } from '../local-github/server.ts';
import { repository, world } from '../local-github/world.ts';

const METADATA = `metadata_version: 2.3.0
title: Bird calls
summary: Tells bird calls apart.
description: Long.
links:
  source_code: https://github.com/aviary/calls
libraries:
  - Pytorch
tasks: []
categories: []
tags: []
`;

const folder = mkdtempSync(join(tmpdir(), 'check-command-'));
const modulesDir = join(folder, 'modules');
let github: LocalGitHub;

beforeAll(async () => {
  github = await startLocalGitHub({
    world: world([
      repository('aviary/calls', { 'ai4-metadata.yml': METADATA }, { archived: true }),
      repository('aviary/bare', { 'README.md': '# Bare\n' }),
      repository('aviary/my-thermal', { 'README.md': '# Mine\n' }, { forkOf: 'ai4os/ai4os-cvat' }),
    ]),
  });
  cpSync('modules', modulesDir, { recursive: true });
});

afterAll(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
});

const check = (...args: string[]) =>
  runScript(['scripts/check.ts', ...args], {
    MODULES_DIR: modulesDir,
    HARVEST_DIR: modulesDir,
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: LOCAL_TOKEN,
  });

describe('npm run check', () => {
  test('judges all entries of the marketplace, and finds no fault', async () => {
    const { status, log } = await check();
    expect(log).toBe('No faults in 52 files.\n');
    expect(status).toBe(0);
  });

  test('ends with 1 where there is an error, and names its exact place', async () => {
    const path = join(modulesDir, 'bird-calls.yaml');
    writeFileSync(path, 'repository: https://github.com/aviary/calls\nlifecycle:\n  stage: actve\n');
    const { status, log } = await check('--format', 'github', path);
    rmSync(path);
    expect(log).toContain(`::error file=${path},line=3,endLine=3,col=10,endColumn=15,title=not-allowed::`);
    expect(status).toBe(1);
  });

  test('reads a repository by its address and judges its metadata', async () => {
    const { status, log } = await check('https://github.com/aviary/calls');
    expect(log).toContain('aviary/calls/ai4-metadata.yml:8:5: error: ');
    expect(log).toContain('modules/calls.yaml:1:13: warning: An archived repository');
    expect(status).toBe(1);
  });

  test('tells that a repository is a fork of a listed one', async () => {
    const { log } = await check('https://github.com/aviary/my-thermal');
    expect(log).toMatch(
      /modules\/my-thermal\.yaml:1:13: warning: A fork of `ai4os\/ai4os-cvat`, .* \[repository-fork\]/,
    );
  });

  test('says that a repository has no metadata, which is no error', async () => {
    const { status, log } = await check('https://github.com/aviary/bare');
    expect(log).toContain('aviary/bare: warning: No metadata');
    expect(status).toBe(0);
  });

  test('writes the safe repairs back and shows them', async () => {
    const path = join(folder, 'ai4-metadata.yml');
    writeFileSync(path, METADATA);
    const { status, log } = await check('--fix', path);
    expect(log).toContain('-  - Pytorch\n+  - PyTorch\n');
    expect(readFileSync(path, 'utf8')).toBe(METADATA.replace('Pytorch', 'PyTorch'));
    expect(status).toBe(0);
  });

  test.each([
    [['--format', 'xml'], /Expected one of: terminal, github, json, sarif/],
    [['no/such/file.yaml'], /does not exist/],
    [['https://github.com/aviary/nowhere'], /could not be read/],
    [['--unknown'], /unknown/i],
  ])('ends with 2 where it was called wrongly: %s', async (args, message) => {
    const { status, log } = await check(...args);
    expect(log).toMatch(message);
    expect(status).toBe(2);
  });

  test('refuses a pipe instead of waiting for what is never written', async () => {
    const path = join(folder, 'pipe.yaml');
    execFileSync('mkfifo', [path]);
    const { status, log } = await check(path);
    expect(log).toBe(`${path} is neither a file nor a folder, such as a pipe or a device.\n`);
    expect(status).toBe(2);
  });

  test.each([
    [{ MODULES_DIR: '/no/such' }, 'The folder of entries, /no/such, does not exist: see MODULES_DIR.\n'],
    [{ SITE: 'market' }, 'SITE is "market". Expected an origin such as https://market.example.org, without a path.\n'],
    [{ BASE_PATH: 'm' }, 'BASE_PATH is "m". Expected a path with a slash at both ends, such as /market/.\n'],
  ])('tells of a wrong setting in one sentence: %o', async (env, sentence) => {
    expect(await runScript(['scripts/check.ts'], env)).toEqual({ status: 2, log: sentence });
  });
});
