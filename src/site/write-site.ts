import { closeSync, cpSync, mkdirSync, openSync, realpathSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import { safePath } from '../io/safe-path.ts';
import type { UnchangedFiles } from '../io/unchanged-files.ts';
import { finishPage } from './finish-page.ts';
import type { SitePage } from './renderer.ts';
import type { SiteBundle } from './site-bundle.ts';

export interface SiteTarget {
  readonly outDir: string;
  /** Origin and base path of the addresses that pages are rendered for. */
  readonly site: string;
  readonly base: string;
  readonly unchanged: UnchangedFiles;
}

/** The page for addresses that lead nowhere, which Astro gives that very status. */
const NOT_FOUND = '404';

/** Renders every page of a bundle that shows something else than at the last build, one after the other. */
export async function writeSite({ client, renderer }: SiteBundle, target: SiteTarget): Promise<void> {
  const { outDir, unchanged } = target;
  mkdirSync(outDir, { recursive: true });
  // The folder itself may be a link.
  cpSync(client, realpathSync(outDir), { recursive: true });
  const folders = new Set<string>();
  for (const page of await renderer.listPages()) {
    const file = fileOf(page);
    if (page.cacheKey !== undefined && unchanged.restore(file, page.cacheKey)) continue;
    const content = await contentOf(await renderer.renderPage(addressOf(page, target), page.route), page, target);
    const path = safePath(outDir, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeParts(path, content);
  }
}

/** The file that servers answer an address with. */
function fileOf(page: SitePage): string {
  const name = nameOf(page);
  if (page.route.type === 'endpoint') return name;
  if (name === NOT_FOUND) return `${NOT_FOUND}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

function addressOf(page: SitePage, { site, base }: SiteTarget): URL {
  const name = nameOf(page);
  return new URL(`${base}${name}${page.route.type === 'endpoint' || name === '' ? '' : '/'}`, site);
}

const nameOf = ({ pathname }: SitePage): string => pathname.replace(/^\/|\/$/g, '');

async function contentOf(response: Response, asked: SitePage, { base }: SiteTarget): Promise<Uint8Array[]> {
  const isAnswer = response.ok || (response.status === 404 && nameOf(asked) === NOT_FOUND);
  if (!isAnswer) throw new Error(`${asked.pathname} could not be rendered (${response.status}): see above.`);
  const content = await bytesOf(response);
  return asked.route.type === 'endpoint' ? [content] : finishPage(content, asked.styles, base);
}

/** Astro gives a page in one piece, which `arrayBuffer()` would copy twice more. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  const [only] = pieces;
  return only && pieces.length === 1
    ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
    : Buffer.concat(pieces);
}

function writeParts(path: string, parts: Uint8Array[]): void {
  const file = openSync(path, 'w');
  try {
    writevSync(file, parts);
  } finally {
    closeSync(file);
  }
}
