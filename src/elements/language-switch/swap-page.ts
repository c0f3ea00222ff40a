import type { Lang } from '../../i18n/lang.ts';
import { english } from './english.ts';
import { leadLinks } from './lead-links.ts';
import { type Language, wordingsOf } from './page-words.ts';
import { swapWords } from './swap.ts';
import { createTranslator } from './translator.ts';

/** Says the whole page in a language, and what scripts add to it from now on. Answers how to bring the English back. */
export function swapPage(lang: Lang, { words, ...grammar }: Language): () => void {
  const root = document.documentElement;
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const formatDate = (isoDate: string): string => format.format(new Date(isoDate));
  const translate = createTranslator({ wordings: wordingsOf(english, words), formatDate, ...grammar });
  const ledger = swapWords(root, { lang, translate, formatDate });
  leadLinks(lang, ledger.setAttribute);
  return () => ledger.restore(root);
}
