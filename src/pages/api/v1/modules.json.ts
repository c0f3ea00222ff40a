import { getCatalogue } from '../../../catalogue.ts';
import { config } from '../../../config.ts';
import { modulesJson } from '../../../exports/module-json.ts';

/** The list of all modules, for machines. */
export async function GET(): Promise<Response> {
  const { modules, builtAt } = await getCatalogue();
  return new Response(modulesJson(modules, builtAt, config), { headers: { 'content-type': 'application/json' } });
}
