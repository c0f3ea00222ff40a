import { UsageError } from './model/usage-error.ts';

/** What an operator sets. One object, defaults here, read once; a fault stops the build with a sentence that says where. */
export interface Config {
  /** The marketplace's name, as header, title and feeds print it. */
  readonly name: string;
  readonly tagline: string;
  /** Origin that the site is served from, without a path. */
  readonly site: string;
  /** Path below the origin, with a slash at both ends. */
  readonly base: string;
  /** Repository that holds `modules/`: "edit this entry" and submissions lead there. */
  readonly repository: { readonly url: string; readonly branch: string };
  /** Where the submit page reads repositories from, in the reader's browser. */
  readonly github: { readonly api: string; readonly raw: string };
  /** Address for reports about content that should not be shown. */
  readonly takedownContact: string;
  /** Folder with entries, lock and snapshot. */
  readonly modulesDir: string;
  /** Folder laid over `modulesDir` for lock, stats and snapshot; the entries are always those of `modulesDir`. */
  readonly harvestDir: string;
  readonly outDir: string;
  /** Instant that pages give as their making, ISO 8601 in UTC; by default that of the newest data. */
  readonly builtAt: string | undefined;
  /** Commit of this repository that the site is built from; unknown where the operator does not say. */
  readonly buildCommit: string | undefined;
  /** Public address of the demonstration endpoint; the demonstration module is listed only where one is set. */
  readonly demoEndpoint: string | undefined;
  readonly storage: { readonly name: string; readonly webdavUrl: string };
  /** Platforms on which a reader with an account can start a module, in the order of their links. */
  readonly platforms: readonly Platform[];
  readonly limits: {
    /** Largest metadata file or entry, bytes. DESIGN: refused before it costs anything. */
    readonly metadataBytes: number;
    /** Longest README that is rendered, bytes; the rest is linked. */
    readonly readmeBytes: number;
    /** What the service worker keeps for every reader: bytes before compression, and files. About 1.5 MB on the wire. */
    readonly offline: { readonly bytes: number; readonly files: number };
  };
}

export interface Platform {
  readonly name: string;
  /** Page that starts a module, with `{id}`, `{repository}` (its name) or `{image}` where these stand in the address. */
  readonly address: string;
}

/** Reads the configuration from the environment, which wins over the defaults. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    name: 'DEEP Marketplace',
    tagline: 'Scientific machine-learning modules, each with its data sheet.',
    site: origin('SITE', env['SITE'] ?? 'http://127.0.0.1:4321'),
    base: basePath('BASE_PATH', env['BASE_PATH'] ?? '/'),
    repository: {
      url: env['REPOSITORY'] ?? 'https://github.com/deep-marketplace/deep-marketplace',
      branch: 'main',
    },
    github: {
      api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      raw: env['GITHUB_RAW_URL'] ?? 'https://raw.githubusercontent.com',
    },
    takedownContact: 'https://github.com/deep-marketplace/deep-marketplace/issues/new',
    modulesDir: env['MODULES_DIR'] ?? 'modules',
    harvestDir: env['HARVEST_DIR'] ?? env['MODULES_DIR'] ?? 'modules',
    outDir: (env['OUT_DIR'] ?? 'dist').replace(/(?<=.)\/+$/, ''),
    builtAt: instant('SOURCE_DATE_EPOCH', env['SOURCE_DATE_EPOCH']),
    buildCommit: commit('BUILD_COMMIT', env['BUILD_COMMIT']),
    demoEndpoint: env['DEMO_ENDPOINT'],
    storage: {
      name: 'Nextcloud',
      webdavUrl: 'https://NEXTCLOUD/remote.php/webdav/',
    },
    platforms: [],
    limits: {
      metadataBytes: 64 * 1024,
      readmeBytes: 128 * 1024,
      offline: { bytes: 8_000_000, files: 400 },
    },
  };
}

function origin(name: string, value: string): string {
  const url = URL.parse(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw new UsageError(`${name} is "${value}". Expected an origin such as https://market.example.org, without a path.`);
}

function basePath(name: string, value: string): string {
  if (/^\/([a-z0-9._~-]+\/)*$/i.test(value)) return value;
  throw new UsageError(`${name} is "${value}". Expected a path with a slash at both ends, such as /market/.`);
}

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970. */
function instant(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  // The last second of the year 9999: what lies beyond has no date of four figures.
  const seconds = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (seconds <= 253_402_300_799) return new Date(seconds * 1_000).toISOString();
  throw new UsageError(`${name} is "${value}". Expected seconds since 1970, such as 1767225600.`);
}

function commit(name: string, value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(value)) return value;
  throw new UsageError(`${name} is "${value}". Expected a whole commit id, 40 or 64 digits from 0 to f.`);
}

export const config = readConfig(process.env);
