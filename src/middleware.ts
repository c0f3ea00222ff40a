import { defineMiddleware } from 'astro:middleware';
import { policyFirst } from './model/policy-first.ts';

/** Puts each page's content policy before everything that it is to govern; Astro writes it at the end of the head. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(policyFirst(await response.text()), response);
});
