import GithubSlugger from 'github-slugger';
import type { Element } from 'hast';
import type { ReadmeBase, ReadmeHeading } from '../../model/readme.ts';
import { pageOf } from './resolve-address.ts';
import { classesOf, rewrite, type Tree, textOf } from './rewrite.ts';
import { LINK_REL } from './rewrite-links.ts';

/**
 * Gives every heading an id and its level in the page, keeps ids unique, and lets `#…` links follow. Ids that the author
 * wrote carry the prefix already. Answers the headings in document order.
 */
export function nameAnchors(root: Tree, base: ReadmeBase): ReadmeHeading[] {
  const ids = keepFirstIds(root);
  const found = headingsOf(root);
  const levels = levelsInPage(found, base.topLevel);
  const slugger = new GithubSlugger();
  const headings = found.map((heading, index) => {
    const level = levels[index] ?? base.topLevel;
    const id = String(heading.properties['id'] ?? freeId(textOf(heading), base.idPrefix, slugger, ids));
    heading.tagName = `h${level}`;
    heading.properties['id'] = id;
    return { level, id, text: textOf(heading).trim(), hidden: classesOf(heading).includes('sr-only') };
  });
  followAnchors(root, base, ids);
  return headings.filter(({ text, hidden }) => text && !hidden).map(({ level, id, text }) => ({ level, id, text }));
}

/** `<a name>` becomes an id; of ids that stand twice the first stays, as in a browser. */
function keepFirstIds(root: Tree): Set<string> {
  const ids = new Set<string>();
  rewrite(root, ({ properties }) => {
    const { name, ...rest } = properties;
    const id = rest['id'] ?? name;
    delete properties['name'];
    delete properties['id'];
    if (typeof id === 'string' && !/\s/.test(id) && !ids.has(id)) properties['id'] = id;
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    return undefined;
  });
  return ids;
}

function headingsOf(root: Tree): Element[] {
  const headings: Element[] = [];
  rewrite(root, (element) => {
    if (/^h[1-6]$/.test(element.tagName)) headings.push(element);
    return undefined;
  });
  return headings;
}

/** The topmost heading takes `topLevel`, and no level is skipped on the way down; h6 is the deepest. */
function levelsInPage(headings: readonly Element[], topLevel: number): number[] {
  const open: number[] = [];
  return headings.map(({ tagName }) => {
    const written = Number(tagName.slice(1));
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    return Math.min(6, topLevel + open.length - 1);
  });
}

function freeId(text: string, prefix: string, slugger: GithubSlugger, ids: Set<string>): string {
  const words = text.trim() || 'section';
  let id = prefix + slugger.slug(words);
  // The slugger counts on from its last number, so that this stays linear over any number of equal headings.
  while (ids.has(id)) id = prefix + slugger.slug(words);
  ids.add(id);
  return id;
}

/** A fragment that stands nowhere in the text leads to the same fragment in the repository. */
function followAnchors(root: Tree, base: ReadmeBase, ids: ReadonlySet<string>): void {
  rewrite(root, ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return undefined;
    const name = decoded(href.slice(1));
    const id = [name, name.toLowerCase()]
      .map((spelling) => base.idPrefix + spelling)
      .find((spelling) => ids.has(spelling));
    properties['href'] = id ? `#${encodeURIComponent(id)}` : `${pageOf(base)}${href}`;
    if (!id) properties['rel'] = [...LINK_REL];
    return undefined;
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}
