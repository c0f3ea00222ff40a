import { isTranslated, type Lang, pathIn } from '../../i18n/lang.ts';

/** Leads the links of the page to pages in its language, where these exist. A catalogue on a disk has none. */
export function leadLinks(lang: Lang, setAttribute: (link: Element, name: string, value: string) => void): void {
  const base = document.querySelector<HTMLElement>('language-switch')?.dataset['base'];
  if (base === undefined || location.protocol === 'file:') return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    const path = href.slice(base.length - 1);
    if (href.startsWith(base) && isTranslated(path)) setAttribute(link, 'href', base.slice(0, -1) + pathIn(lang, path));
  }
}
