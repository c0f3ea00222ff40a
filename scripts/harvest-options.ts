export const HARVEST_OPTIONS = {
  'if-reachable': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'accept-large-change': { type: 'boolean', default: false },
  'accept-identity': { type: 'string', multiple: true, default: [] as string[] },
  'write-renames': { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

/** Where to harvest from, as the environment says it; the names are those that GitHub's own jobs set. */
export interface HarvestSettings {
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly gitUrl: string;
  readonly gitHosts: readonly string[];
  readonly token?: string;
}

export function readHarvestSettings(env: Readonly<Record<string, string | undefined>>): HarvestSettings {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const token = env['GITHUB_TOKEN'];
  return {
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl,
    gitUrl: env['HARVEST_GIT_URL'] ?? serverUrl,
    gitHosts: (env['HARVEST_GIT_HOSTS'] ?? '').split(/[\s,]+/).filter((host) => host !== ''),
    ...(token && { token }),
  };
}
