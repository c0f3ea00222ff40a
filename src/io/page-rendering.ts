import type { AstroIntegration } from 'astro';
import { policyFirst } from '../model/policy-first.ts';

/** The head of a page and no more: bytes, because turning each whole page into text and back costs a tenth of a build. */
const HEAD_END = '</head>';

/** Puts each page's content policy before everything that it is to govern; Astro writes it at the end of the head. */
export const policiesFirst = (): AstroIntegration => ({
  name: 'policies-first',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((astro) => ({
        ...astro,
        async render(request, options) {
          const rendered = await astro.render(request, options);
          const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
          return { ...rest, response: await withPolicyFirst(response) };
        },
      })),
  },
});

async function withPolicyFirst(response: Response): Promise<Response> {
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = Buffer.from(await response.arrayBuffer());
  const end = page.indexOf(HEAD_END) + HEAD_END.length;
  const head = policyFirst(page.toString('utf8', 0, end));
  return new Response(Buffer.concat([Buffer.from(head), page.subarray(end)]), response);
}
