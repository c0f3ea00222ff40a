import type { ReadmeBase } from '../../model/readme.ts';
import { resolveLink } from './resolve-address.ts';
import { rewrite, type Tree } from './rewrite.ts';

/** What every link out of strangers' text says of itself; `ugc`: written by users, as search engines ask it to be said. */
export const LINK_REL = ['nofollow', 'noopener', 'noreferrer', 'ugc'] as const;

/** Makes every address absolute; `#…` links wait for the ids. A link that leads nowhere leaves its words. */
export function rewriteLinks(root: Tree, base: ReadmeBase): void {
  rewrite(root, ({ tagName, properties, children }) => {
    if (tagName !== 'a') return undefined;
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('#')) return undefined;
    const address = typeof href === 'string' ? resolveLink(href, base) : undefined;
    delete properties['href'];
    if (address) Object.assign(properties, { href: address, rel: [...LINK_REL] });
    return address || properties['id'] || properties['name'] ? undefined : children;
  });
}
