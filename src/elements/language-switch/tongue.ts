import type { Lang } from '../../i18n/lang.ts';
import { english } from './english.ts';
import { type Language, wordingsOf } from './page-words.ts';
import type { Tongue } from './translator.ts';

/** A number with decimals; `2.6.0` is none. */
const DECIMAL = /(?<![\w.])\d+\.\d+(?!\.?\d)/g;

/** How a language says what stands in an English page. */
export function tongueOf(lang: Lang, { words, ...grammar }: Language): Tongue {
  const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const formatDate = (isoDate: string): string => format.format(new Date(isoDate));
  const point = new Intl.NumberFormat(lang).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const formatDecimals = (text: string): string => text.replace(DECIMAL, (number) => number.replace('.', point));
  return { wordings: wordingsOf(english, words), formatDate, formatDecimals, ...grammar };
}
