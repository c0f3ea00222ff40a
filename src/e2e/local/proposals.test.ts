import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runScript } from '../build-site.ts';
import { LOCAL_TOKEN } from '../local-github/server.ts';
import { type Conversations, startConversations } from './conversations.ts';

const REEF = 'repository: https://github.com/sea-lab/reef-mapper\n';

let root: string;
let github: Conversations;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'proposals-'));
  github = await startConversations();
});

afterEach(async () => {
  rmSync(root, { recursive: true });
  await github.close();
});

describe('the comment on a proposal', () => {
  test('is written once, rewritten after, and lies with the pull request whose head was checked', async () => {
    const head = publishProposal();
    publish('sea-lab/seagrass', { 'metadata.json': '{"title": 1}\n' });
    github.pulls.push(
      { number: 4, user: { login: 'eve' }, head: { sha: 'f'.repeat(40), repo: { full_name: 'ann/market' } } },
      { number: 7, user: { login: 'ann' }, head: { sha: head, repo: { full_name: 'ann/market' } } },
    );
    github.contributors['sea-lab/seagrass'] = ['bob', 'Ann'];
    const first = await comment(head);
    const second = await comment(head);
    expect([first.log, second.log].join('')).toBe('');
    expect(github.comments).toHaveLength(1);
    const [{ body = '' } = {}] = github.comments;
    expect(body).toContain('### 1 error');
    expect(body).toContain('` modules/seagrass.yaml:2:1 `');
    expect(body).toContain('has contributed to the repository');
    expect(body).toContain('(https://github.example/run/1#artifacts)');
  });

  test('is left out where a newer commit was pushed meanwhile', async () => {
    publishProposal();
    const { status, log } = await comment('e'.repeat(40));
    expect(log).toContain('is no longer the head of an open pull request');
    expect(status).toBe(0);
    expect(github.comments).toEqual([]);
  });
});

describe('a filled-in form', () => {
  test('whose address is none of a repository is answered in the issue', async () => {
    const { status, log } = await answer('### Repository\n\nmy module\n\n### Endpoint\n\n_No response_\n');
    expect(log).toBe('');
    expect(status).toBe(0);
    expect(github.comments[0]?.body).toContain('` my module ` is no address of a repository');
  });

  test('is answered with the findings and the entry, read from the repository by git', async () => {
    publish('sea-lab/reef-mapper', {
      'ai4-metadata.yml': 'title: Reefs\nlibraries: [Pytorch]\n',
      Dockerfile: 'FROM scratch\n',
    });
    const { log } = await answer('### Repository\n\nsea-lab/reef-mapper\n', { GITHUB_TOKEN: '' });
    expect(log).toBe('');
    const body = github.comments[0]?.body ?? '';
    expect(body).toContain('` sea-lab/reef-mapper/ai4-metadata.yml:2:13 `');
    expect(body).toContain('repository: https://github.com/sea-lab/reef-mapper');
  });
});

describe('a refresh', () => {
  test('is pushed to its branch and proposed with what changed in words', async () => {
    const work = publish('a/market', { 'modules/reef-mapper.yaml': REEF, 'modules/lock.json': '{}\n' });
    const line = { repo: 'sea-lab/reef-mapper', license: 'MIT', files: {}, status: 'gone', note: 'not found' };
    writeFileSync(join(work, 'modules/lock.json'), `${JSON.stringify({ 'reef-mapper': line })}\n`);
    const { status, log } = await run(['scripts/propose-refresh.ts', '--repository', work], {});
    expect(log).toContain('Proposed on the branch refresh: Refresh one module.');
    expect(status).toBe(0);
    expect(github.proposed).toMatchObject([{ method: 'POST', title: 'Refresh one module' }]);
    expect(github.proposed[0]?.body).toContain('### Look at these');
    expect(git(join(root, 'a/market'), 'show', '--name-only', '--format=%s', 'refresh').trim()).toBe(
      'Refresh one module\n\nmodules/lock.json',
    );
  });
});

/** A bare repository with one pull request, merged for the check; returns the commit of its head. */
function publishProposal(): string {
  const work = publish('a/market', { 'modules/reef-mapper.yaml': REEF });
  git(work, 'switch', '--quiet', '--create', 'proposal');
  write(work, { 'modules/seagrass.yaml': `${REEF.replace('reef-mapper', 'seagrass')}endpont: https://x.example\n` });
  commitAll(work);
  const head = git(work, 'rev-parse', 'HEAD').trim();
  git(work, 'switch', '--quiet', 'main');
  git(work, 'merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
  git(work, 'push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge');
  git(work, 'reset', '--quiet', '--hard', 'HEAD^1');
  return head;
}

/** A bare repository below the root, and a clone of it with these files. */
function publish(name: string, files: Readonly<Record<string, string>>): string {
  const bare = join(root, name);
  const work = join(root, 'work', name);
  mkdirSync(work, { recursive: true });
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
  git(bare, 'config', 'uploadpack.allowFilter', 'true');
  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'remote', 'add', 'origin', bare);
  write(work, files);
  commitAll(work);
  git(work, 'push', '--quiet', 'origin', 'main');
  return work;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'modules'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message', 'Change');
}

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });

const comment = (headSha: string) =>
  run(['scripts/review-comment.ts', '--repository', join(root, 'work/a/market')], {
    workflow_run: {
      head_repository: { full_name: 'ann/market' },
      head_branch: 'proposal',
      head_sha: headSha,
      html_url: 'https://github.example/run/1',
    },
  });

const answer = (body: string, env: Readonly<Record<string, string>> = {}) =>
  run(['scripts/review-issue.ts'], { issue: { number: 3, body } }, env);

function run(args: readonly string[], event: object, env: Readonly<Record<string, string>> = {}) {
  const path = join(root, 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return runScript(args, {
    GITHUB_API_URL: github.url,
    GITHUB_TOKEN: LOCAL_TOKEN,
    GITHUB_REPOSITORY: 'a/market',
    GITHUB_EVENT_PATH: path,
    HARVEST_GIT_URL: pathToFileURL(root).href,
    ...env,
  });
}
