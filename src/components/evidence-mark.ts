import { h, type Markup } from '../deepaas/markup.ts';
import { EVIDENCE_DEFINITIONS } from '../model/definitions.ts';
import type { Fact } from '../model/fact.ts';
import { evidenceOf } from './evidence.ts';

/** How a fact is known, as a tree: dozens stand in a page. Its style is `styles/evidence.css`. */
export function evidenceMark(fact: Fact<unknown>): Markup {
  const { how, source, date } = evidenceOf(fact);
  return h(
    'span',
    { class: `evidence ${how}`, title: EVIDENCE_DEFINITIONS[how].means },
    h('svg', { 'aria-hidden': 'true', focusable: 'false' }, h('use', { href: `#e-${how}` })),
    h('span', {}, how),
    source && h('code', {}, source.url ? h('a', { href: source.url }, source.label) : source.label),
    date && h('span', { class: 'date' }, date),
  );
}
