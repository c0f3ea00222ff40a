import type { TextPart } from './fold.ts';

/** A place in the documentation that holds the words. */
export interface DocumentationHit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly TextPart[];
}

/** The part of Pagefind's interface that is used: https://pagefind.app/docs/api/ */
interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly excerpt: string;
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

const MOST_HITS = 10;
const EXCERPT_WORDS = 24;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Asks the full-text index of all READMEs, which is fetched piece by piece. */
export async function searchDocumentation(base: string, query: string): Promise<DocumentationHit[]> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: EXCERPT_WORDS });
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST_HITS).map((result) => result.data()));
  return pages.map(hitOf);
}

function hitOf({ url, meta, excerpt, sub_results: [place] }: PagefindPage): DocumentationHit {
  return { title: meta['title'] ?? url, url: place?.url ?? url, excerpt: parseExcerpt(place?.excerpt ?? excerpt) };
}

/** Pagefind's excerpt is escaped text with `<mark>` around the words: taken apart, so that it never becomes markup. */
export function parseExcerpt(excerpt: string): TextPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: plain(piece.replace(/<\/?mark>/g, '')), marked: piece.startsWith('<mark>') }));
}

const plain = (text: string): string =>
  text.replace(/&([a-z]+|#x?[0-9a-f]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
