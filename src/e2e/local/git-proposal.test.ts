import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readProposal } from '../../io/git-proposal.ts';
import { reviewProposal } from '../../pipeline/propose/review.ts';
import { runScript } from '../build-site.ts';

const ENTRY = 'repository: https://github.com/sea-lab/reef-mapper\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proposal-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.email', 'test@example.org');
  git('config', 'user.name', 'Test');
  mkdirSync(join(folder, 'modules'));
  writeFileSync(join(folder, 'modules/reef-mapper.yaml'), ENTRY);
  commit('Start');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a proposal, merged for the check', () => {
  test('is read from git objects alone: the entries before and after, and what else it touches', async () => {
    propose(() => {
      writeFileSync(join(folder, 'modules/seagrass.yaml'), 'repository: https://github.com/sea-lab/seagrass\n');
      writeFileSync(join(folder, 'evil.sh'), 'exit 1\n');
      writeFileSync(join(folder, 'modules/lock.json'), '{}\n');
    });
    const proposal = await readProposal(folder, 'HEAD');
    expect(proposal.before.map(({ path }) => path)).toEqual(['modules/reef-mapper.yaml']);
    expect(proposal.after.map(({ path }) => path)).toEqual(['modules/reef-mapper.yaml', 'modules/seagrass.yaml']);
    expect(new TextDecoder().decode(proposal.after[0]?.bytes)).toBe(ENTRY);
    expect(proposal.otherPaths).toEqual(['evil.sh', 'modules/lock.json']);
  });

  test('does not answer for what changed on the base meanwhile', async () => {
    git('switch', '--quiet', '--create', 'proposal');
    writeFileSync(join(folder, 'modules/seagrass.yaml'), 'repository: https://github.com/sea-lab/seagrass\n');
    commit('Propose');
    git('switch', '--quiet', 'main');
    writeFileSync(join(folder, 'modules/other.yaml'), 'repository: https://github.com/sea-lab/other\n');
    commit('Meanwhile');
    git('merge', '--quiet', '--no-edit', 'proposal');
    const review = reviewProposal(await readProposal(folder, 'HEAD'));
    expect(review.entries.map(({ id }) => id)).toEqual(['seagrass']);
  });

  test('cannot lead to a file outside, nor cost anything by its size', async () => {
    propose(() => {
      symlinkSync('/etc/passwd', join(folder, 'modules/link.yaml'));
      writeFileSync(join(folder, 'modules/large.yaml'), 'x'.repeat(10_000_000));
    });
    const { findings } = reviewProposal(await readProposal(folder, 'HEAD'));
    expect(findings.map(({ rule, at }) => `${at.file} ${rule}`)).toEqual([
      'modules/large.yaml file-too-large',
      'modules/link.yaml wrong-type',
    ]);
  });

  test('with a bad entry gets its annotation at the exact line', async () => {
    propose(() =>
      writeFileSync(
        join(folder, 'modules/seagrass.yaml'),
        `${ENTRY.replace('reef-mapper', 'seagrass')}endpont: https://x.example\n`,
      ),
    );
    const { status, log } = await runScript([
      'scripts/review.ts',
      '--format',
      'github',
      '--repository',
      folder,
      'HEAD',
    ]);
    expect(log).toContain(
      '::error file=modules/seagrass.yaml,line=2,endLine=2,col=1,endColumn=8,title=unknown-entry-key::',
    );
    expect(status).toBe(1);
  });
});

function propose(change: () => void): void {
  git('switch', '--quiet', '--create', 'proposal');
  change();
  commit('Propose');
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'proposal');
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function git(...args: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'commit.gpgsign=false', ...args], { stdio: 'pipe' });
}
