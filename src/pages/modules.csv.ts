import type { APIRoute } from 'astro';
import { getSearch } from '../catalogue.ts';
import { formatModulesCsv } from '../pipeline/search/modules-csv.ts';

export const GET: APIRoute = async () => {
  const { records, vocabulary } = await getSearch();
  const counted = records.filter(({ demonstration }) => !demonstration);
  return new Response(formatModulesCsv(counted, vocabulary), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
