import type { Repository } from '../model/module.ts';
import type { SourceHost } from '../pipeline/source-host.ts';
import type { Clock } from './clock.ts';
import { createGitHost } from './git-host.ts';
import { type Budget, createGitHubClient } from './github-client.ts';
import { createGitHubHost } from './github-host.ts';

export interface HostOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise. */
  readonly apiUrl: string;
  /** Where git reads the repositories of the API's host: `https://github.com`, or a `file:` folder of bare ones. */
  readonly serverUrl: string;
  /** Without one GraphQL answers nothing, and git is asked instead. */
  readonly token?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly onWait: (waitMs: number, reason: string) => void;
  readonly paceMs?: number;
}

export interface OpenHost {
  readonly host: SourceHost;
  readonly budget: () => Budget | undefined;
  /** Calls to the API so far. */
  readonly calls: () => number;
  /** One sentence on where the harvest reads from. */
  readonly description: string;
}

/** GitHub by its API where there is a token, by git where there is none. */
export function openHost(options: HostOptions): OpenHost {
  const { apiUrl, serverUrl, token, clock } = options;
  if (!token) {
    const urlOf = ({ owner, name }: Repository) => `${serverUrl.replace(/\/$/, '')}/${owner}/${name}`;
    const host = createGitHost({ urlOf, env: options.env });
    const description = `${serverUrl} by git: without GITHUB_TOKEN, what only the API knows stays unknown`;
    return { host, budget: () => undefined, calls: () => 0, description };
  }
  const client = createGitHubClient({ ...options, token });
  const { budget, calls } = client;
  return { host: createGitHubHost(client, clock), budget, calls, description: apiUrl };
}
