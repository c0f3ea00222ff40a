import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue.ts';
import { config } from '../../config.ts';
import { moduleJson } from '../../exports/module-json.ts';
import type { Module } from '../../model/module.ts';

export const getStaticPaths = (async () => {
  const { modules, tombstones } = await getCatalogue();
  return [...modules, ...tombstones].map((module) => ({ params: { id: module.id }, props: { module } }));
}) satisfies GetStaticPaths;

/** One module with the evidence of every fact, for machines. */
export const GET: APIRoute<{ module: Module }> = async ({ props: { module } }) => {
  const { descent, builtAt } = await getCatalogue();
  const json = moduleJson({ module, children: descent.childrenOf(module.id), builtAt, site: config });
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
