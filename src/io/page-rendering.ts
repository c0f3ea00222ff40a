import type { AstroIntegration } from 'astro';
import { policyFirst } from '../model/policy-first.ts';
import { sourceVersion } from './source-version.ts';
import { setAsidePages, type UnchangedPages } from './unchanged-pages.ts';

/** Where a build notes what its pages show; without it every page is rendered. */
export const PAGES_CACHE = '.cache/pages';

const HEAD_END = '</head>';

/**
 * How Astro renders our pages: those that give a `cacheKey` are left as they stand where the last build gave the same,
 * and each page's content policy is put before everything that it is to govern.
 * @param settings all that pages depend on besides their keys and the sources
 */
export const pageRendering = (root: string, outDir: string, settings: unknown): AstroIntegration => ({
  name: 'page-rendering',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const kept = setAsidePages({ outDir, cacheDir: PAGES_CACHE, version: sourceVersion(root, settings) });
      setPrerenderer((astro) => ({
        ...astro,
        getStaticPaths: async () => (await astro.getStaticPaths()).filter((path) => !isKept(path, kept)),
        async render(request, options) {
          const rendered = await astro.render(request, options);
          const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
          return { ...rest, response: await withPolicyFirst(response) };
        },
        async teardown() {
          await astro.teardown?.();
          kept.finish();
        },
      }));
    },
  },
});

function isKept(
  { pathname, route, cacheKey }: { pathname: string; route: { type: string }; cacheKey?: string },
  kept: UnchangedPages,
): boolean {
  return (
    route.type === 'page' &&
    cacheKey !== undefined &&
    kept.restore(`${pathname.replace(/^\/|\/$/g, '')}/index.html`, cacheKey)
  );
}

/** Astro writes the policy at the end of the head. Bytes, because turning a whole page into text and back is dear. */
async function withPolicyFirst(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = Buffer.from(await response.arrayBuffer());
  const end = page.indexOf(HEAD_END) + HEAD_END.length;
  const head = policyFirst(page.toString('utf8', 0, end));
  return new Response(Buffer.concat([Buffer.from(head), page.subarray(end)]), response);
}
