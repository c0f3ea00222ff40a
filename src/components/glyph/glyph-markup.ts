import { type GlyphFacts, glyphName } from '../../pipeline/derive/glyph-facts.ts';
import type { Port } from './symbols.ts';

/** Where things stand in a glyph, in units of its own field. */
export interface GlyphGeometry {
  readonly width: number;
  readonly height: number;
  readonly portSize: number;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Height at which the feedback loop runs back. */
  readonly loopTop: number;
}

export const GLYPH_SIZES = {
  card: { width: 320, height: 84, portSize: 38, blockWidth: 66, blockHeight: 46, loopTop: 4 },
  head: { width: 1000, height: 176, portSize: 76, blockWidth: 150, blockHeight: 100, loopTop: 2 },
  legend: { width: 640, height: 150, portSize: 64, blockWidth: 112, blockHeight: 76, loopTop: 8 },
} as const satisfies Record<string, GlyphGeometry>;
export type RuledSize = keyof typeof GLYPH_SIZES;

/** Room below the axis of the drawing for ruler and needle. */
const RULER_ROOM = 16;
/** The ruler stands in by this much at both ends. */
const RULER_INSET = 8;
const RULER_PLACES = 9;
/** Port size at which strokes, arrows and joints have their plain measures. */
const PLAIN_PORT_SIZE = 38;
/** Two ports a side are drawn at this part of the size of one. */
const PAIRED = 0.76;

interface PlacedPort {
  readonly port: Port;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly middle: number;
}

interface Frame extends GlyphGeometry {
  /** Height of the axis, on which the signal runs. */
  readonly axis: number;
  readonly scale: number;
  readonly blockStart: number;
  readonly blockEnd: number;
  /** Where wires of paired ports join, and the loop leaves and comes back. */
  readonly joinStart: number;
  readonly joinEnd: number;
}

/**
 * The glyph's inside as SVG markup: ports, wires, loop, block, ruler and needle. Holds nothing but our own drawings.
 * @param subject Word to write beside the needle, where there is room: one of our own vocabulary.
 */
export function glyphMarkup(facts: GlyphFacts, geometry: GlyphGeometry, subject?: string): string {
  const key = `${glyphName(facts)} ${geometry.width} ${subject}`;
  const markup = drawn.get(key) ?? drawGlyph(facts, geometry, subject);
  drawn.set(key, markup);
  return markup;
}

/** Many modules have the same facts, and each is drawn on its page, on cards and in lists. */
const drawn = new Map<string, string>();

function drawGlyph(facts: GlyphFacts, geometry: GlyphGeometry, subject: string | undefined): string {
  const frame = frameOf(geometry);
  const inputs = placePorts(facts.inputs, frame, 1);
  const outputs = placePorts(facts.outputs, frame, frame.width - 1);
  return [
    ...inputs.map((port) => wireIn(port, inputs.length > 1, frame)),
    ...outputs.map((port) => wireOut(port, outputs.length > 1, frame)),
    arrow(frame.blockStart, frame.axis, frame.scale, facts.inputs.every(isOpen)),
    ...outputs.map(({ port, x, middle }) => arrow(x, middle, frame.scale, isOpen(port))),
    facts.trainable ? loop(frame) : '',
    block(facts.kind, frame),
    operation(facts.operation, frame),
    ...[...inputs, ...outputs].map(({ port, x, y, size }) => use(`p-${port}`, x, y, size)),
    ruler(facts.subjectPlace, frame, subject),
  ].join('');
}

/** The table's glyph, 104 by 32: the first port of each side, the block, no ruler. */
export function miniGlyphMarkup({ inputs, outputs, operation: done, kind }: GlyphFacts): string {
  const [input = 'any'] = inputs;
  const [output = 'any'] = outputs;
  const edges = {
    service: '<path class="bar" d="M38 30h28"/>',
    tool: '<path class="side" d="M41 2v28M63 2v28"/>',
    model: '',
  };
  return [
    `<path class="${wireClass(input)}" d="M26 16h12"/><path class="${wireClass(output)}" d="M66 16h12"/>`,
    `<rect class="block" x="38" y="2" width="28" height="28"/>${kind ? edges[kind] : ''}`,
    use(`o-${done}`, 42, 6, 20),
    use(`p-${input}`, 1, 4, 24),
    use(`p-${output}`, 79, 4, 24),
  ].join('');
}

function frameOf(geometry: GlyphGeometry): Frame {
  const { width, height, portSize, blockWidth, loopTop } = geometry;
  const blockStart = (width - blockWidth) / 2;
  const blockEnd = (width + blockWidth) / 2;
  const lead = (blockStart - portSize) * 0.42;
  return {
    ...geometry,
    axis: (height - RULER_ROOM + loopTop + 2) / 2,
    scale: portSize / PLAIN_PORT_SIZE,
    blockStart,
    blockEnd,
    joinStart: blockStart - lead,
    joinEnd: blockEnd + lead,
  };
}

/** `edge` is the outer edge of the ports: their left side at the left, their right side at the right. */
function placePorts(ports: readonly Port[], { axis, portSize, scale, width }: Frame, edge: number): PlacedPort[] {
  const paired = ports.length > 1;
  const size = paired ? portSize * PAIRED : portSize;
  const tops = paired ? [axis - size - 3 * scale, axis + 3 * scale] : [axis - size / 2];
  const x = edge > width / 2 ? edge - size : edge;
  return ports.map((port, index) => {
    const y = tops[index] ?? axis;
    return { port, x, y, size, middle: y + size / 2 };
  });
}

function wireIn({ port, x, size, middle }: PlacedPort, joined: boolean, frame: Frame): string {
  const { axis, scale, joinStart, blockStart } = frame;
  const start = `M${n(x + size)} ${n(middle)}`;
  const bend = joined ? `H${n(joinStart - 14 * scale)}V${n(axis)}` : '';
  return `<path class="${wireClass(port)}" d="${start}${bend}H${n(blockStart)}"/>`;
}

function wireOut({ port, x, middle }: PlacedPort, joined: boolean, frame: Frame): string {
  const { axis, scale, joinEnd, blockEnd } = frame;
  const bend = joined ? `H${n(joinEnd + 14 * scale)}V${n(middle)}` : '';
  return `<path class="${wireClass(port)}" d="M${n(blockEnd)} ${n(axis)}${bend}H${n(x)}"/>`;
}

/** Nobody stated it, so no signal is drawn. */
const isOpen = (port: Port): boolean => port === 'any';

const wireClass = (port: Port): string => (isOpen(port) ? 'wire open' : 'wire');

function arrow(x: number, y: number, scale: number, open: boolean): string {
  const half = 4.5 * scale;
  return `<path class="${open ? 'tip open' : 'tip'}" d="M${n(x - half * 1.7)} ${n(y - half)}L${n(x)} ${n(y)}l${n(-half * 1.7)} ${n(half)}z"/>`;
}

/** Feedback as control engineering draws it: branch point, way back, summing point. */
function loop({ axis, scale, joinStart, joinEnd, loopTop }: Frame): string {
  const radius = 5 * scale;
  const way = `M${n(joinEnd)} ${n(axis)}V${loopTop}H${n(joinStart)}V${n(axis - radius)}`;
  const cross = `M${n(joinStart - radius)} ${n(axis)}h${n(2 * radius)}M${n(joinStart)} ${n(axis - radius)}v${n(2 * radius)}`;
  return [
    `<path class="loop" d="${way}"/>`,
    `<circle class="fill" cx="${n(joinEnd)}" cy="${n(axis)}" r="${n(2.6 * scale)}"/>`,
    `<circle class="sum" cx="${n(joinStart)}" cy="${n(axis)}" r="${n(radius)}"/>`,
    `<path class="loop" d="${cross}"/>`,
  ].join('');
}

/** The frame tells the kind: heavy base line for a service, double sides for a tool, plain for a model. */
function block(kind: GlyphFacts['kind'], frame: Frame): string {
  const { axis, scale, blockStart, blockEnd, blockWidth, blockHeight } = frame;
  const top = axis - blockHeight / 2;
  const plain = `<rect class="block" x="${n(blockStart)}" y="${n(top)}" width="${blockWidth}" height="${blockHeight}"/>`;
  if (kind === 'service')
    return `${plain}<path class="bar" d="M${n(blockStart)} ${n(top + blockHeight)}h${blockWidth}"/>`;
  if (kind !== 'tool') return plain;
  const inset = 6 * scale;
  const sides = `M${n(blockStart + inset)} ${n(top)}v${blockHeight}M${n(blockEnd - inset)} ${n(top)}v${blockHeight}`;
  return `${plain}<path class="side" d="${sides}"/>`;
}

function operation(name: GlyphFacts['operation'], { axis, scale, width }: Frame): string {
  const size = 30 * scale;
  return use(`o-${name}`, (width - size) / 2, axis - size / 2, size);
}

function ruler(place: number | undefined, { width, height }: Frame, subject: string | undefined): string {
  const length = width - 2 * RULER_INSET;
  const scale = `<path class="ruler" d="${ticks(length, height - 0.5)}"/>`;
  if (place === undefined) return scale;
  const x = RULER_INSET + (place * length) / (RULER_PLACES - 1);
  const atEnd = x > width - 100;
  const word = subject
    ? `<text x="${n(atEnd ? x - 9 : x + 9)}" y="${height - 8}"${atEnd ? ' text-anchor="end"' : ''}>${subject}</text>`
    : '';
  return `${scale}<path class="needle" d="M${n(x - 4.5)} ${height - 15}h9L${n(x)} ${height - 6.5}z"/>${word}`;
}

/** Nine places, every fourth higher, with three short ticks between two of them. */
function ticks(length: number, base: number): string {
  const count = (RULER_PLACES - 1) * 4;
  const heightOf = (index: number): number => (index % 16 === 0 ? 6 : index % 4 === 0 ? 4 : 2);
  return Array.from(
    { length: count + 1 },
    (_, index) => `M${n(RULER_INSET + (index * length) / count)} ${base}v-${heightOf(index)}`,
  ).join('');
}

const use = (symbol: string, x: number, y: number, size: number): string =>
  `<use href="#${symbol}" x="${n(x)}" y="${n(y)}" width="${n(size)}" height="${n(size)}"/>`;

/** Coordinates to a tenth: finer than any screen shows, and the same on every machine. */
const n = (value: number): number => Math.round(value * 10) / 10;
