import type { Page } from 'playwright-core';
import { en } from '../../i18n/en.ts';
import type { Lang } from '../../i18n/lang.ts';
import { speechIn } from '../../i18n/strings.ts';

/** Whole texts of the interface that a dictionary says otherwise than English does. */
export function englishOnly(lang: Lang): Set<string> {
  const english = textsOf(en);
  const own = textsOf(speechIn(lang).t);
  const shared = new Set(own.values());
  return new Set(
    [...english].filter(([path, text]) => own.get(path) !== text && !shared.has(text)).map(([, text]) => text),
  );
}

function textsOf(part: unknown, path = ''): Map<string, string> {
  if (typeof part === 'string') return new Map([[path, part]]);
  return new Map(Object.entries(part ?? {}).flatMap(([key, inner]) => [...textsOf(inner, `${path}.${key}`)]));
}

/** Texts and labels of the page that are not marked as being in another language. */
export const ownTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isOwn = (element: Element | null): boolean =>
      element?.closest('[lang]') === document.documentElement && !element.closest('script, style, code, svg');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode())
      if (isOwn(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label]'))
      if (isOwn(element)) texts.push(element.getAttribute('aria-label') ?? '');
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
