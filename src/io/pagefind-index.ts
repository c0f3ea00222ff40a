import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SafeHtml } from '../model/safe-html.ts';
import { escapeHtml } from '../model/safe-html.ts';
import { writePages } from './write-pages.ts';

/** What one module has to read: its description and README, as they stand in its page. */
export interface Documentation {
  /** Path of the module's page, from the site's root. */
  readonly path: string;
  readonly title: string;
  readonly html: readonly SafeHtml[];
}

/** What a page needs to search; the rest of Pagefind's files is its own interface, which we do not use. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(index|fragment|filter)\/.*)$/;

/** Writes the index of the modules' documentation. Fails with Pagefind's own words; a site without search is not published. */
export async function writePagefindIndex(folder: string, documents: readonly Documentation[]): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    for (const document of documents) await addDocument(index, document);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind cannot make its index: ${written.errors.join('; ')}`);
    // Pagefind's own writing may end before its last files are on disk.
    const needed = written.files.filter(({ path }) => NEEDED.test(path));
    writePages(
      folder,
      needed.map(({ path, content }) => [path, content]),
    );
  } finally {
    await close();
  }
}

async function addDocument(index: PagefindIndex, { path, title, html }: Documentation): Promise<void> {
  const content = `<!doctype html><html lang="en"><body><h1>${escapeHtml(title)}</h1>${html.join('\n')}</body></html>`;
  const { errors } = await index.addHTMLFile({ url: path, content });
  if (errors.length > 0) throw new Error(`Pagefind cannot read the documentation of ${path}: ${errors.join('; ')}`);
}
