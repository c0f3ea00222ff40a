import type { Lang } from '../../i18n/lang.ts';
import { english } from './english.ts';
import { type Language, wordingsOf } from './page-words.ts';
import type { Tongue } from './translator.ts';

/** How a language says what stands in an English page. */
export function tongueOf(lang: Lang, { words, ...grammar }: Language): Tongue {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const formatDate = (isoDate: string): string => format.format(new Date(isoDate));
  return { wordings: wordingsOf(english, words), formatDate, ...grammar };
}
