import { config } from '../config.ts';
import { isSwapped, type Lang, langOf, pathIn } from '../i18n/lang.ts';
import { type Speech, speechIn } from '../i18n/strings.ts';
import { href } from './href.ts';

/** How a page speaks: its language and sentences, links that stay in the language, and the mark of English text. */
export interface PageSpeech extends Speech {
  /** Address of a page of this site in this page's language. */
  readonly link: (path: string) => string;
  /** Value of `lang` for text that modules brought along, which is English; nothing where the page is English and stays it. */
  readonly foreign: 'en' | undefined;
}

/** The speech of the page at an address: `Astro.url`. */
export function speechOf(url: URL): PageSpeech {
  const path = url.pathname.slice(config.base.length - 1);
  const lang = langOf(path);
  const foreign = lang === 'en' && !isSwapped(path) ? undefined : 'en';
  return { ...speechIn(lang), link: (to) => linkIn(lang, to), foreign };
}

const linkIn = (lang: Lang, path: string): string => href(pathIn(lang, path));
