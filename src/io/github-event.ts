import { readFileSync } from 'node:fs';
import { valueAt } from '../pipeline/document.ts';
import type { CheckedHead, Home } from './github-proposals.ts';

/** What GitHub hands to a job: which repository it runs for, and what started it. */
export interface JobEvent {
  readonly home: Home;
  readonly event: unknown;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the variables that GitHub sets in every job. Throws where the command does not run in one. */
export function readJobEvent(env: Env): JobEvent {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const path = env['GITHUB_EVENT_PATH'];
  if (!owner || !repo || !path)
    throw new Error('GITHUB_REPOSITORY and GITHUB_EVENT_PATH are needed: GitHub sets them in a job.');
  return { home: { owner, repo }, event: JSON.parse(readFileSync(path, 'utf8')) };
}

/** The run of `module-check` that a `workflow_run` event tells of. */
export interface CheckedRun {
  readonly head: CheckedHead;
  /** Page of the run, where its artefacts can be fetched. */
  readonly url: string;
}

export function checkedRunOf(event: unknown): CheckedRun | undefined {
  const text = (pointer: string) => {
    const value = valueAt(event, `/workflow_run/${pointer}`);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [repository, branch, commit] = [text('head_repository/full_name'), text('head_branch'), text('head_sha')];
  const url = text('html_url');
  return repository && branch && commit && url ? { head: { repository, branch, commit }, url } : undefined;
}

/** Number and text of the issue that an `issues` event tells of. */
export function issueOf(event: unknown): { readonly number: number; readonly body: string } | undefined {
  const number = valueAt(event, '/issue/number');
  const body = valueAt(event, '/issue/body');
  return typeof number === 'number' ? { number, body: typeof body === 'string' ? body : '' } : undefined;
}
