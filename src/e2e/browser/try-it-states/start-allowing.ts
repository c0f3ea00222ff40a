import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { corsRecipes } from '../../../deepaas/cors-recipes.ts';
import { type RunningDeepaas, startDeepaas } from '../../deepaas.ts';
import type { Part } from '../../part.ts';

/** A real server under the launcher of the guide, which lets this site read its answers. */
export async function startAllowing(
  deepaas: Part<{ readonly bin: string }>,
  model: string,
  args: readonly string[] = [],
): Promise<RunningDeepaas> {
  if ('missing' in deepaas) throw new Error(deepaas.missing);
  const places = { origin: new URL(inject('siteUrl')).origin, upstream: '', listen: '' };
  const launcher = corsRecipes(places).find(({ id }) => id === 'launcher');
  const path = join(mkdtempSync(join(tmpdir(), 'launcher-')), 'deepaas_cors.py');
  writeFileSync(path, launcher?.text ?? '');
  const { bin } = deepaas.found;
  return startDeepaas({ bin, model, args, command: [join(bin, 'python'), path] });
}
