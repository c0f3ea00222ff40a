import { h } from '../../deepaas/markup.ts';
import { mount } from './mount.ts';

/** Says pieces, each in an element of its own, so that each has its own language: what a model says may be in any. */
export function sayPieces(place: Element, pieces: readonly string[], between: string): void {
  const spans = pieces.map((piece) => mount(h('span', {}, piece)));
  place.replaceChildren(...spans.flatMap((span, index) => (index === 0 ? [span] : [between, span])));
}
