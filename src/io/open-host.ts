import type { Repository } from '../model/module.ts';
import { routeHosts } from '../pipeline/harvest/route-hosts.ts';
import type { SourceHost } from '../pipeline/harvest/source-host.ts';
import type { Clock } from './clock.ts';
import { createGitHost, type GitHostOptions } from './git-host.ts';
import { type Budget, createGitHubClient, type GitHubClient } from './github-client.ts';
import { createGitHubHost } from './github-host.ts';
import { withRestFacts } from './rest-facts.ts';

export interface HostOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise. */
  readonly apiUrl: string;
  /** Where the repositories of the API's host stand: `https://github.com`. */
  readonly serverUrl: string;
  /** Where git reads them, when that is elsewhere: a mirror, or a `file:` folder of bare repositories. */
  readonly gitUrl?: string;
  /** Further hosts that may be read, by git. */
  readonly gitHosts: readonly string[];
  /** Without one GraphQL answers nothing, and git is asked instead. */
  readonly token?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly onWait: (waitMs: number, reason: string) => void;
  readonly timeoutSignal?: (timeoutMs: number) => AbortSignal;
  readonly paceMs?: number;
}

export interface OpenHost {
  readonly host: SourceHost;
  /** Host whose repositories are called `owner/name`. */
  readonly homeHost: string;
  /** The API itself, for what no port of the harvest asks. */
  readonly client: GitHubClient;
  readonly budget: () => Budget | undefined;
  /** Calls to the API so far. */
  readonly calls: () => number;
  /** One sentence on where the harvest reads from. */
  readonly description: string;
}

/** The API's host by its API where there is a token, by git where there is none; the operator's other hosts by git. */
export function openHost(options: HostOptions): OpenHost {
  const homeHost = new URL(options.serverUrl).host;
  const home = options.token ? byApi(options) : byGit(options);
  const others = options.gitHosts.map((host) => [host, createGitHost(forge(options))] as const);
  return { ...home, homeHost, host: routeHosts(new Map([[homeHost, home.host], ...others])) };
}

type Home = Omit<OpenHost, 'homeHost'>;

function byApi(options: HostOptions): Home {
  const client = createGitHubClient(options);
  const { budget, calls } = client;
  return { host: createGitHubHost(client, options.clock), client, budget, calls, description: options.apiUrl };
}

function byGit(options: HostOptions): Home {
  const { serverUrl, gitUrl = serverUrl, env } = options;
  const root = gitUrl.replace(/\/$/, '');
  const host = createGitHost({
    env,
    protocols: [new URL(root).protocol.replace(':', '')],
    urlOf: ({ owner, name }) => `${root}/${owner}/${name}`,
    nameAt: (url) => url.slice(root.length + 1).replace(/\.git$/, ''),
  });
  const client = createGitHubClient(options);
  const { budget, calls } = client;
  const description = `${root} by git, and without GITHUB_TOKEN as much of ${options.apiUrl} as 60 calls an hour give`;
  return { host: withRestFacts(host, client), client, budget, calls, description };
}

function forge({ env }: HostOptions): GitHostOptions {
  return { env, protocols: ['https'], urlOf: ({ url }: Repository) => url, nameAt: (url) => url };
}
