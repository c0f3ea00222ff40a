import type { AstroIntegration } from 'astro';
import { policyFirst } from '../model/policy-first.ts';
import type { UnchangedFiles } from './unchanged-files.ts';

const HEAD_END = '</head>';

/**
 * How Astro renders our pages: each page's content policy is put before everything that it is to govern, and pages that
 * give a `cacheKey` are left as they stand where the last build gave the same.
 */
export const pageRendering = (unchanged?: UnchangedFiles): AstroIntegration => ({
  name: 'page-rendering',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        getStaticPaths: async () => (await astro.getStaticPaths()).filter((path) => !isKept(path, unchanged)),
        async render(request, options) {
          const rendered = await astro.render(request, options);
          const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
          return { ...rest, response: await withPolicyFirst(response) };
        },
      })),
  },
});

function isKept(
  { pathname, route, cacheKey }: { pathname: string; route: { type: string }; cacheKey?: string },
  unchanged: UnchangedFiles | undefined,
): boolean {
  if (!unchanged || route.type !== 'page' || cacheKey === undefined) return false;
  return unchanged.restore(`${pathname.replace(/^\/|\/$/g, '')}/index.html`, cacheKey);
}

/** Astro writes the policy at the end of the head. Bytes, because turning a whole page into text and back is dear. */
async function withPolicyFirst(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = Buffer.from(await response.arrayBuffer());
  const end = page.indexOf(HEAD_END) + HEAD_END.length;
  const head = policyFirst(page.toString('utf8', 0, end));
  return new Response(Buffer.concat([Buffer.from(head), page.subarray(end)]), response);
}
