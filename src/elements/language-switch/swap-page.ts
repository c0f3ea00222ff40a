import type { Lang } from '../../i18n/lang.ts';
import { leadLinks } from './lead-links.ts';
import type { Language } from './page-words.ts';
import { swapWords } from './swap.ts';
import { tongueOf } from './tongue.ts';
import { createTranslator } from './translator.ts';

/** Says the whole page in a language, and what scripts add to it from now on. Answers how to bring the English back. */
export function swapPage(lang: Lang, language: Language, base: string): () => void {
  const root = document.documentElement;
  const tongue = tongueOf(lang, language);
  const translate = createTranslator(tongue);
  const ledger = swapWords(root, { ...tongue, lang, translate });
  leadLinks(lang, base, ledger.setAttribute);
  return () => ledger.restore(root);
}
