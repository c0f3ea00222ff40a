import { isLang, type Lang } from '../../i18n/lang.ts';

/** Key in local storage: the language that the reader last chose or read; absent means English. */
const LANG_KEY = 'lang';

/** Longest that a page waits for its words before it shows itself in English, milliseconds. */
const WAIT_MS = 2_000;

/** The language that the address asks for, else the one last read. */
export function chosenLang(): Lang {
  const asked = new URLSearchParams(location.search).get(LANG_KEY);
  if (isLang(asked)) return asked;
  try {
    const stored = localStorage.getItem(LANG_KEY);
    return isLang(stored) ? stored : 'en';
  } catch {
    return 'en';
  }
}

/** Keeps a choice, and takes an older one out of the address. A browser that refuses storage keeps it for this page. */
export function chooseLang(lang: Lang): void {
  const address = new URL(location.href);
  address.searchParams.delete(LANG_KEY);
  try {
    localStorage.setItem(LANG_KEY, lang);
  } catch {
    address.searchParams.set(LANG_KEY, lang);
  }
  history.replaceState(history.state, '', address);
}

/** Runs in the head of a page that exists in every language: pages at one address go on in the one last read. */
export const rememberScript = (lang: Lang): string => `try{localStorage.setItem('${LANG_KEY}','${lang}')}catch{}`;

/** Runs in the head of a page at one address, before the first paint: what will be swapped is not shown before. */
export const WAIT_SCRIPT = `try{const l=new URLSearchParams(location.search).get('${LANG_KEY}')??localStorage.getItem('${LANG_KEY}'),d=document.documentElement;if(l==='es'||l==='de'){d.dataset.wait='';setTimeout(()=>delete d.dataset.wait,${WAIT_MS})}}catch{}`;
