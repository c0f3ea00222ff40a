import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of a site that any of its pages needs. */
const SHARED = ['_astro', 'icon.svg'];

const HOW_TO = `These pages were built from a proposal. They are a draft, and nothing in them is published.
To look at them, serve this folder and open the address of a module:

    python3 -m http.server --bind 127.0.0.1 8000

`;

/** Copies the pages of some modules out of a built site, with what they need to be looked at. */
export function writePreview(site: string, folder: string, ids: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const pages = ids.map((id) => join('modules', id)).filter((path) => existsSync(join(site, path)));
  for (const path of [...SHARED, ...pages].filter((each) => existsSync(join(site, each))))
    cpSync(join(site, path), join(folder, path), { recursive: true });
  const addresses = pages.map((path) => `    http://127.0.0.1:8000/${path}/\n`);
  writeFileSync(join(folder, 'READ-ME.txt'), HOW_TO + addresses.join(''));
}
