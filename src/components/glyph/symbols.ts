import type { How } from '../../model/fact.ts';
import type { InputKind, Operation, OutputKind } from '../../model/vocabulary.ts';

/**
 * Every small drawing of the site that is not an icon. Lines take the stroke of the place that uses them;
 * `fill` is solid, `signal` vermilion, `knock` the ground's colour (see `styles/symbols.css`).
 */

const FRAME = '<rect x="2" y="2" width="28" height="28"/>';

/** What goes in or comes out, 32 by 32; `any` stands for what nobody stated. */
const PORTS = {
  image: `${FRAME}<path d="M2 24 11 14l7 8 5-5 7 7"/><circle class="fill" cx="22" cy="9.5" r="2.5"/>`,
  video: `${FRAME}<path d="M8 2v28M24 2v28M2 9h6M2 16h6M2 23h6M24 9h6M24 16h6M24 23h6"/><path class="fill" d="M13 11.5v9l7-4.5z"/>`,
  audio: `${FRAME}<path d="M7 14v4M11.5 9v14M16 12v8M20.5 6v20M25 13v6"/>`,
  array:
    '<path d="M10 2h20v20"/><path d="M6 6h20v20"/><rect x="2" y="10" width="20" height="20"/><path d="M8.7 10v20M15.3 10v20M2 16.7h20M2 23.3h20"/>',
  table: `${FRAME}<path class="fill" d="M2 2h28v7H2z"/><path d="M2 16h28M2 23h28M12 9v21"/>`,
  series: '<path d="M2 2v28h28"/><path d="M6 23l5-9 5 5 5-12 4 6 5-3"/>',
  text: `${FRAME}<path d="M7 9h18M7 14h18M7 19h18M7 24h10"/>`,
  params: `${FRAME}<path d="M6 9h20M6 16h20M6 23h20"/><path class="fill" d="M10 6.5h4v5h-4zM19 13.5h4v5h-4zM13 20.5h4v5h-4z"/>`,
  any: '<rect x="2" y="2" width="28" height="28" stroke-dasharray="3.5 3.2"/><path d="M12 13c0-6 8-5.5 8-.5 0 3.5-4 3-4 6.5M16 22.6v1.4"/>',
  labels: `${FRAME}<path class="fill" d="M6 6.5h20v4H6z"/><path d="M6 14h13v4H6zM6 21.5h7v4H6z"/>`,
  boxes: `${FRAME}<path d="M6.5 6.5h11v9h-11z"/><path class="signal" d="M14.5 18h11v8h-11z"/><path d="M22 6.5h4v5h-4z"/>`,
  mask: `${FRAME}<path class="fill" d="M2 20c5-6 8 1 12-4s3-9 9-9c3.5 0 7 2 7 5v18H2z"/>`,
  points: `${FRAME}<path d="M7 24l6-9 7 4 5-12"/><path class="fill" d="M5 22h4v4H5zM11 13h4v4h-4zM18 17h4v4h-4zM23 5h4v4h-4z"/>`,
  values: `${FRAME}<path d="M13 7h-1.5c-4 0 0 9-4 9 4 0 0 9 4 9H13M19 7h1.5c4 0 0 9 4 9-4 0 0 9-4 9H19"/><path class="fill" d="M15 15h2v2h-2z"/>`,
} as const satisfies Record<InputKind | OutputKind | 'any', string>;

/** What is done, 32 by 32; `any` where nobody stated it. */
const BLOCKS = {
  any: '<path d="M4 4h24v24H4z" stroke-dasharray="3.5 3.2"/><path d="M12 13c0-6 8-5.5 8-.5 0 3.5-4 3-4 6.5M16 22.6v1.4"/>',
  classify:
    '<path d="M3 16h8M11 16l8-10h4M11 16h12M11 16l8 10h4"/><circle cx="26" cy="6" r="2.6"/><circle class="fill" cx="26" cy="16" r="2.6"/><circle cx="26" cy="26" r="2.6"/>',
  detect: '<path d="M4 11V4h7M21 4h7v7M28 21v7h-7M11 28H4v-7M16 9v5M16 18v5M9 16h5M18 16h5"/>',
  segment: '<path d="M4 28V4h24v24z"/><path class="fill" d="M4 28c2-7 9-4 11-10s8-8 13-5v15z"/>',
  points: '<circle cx="16" cy="6" r="3"/><path d="M16 9v10M7 13h18M16 19l-6 9M16 19l6 9"/>',
  enhance: '<path d="M3 20h9v9H3z"/><path d="M3 20V3h26v26H12"/><path d="M14 18l8-8M16 10h6v6"/>',
  simulate:
    '<path d="M3 8c7-5 12 5 26 0M3 16c7-5 12 5 26 0M3 24c7-5 12 5 26 0"/><circle class="fill" cx="12" cy="16" r="2.5"/><circle class="fill" cx="22" cy="25" r="2"/>',
  forecast: '<path d="M3 24l6-10 5 6 4-8"/><path d="M18 12l4 3 7-11" stroke-dasharray="2.5 2.5"/><path d="M18 3v26"/>',
  generate: '<path d="M4 7h24M4 13h24M4 19h15M4 25h8"/><path class="fill" d="M15 22.5h4v5h-4z"/>',
  annotate: '<path d="M28 14V4H4v24h10"/><path d="M15 24l1-5 10-10 4 4-10 10z"/>',
  measure: '<path d="M4 24a13 13 0 1 1 24 0M16 20l6-9"/><circle class="fill" cx="16" cy="20" r="2.5"/>',
  echo: '<path d="M4 10h18a6 6 0 0 1 0 12H6M11 17l-5 5 5 5"/>',
  hub: '<circle class="fill" cx="16" cy="16" r="4"/><circle cx="5" cy="6" r="2.5"/><circle cx="27" cy="6" r="2.5"/><circle cx="5" cy="26" r="2.5"/><circle cx="27" cy="26" r="2.5"/><path d="M7 8l6 5M25 8l-6 5M7 24l6-5M25 24l-6-5"/>',
  shell: '<path d="M5 8l8 8-8 8M16 25h11"/>',
  load: '<path d="M16 3v16M10 13l6 6 6-6M4 20v8h24v-8"/>',
} as const satisfies Record<Operation | 'any', string>;

/** How a fact is known, 16 by 16: the fuller, the stronger. */
const EVIDENCE = {
  declared: '<rect x="2.5" y="2.5" width="11" height="11"/>',
  derived: '<rect x="2.5" y="2.5" width="11" height="11"/><path class="fill" d="M2.5 13.5v-11l11 11z"/>',
  curated: '<rect x="2.5" y="2.5" width="11" height="11"/><path class="fill" d="M6 6h4v4H6z"/>',
  checked: '<path class="fill" d="M2.5 2.5h11v11h-11z"/><path class="knock" d="M5 8.2l2.2 2.2L11 6"/>',
  unknown: '<rect x="2.5" y="2.5" width="11" height="11" stroke-dasharray="2.2 2.2"/>',
} as const satisfies Record<How | 'unknown', string>;

/** Status lamps, 16 by 16: told apart by shape first. */
const LAMPS = {
  ok: '<circle class="fill" cx="8" cy="8" r="4"/><circle cx="8" cy="8" r="6.5"/>',
  frame: '<circle cx="8" cy="8" r="6.5"/><path class="fill" d="M5.5 5.5h5v5h-5z"/>',
  rest: '<circle cx="8" cy="8" r="6.5"/><path class="fill" d="M8 1.5a6.5 6.5 0 0 0 0 13z"/>',
  none: '<circle cx="8" cy="8" r="6.5"/>',
  tool: '<circle cx="8" cy="8" r="6.5"/><path d="M4.5 8h7"/>',
  warn: '<path class="fill" d="M8 1.5 15 14H1z"/><path class="knock" d="M8 6v4M8 11.2v1"/>',
  fault:
    '<path class="fill" d="M8 .8 15.2 8 8 15.2.8 8z"/><path class="knock" d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4"/>',
  unknown: '<circle cx="8" cy="8" r="6.5" stroke-dasharray="2.3 2.3"/>',
} as const;

export type Port = keyof typeof PORTS;
export type Block = keyof typeof BLOCKS;
export type LampName = keyof typeof LAMPS;
export type EvidenceName = keyof typeof EVIDENCE;

const SYMBOLS: ReadonlyMap<string, { readonly field: string; readonly drawing: string }> = new Map([
  ...entries('p', '0 0 32 32', PORTS),
  ...entries('o', '0 0 32 32', BLOCKS),
  ...entries('e', '0 0 16 16', EVIDENCE),
  ...entries('l', '0 0 16 16', LAMPS),
]);

/** Names of the symbols that the markup refers to, each once, in the order of the table. */
export function symbolsIn(markup: string): string[] {
  const named = new Set<string>();
  // Step by step, because one pattern over a whole page costs several times as much.
  for (let at = markup.indexOf(REFERENCE); at >= 0; at = markup.indexOf(REFERENCE, at)) {
    at += REFERENCE.length;
    // Names of drawings begin with one letter and a hyphen; sections of a page do not.
    if (markup[at + 1] === '-') named.add(markup.slice(at, markup.indexOf('"', at)));
  }
  return [...SYMBOLS.keys()].filter((name) => named.has(name));
}

const REFERENCE = ' href="#';

/** One `<symbol>` for the page's sprite; a name without a drawing is our bug. */
export function symbolMarkup(name: string): string {
  const symbol = SYMBOLS.get(name);
  if (!symbol) throw new Error(`There is no drawing "${name}". Expected one of: ${[...SYMBOLS.keys()].join(', ')}.`);
  return `<symbol id="${name}" viewBox="${symbol.field}">${symbol.drawing}</symbol>`;
}

function entries(prefix: string, field: string, drawings: Readonly<Record<string, string>>) {
  return Object.entries(drawings).map(([name, drawing]) => [`${prefix}-${name}`, { field, drawing }] as const);
}
