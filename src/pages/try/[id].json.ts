import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../catalogue.ts';
import { apiOf, type ModuleApiRecord } from '../../deepaas/module-api.ts';

export const getStaticPaths = (async () => {
  const { modules } = await getCatalogue();
  return modules.flatMap((module) => {
    const record = apiOf(module);
    return record ? [{ params: { id: module.id }, props: { record } }] : [];
  });
}) satisfies GetStaticPaths;

/** The API of a module as it is known, for the page that tries endpoints which do not let themselves be read. */
export const GET: APIRoute<{ record: ModuleApiRecord }> = ({ props: { record } }) =>
  new Response(JSON.stringify(record), { headers: { 'content-type': 'application/json' } });
