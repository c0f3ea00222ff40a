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
  /** What is asked first: the API where there is a token for it, git elsewhere. */
  readonly sourceUrl: string;
  /** Where images are fetched; nowhere while another GitHub stands in for the real one. */
  readonly rawUrl?: string;
  readonly token?: string;
}

export function readHarvestSettings(env: Readonly<Record<string, string | undefined>>): HarvestSettings {
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const token = env['GITHUB_TOKEN'];
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const gitUrl = env['HARVEST_GIT_URL'] ?? serverUrl;
  const isGitHub = apiUrl === 'https://api.github.com' && gitUrl === 'https://github.com';
  const rawUrl = env['HARVEST_RAW_URL'] ?? (isGitHub ? 'https://raw.githubusercontent.com' : undefined);
  return {
    apiUrl,
    serverUrl,
    gitUrl,
    sourceUrl: token ? apiUrl : gitUrl,
    gitHosts: (env['HARVEST_GIT_HOSTS'] ?? '').split(/[\s,]+/).filter((host) => host !== ''),
    ...(rawUrl && { rawUrl }),
    ...(token && { token }),
  };
}
