import { type SafeHtml, vouchForHtml } from '../model/safe-html.ts';
import { inOnePiece } from './in-one-piece.ts';
import { insertHtml } from './insert-html.ts';

/** About 10 MB: cards of 3 kB. A catalogue's lists show the same few hundred again and again. */
const MOST_KEPT = 3_000;

const kept = new Map<string, SafeHtml>();

/**
 * A part that stands the same on many pages, rendered once. For `Kept.astro`.
 * @param key Everything that the part depends on.
 */
export function keptPart(key: string, render: () => Promise<string>): unknown {
  const html = kept.get(key);
  return html === undefined ? keep(key, render()) : insertHtml(html);
}

async function keep(key: string, rendered: Promise<string>): Promise<unknown> {
  const html = inOnePiece(vouchForHtml(await rendered));
  kept.set(key, html);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return insertHtml(html);
}
