import { formatPolicy, type ParsedPolicy, unionOfPolicies } from '../../model/content-policy.ts';

/** Headers for the answers below some paths, relative to the site's base; a path that ends with `*` means all below it. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

export interface BuiltPages {
  /** Origin of the site. */
  readonly site: string;
  /** Policy of every page, as its `<meta>` has it. */
  readonly policies: readonly ParsedPolicy[];
  /** Names at the top of the built site; folders end with a slash. */
  readonly topLevel: readonly string[];
  /** Those among them with a page whose form takes pictures or records sound. */
  readonly capturing: readonly string[];
}

/** The kinds of path that differ in what they may be: framed elsewhere, compiled, read by other sites, kept for ever. */
const EMBED = 'embed/';
const SEARCH = 'pagefind/';

/** Pagefind compiles WebAssembly in its worker; nothing else does. */
const SEARCH_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'";

/** Who may use camera and microphone; nobody may use the rest. */
function permissions(allowed: '()' | '(self)'): string {
  return `camera=${allowed}, microphone=${allowed}, geolocation=(), payment=(), usb=(), browsing-topics=()`;
}

/** A worker goes by the policy of its own file: it may load its parts, and call nobody. */
const SCRIPT_POLICY = "default-src 'none'; script-src 'self'";

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': permissions('()'),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** A year, as browsers want it before they remember a host: https://hstspreload.org/ */
const STRICT_TRANSPORT = 'max-age=31536000';

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The headers that carry the pages' policy and what a `<meta>` cannot. A server sends one policy for all pages, the
 * union of theirs; each page's own narrows it, as browsers enforce both.
 */
export function headerRules({ site, policies, topLevel, capturing }: BuiltPages): HeaderRule[] {
  const union = withoutCovered(unionOfPolicies(policies));
  const unframed = formatPolicy(new Map([...union, ['frame-ancestors', ["'none'"]]]));
  const framed = formatPolicy(union);
  const isApart = (name: string): boolean => name === EMBED || name === SEARCH;
  const pages = topLevel.filter((name) => !isApart(name) && !name.startsWith('_'));
  return [
    {
      paths: ['*'],
      headers: { ...EVERYWHERE, ...(site.startsWith('https:') && { 'Strict-Transport-Security': STRICT_TRANSPORT }) },
    },
    {
      paths: ['', ...pages.map((name) => (name.endsWith('/') ? `${name}*` : name))],
      headers: { 'Content-Security-Policy': unframed, 'X-Frame-Options': 'DENY' },
    },
    // A page of another site loads the script of the widget from here.
    {
      paths: [`${EMBED}*`],
      headers: { 'Content-Security-Policy': framed, 'Access-Control-Allow-Origin': '*' },
    },
    // It stands after the rule for all, and so it holds: also where a host joins the two, as the last of a name does.
    ...(capturing.length > 0
      ? [{ paths: capturing.map((name) => `${name}*`), headers: { 'Permissions-Policy': permissions('(self)') } }]
      : []),
    { paths: [`${SEARCH}*`], headers: { 'Content-Security-Policy': SEARCH_POLICY } },
    { paths: ['api/*'], headers: { 'Access-Control-Allow-Origin': '*' } },
    { paths: ['_astro/*'], headers: { 'Cache-Control': FOR_EVER, 'Content-Security-Policy': SCRIPT_POLICY } },
  ];
}

/** Where a whole scheme is allowed, its hosts need no mention; headers have a length that proxies accept. */
const withoutCovered = (policy: ParsedPolicy): ParsedPolicy =>
  new Map(
    [...policy].map(([name, sources]) => [
      name,
      sources.includes('https:') ? sources.filter((source) => !source.startsWith('https://')) : sources,
    ]),
  );
