import type { Fact } from '../../model/fact.ts';
import type { Module } from '../../model/module.ts';

/** What the card's own parts know: its drawing, and the words of the closed vocabularies. */
export interface CardParts {
  /** Markup of our own drawing: flat elements without text. */
  readonly glyph: (module: Module) => string;
  readonly kind: (module: Module) => string | undefined;
  readonly subject: (module: Module) => string | undefined;
  readonly verb: (module: Module) => string | undefined;
  readonly inputs: (module: Module) => string | undefined;
  readonly outputs: (module: Module) => string | undefined;
}

interface Shown {
  readonly module: Module;
  /** Id or address of what it descends from. */
  readonly parent: string | undefined;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Fills the card that the server wrote for a module of which nothing is known. */
export function showCard(card: HTMLElement, { module, parent }: Shown, parts: CardParts): void {
  const { facts } = module;
  const stated = (fact: Fact<string>) => (fact.value?.trim() ? fact.value : undefined);
  drawGlyph(card.querySelector('svg.glyph'), parts.glyph(module));
  const [input, does, output] = card.querySelectorAll('.signature dd');
  const [license, descent, changed] = card.querySelectorAll('.spec dd');
  say(card.querySelector('.kind'), parts.kind(module), 'kind not stated');
  say(input, parts.inputs(module));
  say(does, parts.verb(module));
  say(output, parts.outputs(module));
  say(card.querySelector('h3 a'), stated(facts.title), module.id);
  say(card.querySelector('.summary'), stated(facts.summary), 'summary not stated');
  say(license, stated(facts.license));
  say(descent, parent);
  say(changed, facts.lastCommit.value);
}

function say(element: Element | null | undefined, text: string | undefined, absent = 'not stated'): void {
  if (!element) return;
  const shown = text ?? absent;
  if (element.textContent === shown) return;
  element.textContent = shown;
  element.classList.toggle('not-stated', text === undefined);
}

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
