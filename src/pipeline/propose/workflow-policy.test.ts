import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWorkflow } from './workflow-policy.ts';

const WORKFLOWS = join(import.meta.dirname, '../../../.github/workflows');
const SHA = '0123456789abcdef0123456789abcdef01234567';

describe('the workflows of this repository', () => {
  test.each(readdirSync(WORKFLOWS))('%s keeps to the policy', (file) => {
    expect(checkWorkflow(readFileSync(join(WORKFLOWS, file), 'utf8'))).toEqual([]);
  });

  test('run npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(WORKFLOWS, '../../package.json'), 'utf8'));
    const named = readdirSync(WORKFLOWS).flatMap((file) =>
      [...readFileSync(join(WORKFLOWS, file), 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
        (match) => `${file}: ${match[1]}`,
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !Object.hasOwn(scripts, name.split(': ')[1] ?? ''))).toEqual([]);
  });
});

describe('the policy', () => {
  test('passes a workflow with no rights, pins and limits', () => {
    expect(rulesBroken(workflow({}))).toEqual([]);
  });

  test.each([
    ['pull_request_target', { on: 'pull_request_target' }, 'must not run on pull_request_target'],
    ['rights for all jobs', { top: 'permissions: read-all' }, 'needs "permissions: {}" at the top'],
    ['no rights stated', { top: '' }, 'needs "permissions: {}" at the top'],
    ['no time limit', { job: 'runs-on: ubuntu-24.04' }, 'needs timeout-minutes'],
    ['a tag', { step: 'uses: actions/setup-node@v6' }, 'must be pinned to a full commit'],
    ['a short commit', { step: 'uses: actions/setup-node@0123456' }, 'must be pinned to a full commit'],
    ['a kept credential', { step: `uses: actions/checkout@${SHA}` }, 'needs persist-credentials: false'],
    [
      'a checkout of the proposal',
      {
        step: `uses: actions/checkout@${SHA}\n        with: { persist-credentials: false, ref: '\${{ github.event.workflow_run.head_sha }}' }`,
      },
      'must not check out what a stranger proposes',
    ],
    [
      'a title in a command',
      { step: `run: echo "\${{ github.event.pull_request.title }}"` },
      'must take values from env, not from an expression in the command',
    ],
    ['install scripts', { step: 'run: npm ci' }, 'needs --ignore-scripts'],
    [
      'an artefact in the checkout',
      { step: `uses: actions/download-artifact@${SHA}\n        with: { path: dist }` },
      'must unpack artefacts outside the checkout',
    ],
    [
      'a cache on a proposal',
      { on: 'pull_request', step: `uses: actions/cache@${SHA}` },
      'must not use a cache or a secret, because strangers start it',
    ],
    [
      'a secret on a proposal',
      { on: 'pull_request', step: `run: npm test\n        env: { TOKEN: '\${{ secrets.TOKEN }}' }` },
      'must not use a cache or a secret, because strangers start it',
    ],
    [
      'a right to write on a proposal',
      { on: 'pull_request', job: 'timeout-minutes: 5\n    permissions: { contents: write }' },
      'may only read, because strangers start it',
    ],
  ])('refuses %s', (_, parts, rule) => {
    expect(rulesBroken(workflow(parts))).toEqual([rule]);
  });
});

interface Parts {
  on?: string;
  top?: string;
  job?: string;
  step?: string;
}

function workflow({ on = 'push', top = 'permissions: {}', job = 'timeout-minutes: 5', step = 'run: npm test' }: Parts) {
  return `on: ${on}\n${top}\njobs:\n  check:\n    ${job}\n    steps:\n      - ${step}\n`;
}

const rulesBroken = (text: string): string[] => checkWorkflow(text).map(({ rule }) => rule);
