import type { Lang } from '../../i18n/lang.ts';
import type { SubmitWords } from '../../i18n/strings.ts';
import type { Fact, IsoDate } from '../../model/fact.ts';
import type { Module } from '../../model/module.ts';

/** What the page's own parts know: how a module is drawn, and how a date is written. */
export interface CardParts {
  /** Markup of our own drawing: flat elements without text. */
  readonly glyph: (module: Module) => string;
  readonly date: (date: IsoDate, lang: Lang) => string;
}

interface Shown {
  readonly module: Module;
  /** Id or address of what it descends from. */
  readonly parent: string | undefined;
}

/** A text of the card, and whether it is the author's own, which is in English. */
interface Said {
  readonly text: string | undefined;
  readonly isOwn?: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Fills the card that the server wrote for a module of which nothing is known. */
export function showCard(
  card: HTMLElement,
  { module, parent }: Shown,
  { glyph, date, words }: CardParts & { readonly words: SubmitWords },
): void {
  const { facts } = module;
  const say = writeIn(words);
  drawGlyph(card.querySelector('svg.glyph'), glyph(module));
  const [input, does, output] = card.querySelectorAll('.signature dd');
  const [license, descent, changed] = card.querySelectorAll('.spec dd');
  const { kind, operation, lastCommit } = facts;
  say(card.querySelector('.kind'), { text: kind.value && words.kinds[kind.value] }, words.card.kindNotStated);
  say(input, portsOf(facts.inputs, facts.inputKinds, words));
  say(does, { text: operation.value && words.verbs[operation.value] });
  say(output, portsOf(facts.outputs, facts.outputKinds, words));
  say(card.querySelector('h3 a'), { text: stated(facts.title), isOwn: true }, module.id);
  say(card.querySelector('.summary'), { text: stated(facts.summary), isOwn: true }, words.card.summaryNotStated);
  say(license, { text: stated(facts.license) });
  say(descent, { text: parent });
  say(changed, { text: lastCommit.value && date(lastCommit.value, words.lang) });
}

const stated = (fact: Fact<string>): string | undefined => (fact.value?.trim() ? fact.value : undefined);

/** The author's words; where there are none, the kinds that were derived. */
function portsOf(
  own: Fact<readonly string[]>,
  kinds: Fact<readonly (keyof SubmitWords['ports'])[]>,
  { ports }: SubmitWords,
): Said {
  if (own.value) return { text: own.value.join('; '), isOwn: true };
  return { text: kinds.value?.map((port) => ports[port]).join(', ') };
}

const writeIn =
  ({ lang, card: { notStated } }: SubmitWords) =>
  (element: Element | null | undefined, { text, isOwn = false }: Said, absent = notStated): void => {
    if (!element) return;
    element.textContent = text ?? absent;
    element.classList.toggle('not-stated', text === undefined);
    const isForeign = isOwn && text !== undefined && lang !== 'en';
    if (isForeign) element.setAttribute('lang', 'en');
    else element.removeAttribute('lang');
  };

/** Builds the elements one by one: no string becomes markup in this page. */
function drawGlyph(svg: Element | null, markup: string): void {
  const tags = [...markup.matchAll(/<(\w+)((?: [\w-]+="[^"]*")*)\s*\/>/g)];
  svg?.replaceChildren(
    ...tags.map(([, name = 'path', attributes = '']) => {
      const element = document.createElementNS(SVG, name);
      for (const [, key = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
        element.setAttribute(key, value);
      return element;
    }),
  );
}
