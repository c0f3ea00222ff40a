import type { Lang } from '../../i18n/lang.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { contentOf, hasWords, messageOf, plain, spacedLike } from './message.ts';
import type { Tongue, Translator } from './translator.ts';

export interface SwapOptions extends Pick<Tongue, 'formatDate' | 'formatDecimals'> {
  readonly lang: Lang;
  readonly translate: Translator;
}

/** A number for reading, wherever it stands: also among words of an answer, which are left alone. */
const NUMBER = '[data-decimal]';

/** No text of the interface: code, and what a form holds. What is read out of them is. */
const SKIPPED = 'code, samp, pre, script, style, template, noscript, textarea';

/** Attributes that are read out or shown. */
const ATTRIBUTES = ['aria-label', 'aria-roledescription', 'title', 'alt', 'placeholder'];

/**
 * Swaps the words of the page and of all that scripts add to it, by text and attributes only. What bears a `lang` is
 * left alone; what the dictionary does not have is marked as English, so that it is read out as such.
 */
export function swapWords(root: HTMLElement, options: SwapOptions): Ledger {
  const ledger = createLedger();
  const swapper = createSwapper(root, options, ledger);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (!element) continue;
      swapper.swapNumbers(element.matches(NUMBER) ? [element] : addedNodes);
      if (!swapper.isOurs(element)) continue;
      if (type === 'attributes') swapper.swapAttribute(element, attributeName ?? '');
      else if (type === 'characterData' || hasOwnWords(element)) swapper.swapAll(element);
      else for (const node of addedNodes) if (node instanceof Element) swapper.swapAll(node);
    }
    observer.takeRecords();
  });
  ledger.setAttribute(root, 'lang', options.lang);
  for (const part of root.querySelectorAll('body > *')) swapper.swapAll(part);
  swapper.swapNumbers([root]);
  const watched = { childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES };
  observer.observe(root, { subtree: true, ...watched });
  return {
    ...ledger,
    restore: () => {
      observer.disconnect();
      ledger.restore(root);
    },
  };
}

interface Swapper {
  readonly isOurs: (element: Element) => boolean;
  readonly swapAttribute: (element: Element, name: string) => void;
  readonly swapAll: (element: Element) => void;
  /** The numbers in what has come into the page. */
  readonly swapNumbers: (nodes: Iterable<Node>) => void;
}

function createSwapper(
  root: Element,
  { lang, translate, formatDate, formatDecimals }: SwapOptions,
  ledger: Ledger,
): Swapper {
  /** What stands in the page in this language by now: a script may write back what it read. */
  const said = new Set<string>();
  const inOwn = (text: string): string | undefined => {
    const own = said.has(text) ? text : translate(text);
    if (own !== undefined) said.add(own);
    return own;
  };
  const isForeign = (element: Element): boolean =>
    element !== root && element.hasAttribute('lang') && !ledger.hasSet(element, 'lang');
  const swapAttribute = (element: Element, name: string): void => {
    const text = element.getAttribute(name);
    const own = text === null ? undefined : inOwn(plain(text));
    if (own !== undefined && own !== text) ledger.setAttribute(element, name, own);
  };
  const setText = (node: Text, own: string): void => {
    const text = spacedLike(own, node.data);
    if (text !== node.data) ledger.setText(node, text);
  };
  /** Says the element's own text anew, as one sentence or piece by piece. Answers whether the dictionary has all of it. */
  const swapText = (element: Element): boolean => {
    const { text, places, texts } = messageOf(element);
    const isDate = element instanceof HTMLTimeElement && element.dateTime !== '';
    const own = isDate ? formatDate(element.dateTime) : inOwn(text);
    const pieces = texts.filter(({ data }) => hasWords(data));
    if (own !== undefined && places.length > 0) ledger.setContent(element, contentOf(own, places));
    if (own !== undefined && places.length === 0) for (const node of texts) setText(node, own);
    if (own !== undefined) return true;
    const said = pieces.map(({ data }) => inOwn(plain(data)));
    if (said.includes(undefined)) return false;
    for (const [index, node] of pieces.entries()) setText(node, said[index] ?? '');
    return true;
  };
  const swapNumber = (element: Element): void => {
    const [text] = element.childNodes;
    const own = text instanceof Text ? formatDecimals(text.data) : undefined;
    if (text instanceof Text && own !== undefined && own !== text.data) ledger.setText(text, own);
  };
  const mark = (element: Element, wanted: string): void => {
    ledger.clearAttribute(element, 'lang');
    if (element.closest('[lang]')?.getAttribute('lang') !== wanted) ledger.setAttribute(element, 'lang', wanted);
  };
  const swapAll = (element: Element): void => {
    if (isForeign(element)) return;
    for (const name of ATTRIBUTES) swapAttribute(element, name);
    if (element.matches(SKIPPED)) return;
    if (hasOwnWords(element)) mark(element, swapText(element) ? lang : 'en');
    for (const child of [...element.children]) swapAll(child);
  };
  return {
    isOurs: (element) => {
      if (element.closest(SKIPPED)) return false;
      for (let at: Element | null = element; at; at = at.parentElement) if (isForeign(at)) return false;
      return true;
    },
    swapAttribute,
    swapAll,
    swapNumbers: (nodes) => {
      for (const node of nodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(NUMBER)) swapNumber(node);
        for (const number of node.querySelectorAll(NUMBER)) swapNumber(number);
      }
    },
  };
}

const hasOwnWords = (element: Element): boolean =>
  hasWords(
    messageOf(element)
      .texts.map(({ data }) => data)
      .join(''),
  );
