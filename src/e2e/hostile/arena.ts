import type { Browser, Page } from 'playwright-core';
import { ALLOWED, ALLOWED_CLASS, MATH_ATTRIBUTES } from './allowed.ts';

/** One rendered text, to stand in a page of its own section. */
export interface Contender {
  readonly id: string;
  readonly html: string;
}

export interface Outcome {
  /** Scripts that ran, of the page's own included none. */
  readonly executed: number;
  /** Addresses other than the page's own that it asked for. */
  readonly requests: readonly string[];
  /** Elements that stand where no text of ours is. */
  readonly breakouts: readonly string[];
  /** Elements, attributes, classes, ids and addresses that may not be there. */
  readonly disallowed: readonly string[];
}

export interface Arena {
  /** Opens the texts in one page, presses, points at and focuses everything, and tells what happened. */
  open(contenders: readonly Contender[]): Promise<Outcome>;
  close(): Promise<void>;
}

const ORIGIN = 'http://arena.invalid';

/** A page without network and without a content policy, so that only the renderer stands between text and reader. */
export async function openArena(browser: Browser): Promise<Arena> {
  const context = await browser.newContext();
  const page = await context.newPage();
  let executed = 0;
  let requests: string[] = [];
  let html = '';
  await page.exposeFunction('hit', () => {
    executed += 1;
  });
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === `${ORIGIN}/`) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (!url.startsWith(`${ORIGIN}/`)) requests.push(url);
    return route.abort();
  });
  context.on('page', (popup) => popup !== page && void popup.close());
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    async open(contenders) {
      [executed, requests] = [0, []];
      html = documentOf(contenders);
      await page.goto(`${ORIGIN}/`, { waitUntil: 'load' }).catch(() => undefined);
      // A text that takes the reader elsewhere has broken out, whatever else it did.
      const left = (): string[] => ['the page was left'];
      const breakouts = await breakoutsIn(page).catch(left);
      const disallowed = await provoke(page, 'body > section[data-arena]').catch(left);
      return { executed, requests, breakouts, disallowed };
    },
    close: () => context.close(),
  };
}

const documentOf = (contenders: readonly Contender[]): string =>
  [
    '<!DOCTYPE html><html><head><title>Arena</title></head><body>',
    ...contenders.map(({ id, html }) => `<section data-arena="${id}">${html}</section>`),
    '</body></html>',
  ].join('');

/** Looks through the strangers' text in an open page, then presses, points at and focuses everything in it. */
export const provoke = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(examineAndProvoke, {
    selector,
    allowed: ALLOWED,
    mathAttributes: MATH_ATTRIBUTES,
    allowedClass: ALLOWED_CLASS.source,
  });

/** What stands in the arena's page beside the sections: nothing, unless a text broke out of its own. */
const breakoutsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const besides = [...document.body.children, ...document.head.children].filter(
      (element) => !element.matches('body > section[data-arena], title'),
    );
    const attributes = document.body.attributes.length + document.documentElement.attributes.length;
    return [
      ...besides.map((element) => element.outerHTML.slice(0, 200)),
      ...(attributes > 0 ? ['attributes on the page itself'] : []),
    ];
  });

interface Rules {
  readonly selector: string;
  readonly allowed: Readonly<Record<string, readonly string[]>>;
  readonly mathAttributes: readonly string[];
  readonly allowedClass: string;
}

/** Runs in the page: it may use nothing from outside itself. */
async function examineAndProvoke({ selector, allowed, mathAttributes, allowedClass }: Rules) {
  const sections = [...document.querySelectorAll<HTMLElement>(selector)];
  const disallowed = sections.flatMap((section) => {
    // Written out and read again, as an editor or a second parser would: nothing may change its meaning.
    const again = new DOMParser().parseFromString(section.innerHTML, 'text/html').body;
    const name = section.dataset['arena'] ?? location.pathname;
    return [...faultsIn(section), ...faultsIn(again)].map((fault) => `${name}: ${fault}`);
  });

  // Following a link is the reader's own act; everything else that a press does is not.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement && /^(https?|mailto):$/.test(link.protocol)) event.preventDefault();
  });
  for (const element of sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('*')])) {
    for (const name of [
      'pointerover',
      'pointerenter',
      'mouseover',
      'mouseenter',
      'mousemove',
      'pointerdown',
      'mousedown',
    ])
      element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
    element.focus?.();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    if (element instanceof HTMLDetailsElement) element.open = !element.open;
  }
  await new Promise((done) => setTimeout(done, 30));
  return disallowed;

  function faultsIn(root: Element): string[] {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`);
    return [...twice, ...[...root.querySelectorAll('*')].flatMap(faultsOf)];
  }

  function faultsOf(element: Element): string[] {
    const name = element.localName;
    if (!Object.hasOwn(allowed, name)) return [`element ${name}`];
    const isMath = element.namespaceURI?.endsWith('MathML') ?? false;
    const names = [...(allowed['*'] ?? []), ...(allowed[name] ?? []), ...(isMath ? mathAttributes : [])];
    return [...element.attributes].flatMap((attribute) =>
      faultOf(attribute, names).map((fault) => `${name}: ${fault}`),
    );
  }

  function faultOf({ name, value }: Attr, names: readonly string[]): string[] {
    if (!names.includes(name)) return [`attribute ${name}`];
    if (name === 'class' && !value.split(' ').every((word) => new RegExp(allowedClass).test(word)))
      return [`class ${value}`];
    if (name === 'id' && !/^(user-content|description)-/.test(value)) return [`id ${value}`];
    if (name === 'href' && !/^(https?:\/\/[^/@\\]+(\/|$)|mailto:|#(user-content|description)-)/.test(value))
      return [`address ${value}`];
    if (name === 'src' && value !== '/kept.webp') return [`address ${value}`];
    return [];
  }
}
