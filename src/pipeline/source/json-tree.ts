import { isReservedKey, MAX_DEPTH, type Problem } from './problem.ts';
import type { ListNode, MapNode, Pair, ScalarNode, SourceNode } from './tree.ts';

/** Reads JSON as RFC 8259 has it; goes on after a comma too many or too few, and after a line break in a string. */
export function readJson(text: string): { root?: SourceNode; problems: readonly Problem[] } {
  const reader: Reader = { text, at: 0, depth: 0, problems: [] };
  try {
    skipSpace(reader);
    const root = readValue(reader);
    skipSpace(reader);
    if (reader.at < text.length) fail(reader, 'the end of the file');
    return { root, problems: reader.problems };
  } catch (error) {
    if (error instanceof Unreadable) return { problems: reader.problems };
    throw error;
  }
}

/** Thrown after the fault was noted, where nothing certain can be read behind it. */
class Unreadable extends Error {}

interface Reader {
  readonly text: string;
  readonly problems: Problem[];
  at: number;
  depth: number;
}

/** Faults after which reading stops: nobody mends more in one go, and a hostile file could hold thousands. */
const MAX_FAULTS = 50;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = { true: true, false: false, null: null } as const;

function readValue(reader: Reader): SourceNode {
  const character = reader.text[reader.at];
  if (character === '{') return nested(reader, readObject);
  if (character === '[') return nested(reader, readArray);
  if (character === '"') return readString(reader);
  return readLiteral(reader);
}

function nested<Node>(reader: Reader, read: (reader: Reader) => Node): Node {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) {
    note(reader, 'nesting', reader.at, reader.at + 1, { most: String(MAX_DEPTH) });
    throw new Unreadable();
  }
  const node = read(reader);
  reader.depth -= 1;
  return node;
}

function readObject(reader: Reader): MapNode {
  const start = reader.at;
  const pairs: Pair[] = [];
  readItems(reader, '}', () => pairs.push(readPair(reader)));
  return { kind: 'map', start, end: reader.at, pairs };
}

function readArray(reader: Reader): ListNode {
  const start = reader.at;
  const items: SourceNode[] = [];
  readItems(reader, ']', () => items.push(readValue(reader)));
  return { kind: 'list', start, end: reader.at, items };
}

function readItems(reader: Reader, closing: '}' | ']', readItem: () => void): void {
  reader.at += 1;
  skipSpace(reader);
  while (reader.text[reader.at] !== closing) {
    readItem();
    const end = reader.at;
    skipSpace(reader);
    if (reader.text[reader.at] === closing) break;
    if (reader.text[reader.at] !== ',') missingComma(reader, end, closing);
    else skipComma(reader, closing);
  }
  reader.at += 1;
}

function skipComma(reader: Reader, closing: string): void {
  const comma = reader.at;
  reader.at += 1;
  skipSpace(reader);
  if (reader.text[reader.at] !== closing) return;
  note(reader, 'json-trailing-comma', comma, comma + 1, { closing }, [{ start: comma, end: comma + 1, text: '' }]);
}

/** Something that can start an item stands where a comma is due: the comma was forgotten. */
function missingComma(reader: Reader, end: number, closing: '}' | ']'): void {
  const starts = closing === '}' ? /"/ : /["[{\d-]/;
  if (!starts.test(reader.text[reader.at] ?? '')) fail(reader, `"," or "${closing}"`);
  note(reader, 'json-missing-comma', reader.at, reader.at + 1, { before: wordAt(reader) }, [
    { start: end, end, text: ',' },
  ]);
}

function readPair(reader: Reader): Pair {
  if (reader.text[reader.at] !== '"') fail(reader, 'a key in double quotes');
  const { start, end, value } = readString(reader);
  const name = String(value);
  if (isReservedKey(name)) note(reader, 'reserved-key', start, end, { key: name });
  skipSpace(reader);
  if (reader.text[reader.at] !== ':') fail(reader, '":"');
  reader.at += 1;
  skipSpace(reader);
  return { key: { start, end, name }, value: readValue(reader) };
}

function readString(reader: Reader): ScalarNode {
  const start = reader.at;
  let end = start + 1;
  while (end < reader.text.length && reader.text[end] !== '"') end += reader.text[end] === '\\' ? 2 : 1;
  if (end >= reader.text.length) {
    note(reader, 'json-syntax', start, start + 1, { found: 'a text that never ends', expected: 'a closing "' });
    throw new Unreadable();
  }
  reader.at = end + 1;
  return { kind: 'scalar', start, end: end + 1, style: 'quoted', value: textOf(reader, start, end + 1) };
}

function textOf(reader: Reader, start: number, end: number): string {
  const raw = reader.text.slice(start, end);
  const clean = noteControls(reader, raw, start) ? raw.split('').map(escaped).join('') : raw;
  try {
    return String(JSON.parse(clean));
  } catch {
    const bad = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})./.exec(raw);
    const at = start + (bad?.index ?? 0);
    note(reader, 'json-syntax', at, at + 2, {
      found: `"${bad?.[0] ?? raw}"`,
      expected: 'an escape such as \\n or \\"',
    });
    return raw;
  }
}

/** A tab or line break stands for itself, whatever its escape: the repair does not change what was meant. */
function noteControls(reader: Reader, raw: string, start: number): boolean {
  const repair = raw.split('').flatMap((character, index) => {
    const at = start + index;
    return isControl(character) ? [{ start: at, end: at + 1, text: escaped(character) }] : [];
  });
  const [first] = repair;
  if (first) note(reader, 'json-line-break', first.start, first.end, { written: first.text }, repair);
  return first !== undefined;
}

/** JSON wants these escaped within a text. */
const isControl = (character: string): boolean => character < ' ';

const escaped = (character: string): string =>
  isControl(character) ? JSON.stringify(character).slice(1, -1) : character;

function readLiteral(reader: Reader): ScalarNode {
  const start = reader.at;
  NUMBER.lastIndex = start;
  const number = NUMBER.exec(reader.text)?.[0];
  const word = number ?? /^[a-z]+/.exec(reader.text.slice(start, start + 6))?.[0] ?? '';
  if (number === undefined && !(word in WORDS)) fail(reader, 'a value');
  reader.at = start + word.length;
  const value = number === undefined ? WORDS[word as keyof typeof WORDS] : Number(number);
  return { kind: 'scalar', start, end: reader.at, style: 'plain', value };
}

function skipSpace(reader: Reader): void {
  while (/[ \t\r\n]/.test(reader.text[reader.at] ?? '')) reader.at += 1;
}

function fail(reader: Reader, expected: string): never {
  const found = reader.at < reader.text.length ? `"${wordAt(reader)}"` : 'the end of the file';
  note(reader, 'json-syntax', reader.at, reader.at + 1, { found, expected });
  throw new Unreadable();
}

/** A piece of the text to quote in a message. */
function wordAt({ text, at }: Reader): string {
  return /^(?:"[^"\n]{0,40}"?|[^\s,\]}:]{1,40}|.)/.exec(text.slice(at, at + 80))?.[0] ?? '';
}

function note(
  { problems }: Reader,
  rule: string,
  start: number,
  end: number,
  params: Problem['params'],
  repair?: Problem['repair'],
): void {
  problems.push({ rule, start, end, params, ...(repair && { repair }) });
  if (problems.length >= MAX_FAULTS) throw new Unreadable();
}
