import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue.ts';
import { config } from '../../../config.ts';
import { addressOf, modulePage } from '../../../exports/site-address.ts';
import { formatStatusCsv } from '../../../pipeline/status-csv.ts';

/** Where every module stands, for those who look after many. */
export const GET: APIRoute = async () => {
  const { modules } = await getCatalogue();
  const listed = modules.filter(({ demonstration }) => !demonstration);
  const csv = formatStatusCsv(listed, (id) => addressOf(config, modulePage(id)));
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
