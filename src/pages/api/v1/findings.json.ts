import type { APIRoute } from 'astro';
import { getCatalogue, getReadmeFindings } from '../../../catalogue.ts';
import { formatJson } from '../../../report/json.ts';

/** All that the checks found, in the words and with the keys of the command line. */
export const GET: APIRoute = async () => {
  const { modules, findings: inFiles } = await getCatalogue();
  const findings = [...inFiles, ...(await getReadmeFindings())];
  const files = modules.filter(({ demonstration }) => !demonstration).length;
  return new Response(formatJson({ files, findings }), { headers: { 'content-type': 'application/json' } });
};
