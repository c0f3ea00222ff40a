import { h } from '../deepaas/markup.ts';
import type { SafeHtml } from '../model/safe-html.ts';
import type { SearchRecord } from '../pipeline/search/search-data.ts';
import { href } from './href.ts';
import { inOnePiece } from './in-one-piece.ts';
import { writeMarkup } from './write-markup.ts';

/** A large catalogue names each module in a score of lists, in every language. */
const kept = new WeakMap<SearchRecord, Map<string | undefined, SafeHtml>>();

/**
 * One item of a list of names, leading to the module's page.
 * @param lang of the name, where the page's is another
 */
export function nameItem(record: SearchRecord, lang: string | undefined): SafeHtml {
  const known = kept.get(record) ?? new Map<string | undefined, SafeHtml>();
  const item = known.get(lang);
  if (item !== undefined) return item;
  const made = writeItem(record, lang);
  kept.set(record, known.set(lang, made));
  return made;
}

const writeItem = ({ id, title }: SearchRecord, lang: string | undefined): SafeHtml =>
  inOnePiece(writeMarkup(h('li', {}, h('a', { href: href(`/modules/${id}/`), lang }, title))));
