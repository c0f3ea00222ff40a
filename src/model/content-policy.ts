/** Directives that the site's policies use, apart from `script-src` and `style-src`, which carry hashes. */
const NAMES = [
  'base-uri',
  'connect-src',
  'default-src',
  'font-src',
  'form-action',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'require-trusted-types-for',
  'trusted-types',
  'upgrade-insecure-requests',
  'worker-src',
] as const;

/** One directive of a content security policy, with its values: `img-src 'self'`. */
export type Directive = (typeof NAMES)[number] | `${(typeof NAMES)[number]} ${string}`;

/** The policy of every page; pages add to it, and nothing takes away from it. */
export const basePolicy = (site: string): readonly Directive[] => [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  // No string becomes markup or code in the browser: the one policy that exists lets two addresses through.
  "require-trusted-types-for 'script'",
  'trusted-types default',
  // A site on plain http, such as the one on a developer's machine, would break.
  ...(site.startsWith('https:') ? (['upgrade-insecure-requests'] as const) : []),
];

/** What a page adds that tries one endpoint: the endpoint itself, and the files that a reader picks or gets back. */
export const endpointPolicy = (endpoint: string): readonly Directive[] => tryPolicy(originOf(endpoint));

/** What a page adds that shows the file of a sample, which the page itself carries. */
export const samplePolicy = (): readonly Directive[] => ['img-src data:'];

/** What a page adds that has a form: the files that a reader chooses are shown before they are sent, here or elsewhere. */
export const chosenFilePolicy = (): readonly Directive[] => ['img-src blob:', 'media-src blob:'];

/** What the page adds that tries any endpoint. It holds no stranger's HTML. */
export const anyEndpointPolicy = (): readonly Directive[] => tryPolicy('https: http://127.0.0.1:* http://localhost:*');

/** What a page adds that reads from other hosts: forges, federated catalogues, an operator's analytics. */
export const connectPolicy = (addresses: readonly string[]): readonly Directive[] =>
  addresses.length > 0 ? [`connect-src ${addresses.map(originOf).join(' ')}`] : [];

const tryPolicy = (sources: string): readonly Directive[] => [
  `connect-src ${sources}`,
  `form-action ${sources}`,
  `frame-src ${sources}`,
  `img-src ${sources} blob: data:`,
  'media-src blob:',
];

function originOf(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
  throw new Error(`"${address}" cannot stand in a content policy. Expected an address with https.`);
}

/** A policy as the browser reads it, taken apart: directive name to its sources, in order. */
export type ParsedPolicy = ReadonlyMap<string, readonly string[]>;

export function parsePolicy(policy: string): ParsedPolicy {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name);
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

export const formatPolicy = (policy: ParsedPolicy): string =>
  [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');

/**
 * The narrowest policy that allows what any of the given policies allows: what a server may send for all pages, while
 * each page's own policy narrows it to its own.
 */
export function unionOfPolicies(policies: readonly ParsedPolicy[]): ParsedPolicy {
  const union = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const [name, sources] of policy) union.set(name, new Set([...(union.get(name) ?? []), ...sources]));
  return new Map([...union].map(([name, sources]) => [name, withoutNone([...sources])]));
}

/** `'none'` beside another source means nothing, and browsers warn of it. */
const withoutNone = (sources: readonly string[]): readonly string[] =>
  sources.length > 1 ? sources.filter((source) => source !== "'none'") : sources;
