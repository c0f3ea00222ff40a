import { load } from 'js-yaml';

/** One place in a workflow that breaks the policy. */
export interface Offence {
  /** `<job>` or `<job>, step <n>` counted from 1; empty for the workflow as a whole. */
  readonly where: string;
  readonly rule: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly 'timeout-minutes'?: unknown;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** What a workflow of this repository must keep to, because strangers' proposals start some of them. */
export function checkWorkflow(text: string): Offence[] {
  const workflow = load(text) as Workflow;
  const triggers = triggersOf(workflow.on);
  const fromStrangers = triggers.includes('pull_request');
  const jobs = Object.entries(workflow.jobs ?? {});
  return [
    ...offencesIf('', {
      'must not run on pull_request_target': triggers.includes('pull_request_target'),
      'needs "permissions: {}" at the top': !isEmptyObject(workflow.permissions),
    }),
    ...jobs.flatMap(([name, job]) => checkJob(name, job, fromStrangers)),
    ...jobs.flatMap(([name, job]) =>
      (job.steps ?? []).flatMap((step, index) => checkStep(`${name}, step ${index + 1}`, step, fromStrangers)),
    ),
  ];
}

function checkJob(where: string, job: Job, fromStrangers: boolean): Offence[] {
  const granted = typeof job.permissions === 'object' ? Object.values(job.permissions) : [job.permissions ?? 'none'];
  return offencesIf(where, {
    'needs timeout-minutes': typeof job['timeout-minutes'] !== 'number',
    'must be pinned to a full commit': isUnpinned(job.uses),
    'may only read, because strangers start it': fromStrangers && granted.some((right) => /write/.test(right)),
  });
}

function checkStep(where: string, { uses = '', run = '', with: inputs = {}, env = {} }: Step, fromStrangers: boolean) {
  const action = uses.split('@')[0] ?? '';
  const settings = JSON.stringify({ inputs, env });
  return offencesIf(where, {
    'must be pinned to a full commit': isUnpinned(uses),
    // An expression is pasted into the command before the shell sees it: a title with a quote becomes a command.
    'must take values from env, not from an expression in the command': /\$\{\{/.test(
      `${run}${inputs['script'] ?? ''}`,
    ),
    'needs persist-credentials: false': action === 'actions/checkout' && inputs['persist-credentials'] !== false,
    'must not check out what a stranger proposes': /github\.(event\.(pull_request|workflow_run)\.)?head_?/.test(
      String(action === 'actions/checkout' && `${inputs['ref']} ${inputs['repository']}`),
    ),
    'needs --ignore-scripts': /\bnpm (ci|install|i)\b(?![^\n]*--ignore-scripts)/.test(run),
    'must unpack artefacts outside the checkout':
      action === 'actions/download-artifact' && !/^\$\{\{ runner\.temp \}\}/.test(String(inputs['path'])),
    'must not use a cache or a secret, because strangers start it':
      fromStrangers && (/\/cache(\/|$)/.test(action) || 'cache' in inputs || /secrets\./.test(settings)),
  });
}

function offencesIf(where: string, rules: Readonly<Record<string, boolean>>): Offence[] {
  return Object.entries(rules).flatMap(([rule, broken]) => (broken ? [{ where, rule }] : []));
}

const isUnpinned = (uses = ''): boolean => uses !== '' && !uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses);

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function triggersOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.map(String);
  return Object.keys(on ?? {});
}
