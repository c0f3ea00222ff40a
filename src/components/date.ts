import type { Lang } from '../i18n/lang.ts';
import type { IsoDate } from '../model/fact.ts';

const formatIn = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const FORMATS: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  en: formatIn('en-GB'),
  es: formatIn('es-ES'),
  de: formatIn('de-DE'),
};

/** `2025-05-19` → `19 May 2025`. Takes a date with a time as well; the day is that of UTC. */
export function formatDate(date: IsoDate, lang: Lang = 'en'): string {
  const key = lang + date;
  const text = formatted.get(key) ?? FORMATS[lang].format(new Date(date));
  formatted.set(key, text);
  return text;
}

/** Pages say the same dates again and again. */
const formatted = new Map<string, string>();
