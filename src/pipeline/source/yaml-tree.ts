import {
  boolCoreTag,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  nullCoreTag,
  SCALAR_STYLE,
} from 'js-yaml';
import { plainReader } from './plain-reader.ts';
import { isReservedKey, type Problem } from './problem.ts';
import type { ListNode, MapNode, Pair, ScalarNode, SourceNode, Span } from './tree.ts';

type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;
type ScalarEvent = EventOf<typeof EVENT_ID.SCALAR>;

const readPlain = plainReader<ScalarNode['value']>([nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]);

/** Tags that say what a reader would guess anyway, or that a scalar is text. */
const TEXT_TAGS = new Set(['!', '!!str']);

const TO_DASH = /(?:\s|#[^\n]*)*-(?=\s|$)/y;
const TO_COLON = /\s*:/y;

/** Turns the parser's events into nodes; `problems` grows by what the events may not hold. */
export function treeOfEvents(text: string, events: readonly Event[], problems: Problem[]): SourceNode | undefined {
  const cursor: Cursor = { text, events, problems, index: 0, end: 0 };
  if (events[0]?.type !== EVENT_ID.DOCUMENT) return undefined;
  cursor.index = 1;
  const root = readNode(cursor);
  const next = events[cursor.index + 1];
  if (next) problems.push({ rule: 'yaml-documents', ...secondDocument(text, cursor.end), params: {} });
  return root;
}

interface Cursor {
  readonly text: string;
  readonly events: readonly Event[];
  readonly problems: Problem[];
  index: number;
  /** Where the last node read ended: an empty value stands after it. */
  end: number;
}

function readNode(cursor: Cursor): SourceNode {
  const event = cursor.events[cursor.index];
  cursor.index += 1;
  switch (event?.type) {
    case EVENT_ID.SEQUENCE:
      return readList(cursor, event);
    case EVENT_ID.MAPPING:
      return readMap(cursor, event);
    case EVENT_ID.SCALAR:
      return readScalar(cursor, event);
    case EVENT_ID.ALIAS:
      return readAlias(cursor, event);
    default:
      throw new Error(`The YAML parser gave event ${event?.type} where a value stands.`);
  }
}

function readList(cursor: Cursor, event: EventOf<typeof EVENT_ID.SEQUENCE>): ListNode {
  refuseTag(cursor, event);
  cursor.end = Math.max(cursor.end, event.start);
  const items: SourceNode[] = [];
  while (!closes(cursor)) {
    // The dash belongs to no node: an empty item stands right after it.
    if (event.style === COLLECTION_STYLE.BLOCK) skipPast(cursor, TO_DASH);
    items.push(readNode(cursor));
  }
  return { kind: 'list', items, start: event.start, end: endOf(cursor, event.start) };
}

function readMap(cursor: Cursor, event: EventOf<typeof EVENT_ID.MAPPING>): MapNode {
  refuseTag(cursor, event);
  cursor.end = Math.max(cursor.end, event.start);
  const pairs: Pair[] = [];
  while (!closes(cursor)) {
    const key = readKey(cursor);
    pairs.push({ key, value: readNode(cursor) });
  }
  return { kind: 'map', pairs, start: event.start, end: endOf(cursor, event.start) };
}

function closes(cursor: Cursor): boolean {
  if (cursor.events[cursor.index]?.type !== EVENT_ID.POP) return false;
  cursor.index += 1;
  return true;
}

/** A flow collection ends after its bracket, a block collection with its last value. */
function endOf(cursor: Cursor, start: number): number {
  const opening = cursor.text[start];
  if (opening === '[' || opening === '{') {
    const end = cursor.text.indexOf(opening === '[' ? ']' : '}', Math.max(cursor.end, start + 1));
    if (end !== -1) cursor.end = end + 1;
  }
  return Math.max(cursor.end, start);
}

function readKey(cursor: Cursor): Pair['key'] {
  const node = readNode(cursor);
  const { start, end } = node;
  // The colon belongs to no node: an empty value stands right after it.
  skipPast(cursor, TO_COLON);
  if (node.kind !== 'scalar') {
    cursor.problems.push({ rule: 'yaml-key', start, end, params: {} });
    return { start, end, name: '' };
  }
  const name = node.style === 'plain' ? cursor.text.slice(start, end) : String(node.value);
  if (isReservedKey(name)) cursor.problems.push({ rule: 'reserved-key', start, end, params: { key: name } });
  return { start, end, name };
}

function skipPast(cursor: Cursor, sign: RegExp): void {
  sign.lastIndex = cursor.end;
  if (sign.test(cursor.text)) cursor.end = sign.lastIndex;
}

function readScalar(cursor: Cursor, event: ScalarEvent): ScalarNode {
  const { start, end } = spanOfScalar(cursor, event);
  cursor.end = end;
  const source = getScalarValue(cursor.text, event);
  if (event.style !== SCALAR_STYLE.PLAIN || TEXT_TAGS.has(tagOf(cursor, event))) {
    return { kind: 'scalar', start, end, value: source, style: styleOf(event.style) };
  }
  refuseTag(cursor, event);
  return { kind: 'scalar', start, end, value: readPlain(source), style: 'plain' };
}

function styleOf(style: ScalarEvent['style']): ScalarNode['style'] {
  if (style === SCALAR_STYLE.PLAIN) return 'plain';
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 'quoted' : 'block';
}

/** Quotes and the header of a block belong to the value. */
function spanOfScalar(cursor: Cursor, { valueStart, valueEnd, style }: ScalarEvent): Span {
  if (valueStart === -1) return { start: cursor.end, end: cursor.end };
  switch (styleOf(style)) {
    case 'plain':
      return { start: valueStart, end: valueEnd };
    case 'quoted':
      return { start: valueStart - 1, end: valueEnd + 1 };
    case 'block': {
      const header = cursor.text.slice(cursor.end, valueStart).search(/[|>]/);
      const end = valueStart + cursor.text.slice(valueStart, valueEnd).trimEnd().length;
      return { start: header === -1 ? valueStart : cursor.end + header, end };
    }
  }
}

function readAlias(cursor: Cursor, { anchorStart, anchorEnd }: EventOf<typeof EVENT_ID.ALIAS>): ScalarNode {
  const start = anchorStart - 1;
  const span = { start, end: anchorEnd };
  cursor.end = anchorEnd;
  const isBold = cursor.text.startsWith('**', start);
  cursor.problems.push({
    rule: isBold ? 'yaml-bold' : 'yaml-alias',
    ...span,
    params: { text: cursor.text.slice(start, anchorEnd) },
  });
  return { kind: 'scalar', ...span, value: null, style: 'plain' };
}

interface Tagged {
  readonly tagStart: number;
  readonly tagEnd: number;
}

const tagOf = ({ text }: Cursor, { tagStart, tagEnd }: Tagged): string =>
  tagStart === -1 ? '' : text.slice(tagStart, tagEnd);

function refuseTag(cursor: Cursor, event: Tagged): void {
  if (event.tagStart === -1) return;
  const span = { start: event.tagStart, end: event.tagEnd };
  cursor.problems.push({ rule: 'yaml-tag', ...span, params: { tag: tagOf(cursor, event) } });
}

function secondDocument(text: string, end: number): Span {
  const start = text.indexOf('---', end);
  return start === -1 ? { start: end, end } : { start, end: start + 3 };
}
