import { module } from '../../i18n/en/module.ts';
import type { LinkKind } from '../../model/module.ts';

/** The word for each kind of link. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = module.links;

/** An address as people read it: without scheme, `www.` and a slash at the end; a DOI by itself. */
export const shortAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^doi\.org\//, 'doi:')
    .replace(/\/$/, '');
