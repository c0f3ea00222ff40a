import type { Module } from '../../model/module.ts';
import { isPathName } from '../../model/path-name.ts';

/** An address of old and where it leads today; both without the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Names that the first marketplace had pages for. */
const FIRST_MARKETPLACE = /deep-oc/i;

/**
 * Former names and the repository's own lead to their module, and so do the first marketplace's pages: it named them after the image, with `-`
 * for `_`, and answered in lower case as well. An address that a module has today is never led away.
 */
export function redirectsOf(modules: readonly Pick<Module, 'id' | 'aliases' | 'repository'>[]): Redirect[] {
  const taken = new Set(modules.map(({ id }) => `/modules/${id}/`));
  const redirects = new Map<string, Redirect>();
  for (const { id, aliases, repository } of modules) {
    const names = [repository.name, ...aliases].filter(isPageName);
    const addresses = [...names.flatMap(addressesOf), ...[id, ...names].flatMap(pagesOfOld)];
    for (const from of addresses) {
      if (!taken.has(from) && !redirects.has(from)) redirects.set(from, { from, to: `/modules/${id}/` });
    }
  }
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A name that can be the last part of an address, and is none of the files beside a module's page. */
const isPageName = (name: string): boolean => isPathName(name) && !/\.(json|jsonld|ttl|md|html|svg|png)$/i.test(name);

const addressesOf = (name: string): string[] => [`/modules/${name}/`, `/modules/${name.toLowerCase()}/`];

function pagesOfOld(name: string): string[] {
  if (!FIRST_MARKETPLACE.test(name)) return [];
  const page = name.replaceAll('_', '-');
  return [`/modules/${page}.html`, `/modules/${page.toLowerCase()}.html`];
}
