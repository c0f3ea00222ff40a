import type { ErrorObject } from 'ajv';
import { isSameWord, nearest } from './nearest.ts';
import type { Problem } from './source/problem.ts';
import { findNode, type MapNode, type Pair, type SourceNode, type Span, stepsOf } from './source/tree.ts';

/** Most schema errors that are looked at: nobody mends more at once, and a hostile file could cause thousands. */
const MAX_ERRORS = 100;

/** Unknown keys of one mapping that are compared with the known ones. */
const MOST_STRANGERS = 20;

/** Keys of version 1 and where their value stands in version 2. */
const SUCCESSOR: Readonly<Record<string, string>> = {
  keywords: 'tags',
  date_creation: 'dates.created',
  dataset_url: 'links.dataset',
  cite_url: 'links.citation',
  sources: 'links',
};

interface Subject {
  readonly text: string;
  readonly root: SourceNode;
  /** Keys that the schema knows in a mapping, by its pointer; for did-you-mean. */
  readonly knownKeys: (pointer: string) => readonly string[];
}

/** Turns ajv's errors into problems that stand where an author would look. */
export function schemaProblems(subject: Subject, errors: readonly ErrorObject[]): Problem[] {
  const mistyped = new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath));
  const problems = errors
    .slice(0, MAX_ERRORS)
    .filter(({ keyword, instancePath }) => !(keyword === 'enum' && mistyped.has(instancePath)))
    .flatMap((error) => problemsOf(subject, error));
  return withoutRepeats(problems);
}

function problemsOf(subject: Subject, error: ErrorObject): Problem[] {
  const { instancePath: pointer, params } = error;
  if (error.propertyName !== undefined) return keyOfWrongForm(subject, pointer, error.propertyName, error.keyword);
  switch (error.keyword) {
    case 'required':
      return [missingKey(subject, pointer, String(params['missingProperty']))];
    case 'additionalProperties':
      return unknownKey(subject, pointer, String(params['additionalProperty']));
    case 'enum':
      return [notAllowed(subject, pointer, params['allowedValues'])];
    case 'type':
      return [
        { rule: 'wrong-type', ...spanAt(subject, pointer), params: typeParams(subject, pointer, params['type']) },
      ];
    case 'not':
      return [droppedKey(subject, pointer)];
    case 'uniqueItems':
      return repeatedItems(subject, pointer);
    case 'pattern':
      return [valueProblem('wrong-form', subject, pointer, { form: String(params['pattern']) })];
    default:
      return [valueProblem('out-of-range', subject, pointer, { limit: String(params['limit']), bound: error.keyword })];
  }
}

/** A required key that is not there; where a misspelt one stands in its place, that one is named. */
function missingKey(subject: Subject, pointer: string, key: string): Problem {
  const found = findNode(subject.root, pointer);
  const map = found?.node.kind === 'map' ? found.node : undefined;
  const written = map && misspelt(subject, pointer, map, key);
  if (written) {
    const { start, end, name } = written;
    const repair = [{ start, end, text: asKey(subject.text, start, key) }];
    return { rule: 'missing-key', start, end, params: { key, where: fieldOf(pointer), written: name }, repair };
  }
  const { start, end } = found?.key ?? map?.pairs[0]?.key ?? { start: 0, end: 0 };
  return { rule: 'missing-key', start, end, params: { key, where: fieldOf(pointer) } };
}

/** The stranger among the keys that was most likely meant for a known one. */
function misspelt(subject: Subject, pointer: string, map: MapNode, key: string): Pair['key'] | undefined {
  const known = subject.knownKeys(pointer);
  let strangers = 0;
  for (const pair of map.pairs) {
    if (known.includes(pair.key.name)) continue;
    if (nearest(pair.key.name, known) === key) return pair.key;
    strangers += 1;
    if (strangers >= MOST_STRANGERS) return undefined;
  }
  return undefined;
}

function unknownKey(subject: Subject, pointer: string, key: string): Problem[] {
  const span = spanAt(subject, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'key');
  const known = subject.knownKeys(pointer);
  const meant = nearest(key, known);
  const params = { key, where: fieldOf(pointer), known: known.join(', '), ...(meant && { meant }) };
  return [{ rule: 'unknown-entry-key', ...span, params }];
}

function notAllowed(subject: Subject, pointer: string, allowedValues: unknown): Problem {
  const allowed = Array.isArray(allowedValues) ? allowedValues.map(String) : [];
  const span = spanAt(subject, pointer);
  const value = textAt(subject, span);
  const word = String(scalarAt(subject, pointer) ?? value);
  const meant = nearest(word, allowed);
  const repair = meant !== undefined && isSameWord(meant, word) && !value.includes('\n');
  return {
    rule: 'not-allowed',
    ...span,
    params: { value, field: fieldOf(pointer), allowed: allowed.join(', '), ...(meant && { meant }) },
    ...(repair && { repair: [{ ...span, text: quotedLike(value, meant) }] }),
  };
}

function droppedKey(subject: Subject, pointer: string): Problem {
  const key = stepsOf(pointer).at(-1) ?? '';
  const successor = SUCCESSOR[key];
  return {
    rule: 'dropped-key',
    ...spanAt(subject, pointer, 'key'),
    params: { key, ...(successor && { successor }) },
  };
}

function repeatedItems(subject: Subject, pointer: string): Problem[] {
  const node = findNode(subject.root, pointer)?.node;
  if (node?.kind !== 'list') return [];
  const seen = new Set<unknown>();
  return node.items
    .filter(isRepeat(seen))
    .slice(0, MAX_ERRORS)
    .map((item) => ({
      rule: 'repeated-item',
      start: item.start,
      end: item.end,
      params: { value: textAt(subject, item), field: fieldOf(pointer) },
    }));
}

const isRepeat =
  (seen: Set<unknown>) =>
  (item: SourceNode): boolean => {
    const value = item.kind === 'scalar' ? item.value : JSON.stringify(item);
    if (seen.has(value)) return true;
    seen.add(value);
    return false;
  };

function keyOfWrongForm(subject: Subject, pointer: string, name: string, keyword: string): Problem[] {
  if (keyword !== 'pattern') return [];
  const span = spanAt(subject, `${pointer}/${name}`, 'key');
  return [{ rule: 'wrong-form', ...span, params: { value: name, field: fieldOf(pointer), form: 'key' } }];
}

const valueProblem = (rule: string, subject: Subject, pointer: string, params: Problem['params']): Problem => {
  const span = spanAt(subject, pointer);
  return { rule, ...span, params: { value: textAt(subject, span), field: fieldOf(pointer), ...params } };
};

function typeParams(subject: Subject, pointer: string, expected: unknown): Problem['params'] {
  const span = spanAt(subject, pointer);
  const node = findNode(subject.root, pointer)?.node;
  return {
    field: fieldOf(pointer),
    value: textAt(subject, span),
    found: node ? typeOf(node) : 'nothing',
    expected: String(expected),
  };
}

function typeOf(node: SourceNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'array' : 'object';
  return node.value === null ? 'null' : typeof node.value;
}

function scalarAt({ root }: Subject, pointer: string): unknown {
  const node = findNode(root, pointer)?.node;
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** A value that was left empty stands at its key. */
function spanAt({ root }: Subject, pointer: string, part: 'key' | 'value' = 'value'): Span {
  const found = findNode(root, pointer);
  if (!found) return { start: 0, end: 0 };
  const isEmpty = found.node.start === found.node.end;
  const { start, end } = (part === 'key' || isEmpty) && found.key ? found.key : found.node;
  return { start, end };
}

/** The source text, which is what the author sees: `0123`, not `123`. */
const textAt = ({ text }: Subject, { start, end }: Span): string => {
  const [first = '', ...rest] = text.slice(start, end).split('\n');
  return rest.length > 0 || first.length > 120 ? `${first.slice(0, 120)}…` : first;
};

/** `links.docker_image`; an item is named by its list. Empty for the document itself. */
export const fieldOf = (pointer: string): string =>
  stepsOf(pointer)
    .filter((step) => !/^\d+$/.test(step))
    .join('.');

const asKey = (text: string, start: number, key: string): string => (text[start] === '"' ? JSON.stringify(key) : key);

function quotedLike(written: string, word: string): string {
  const quote = /^["']/.exec(written)?.[0] ?? '';
  return quote + word + quote;
}

function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ rule, start, params }) => {
    const key = JSON.stringify([rule, start, params['key'] ?? params['value'] ?? '']);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
