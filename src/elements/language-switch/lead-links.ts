import { isTranslated, type Lang } from '../../i18n/lang.ts';

/** Leads the links of the page to pages in its language, where these exist: on a server, and in a copy on a disk. */
export function leadLinks(
  lang: Lang,
  base: string,
  setAttribute: (link: Element, name: string, value: string) => void,
): void {
  // Links to another language say so.
  for (const link of document.querySelectorAll('a[href]:not([hreflang])')) {
    const href = link.getAttribute('href') ?? '';
    const path = href.slice(base.length);
    // In a copy on a disk an address names its file.
    const isPage = isTranslated(`/${path.replace(/(^|\/)index\.html(?=$|[?#])/, '$1')}`);
    if (href.startsWith(base) && isPage) setAttribute(link, 'href', `${base}${lang}/${path}`);
  }
}
