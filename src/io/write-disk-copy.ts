import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { toDiskPage, toDiskStyles } from '../pipeline/deliver/disk-page.ts';

/** What needs a server, or says nothing to a reader of files. */
const LEFT_OUT = /^(pagefind|server|sw\.js|offline\.json|_headers|_redirects|search(-texts)?\.json)(\/|$)/;

/** Folder of the scripts that are made for the disk. */
const SCRIPTS = '_disk';
const SEARCH_SCRIPT = `${SCRIPTS}/search.js`;

/**
 * Writes a copy of the built site that opens from a disk, where browsers run no module scripts and fetch no files:
 * classic scripts, the search data as a script, addresses that name their file.
 */
export async function writeDiskCopy(outDir: string, diskDir: string, base: string): Promise<void> {
  rmSync(diskDir, { recursive: true, force: true });
  cpSync(outDir, diskDir, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(outDir, path)) });
  mkdirSync(join(diskDir, SCRIPTS), { recursive: true });
  writeFileSync(join(diskDir, SEARCH_SCRIPT), searchScript(outDir));
  const files = readdirSync(diskDir, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((name) => name.endsWith('.html'));
  const classicScripts = await writeClassicScripts(diskDir, base, pages);
  for (const path of pages) {
    const file = join(diskDir, path);
    const page = { path, base, classicScripts, searchScript: SEARCH_SCRIPT };
    writeFileSync(file, toDiskPage(readFileSync(file, 'utf8'), page));
  }
  for (const style of files.filter((name) => name.endsWith('.css'))) {
    const file = join(diskDir, style);
    writeFileSync(file, toDiskStyles(readFileSync(file, 'utf8'), base));
  }
}

function searchScript(outDir: string): string {
  const read = (name: string): string => readFileSync(join(outDir, name), 'utf8');
  return `self.carriedSearch={index:${read('search.json')},texts:${read('search-texts.json')}};\n`;
}

/** One classic script for every module script of the pages, by its address or its text. */
async function writeClassicScripts(
  diskDir: string,
  base: string,
  pages: readonly string[],
): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  for (const page of pages) {
    const html = readFileSync(join(diskDir, page), 'utf8');
    for (const [, address, text = ''] of html.matchAll(
      /<script type="module"(?: src="([^"]*)")?[^>]*>([\s\S]*?)<\/script>/g,
    )) {
      if (address) modules.set(address, join(diskDir, address.slice(base.length)));
      else if (/\bimport\b/.test(text)) modules.set(text, writeInlineModule(diskDir, base, text));
    }
  }
  const classic = new Map<string, string>();
  for (const [key, file] of modules) classic.set(key, await bundleClassic(diskDir, file));
  return classic;
}

/** An inline module as a file beside the chunks that it imports. */
function writeInlineModule(diskDir: string, base: string, text: string): string {
  const file = join(diskDir, '_astro', `inline-${hashOf(text)}.js`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.replaceAll(`${base}_astro/`, './'));
  return file;
}

/** Parts that are loaded on demand name the files to fetch before them: on a disk there are none, and naming them fails. */
const WITHOUT_PRELOADS = {
  name: 'without-preloads',
  transform: (code: string) => code.replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]'),
};

async function bundleClassic(diskDir: string, file: string): Promise<string> {
  const input = resolve(file);
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'silent', plugins: [WITHOUT_PRELOADS] });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  const { code } = output[0];
  const name = `${SCRIPTS}/${hashOf(code)}.js`;
  writeFileSync(join(diskDir, name), code);
  return name;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
