import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Edit } from '../../model/finding.ts';
import { MAX_DEPTH, type Problem } from './problem.ts';
import type { Span } from './tree.ts';

/** Faults that one reading mends by itself to find the next ones. */
const MAX_FAULTS = 12;

/** js-yaml's words for a key that runs over several lines: it gives the place where the key ends, not where it starts. */
const LONG_KEY = /multiline key/;
const TOO_DEEP = /exceeded maxDepth/;

/** Result of reading: `events` belong to `text`, which is the source with each fault blanked out, length unchanged. */
export interface YamlReading {
  readonly text: string;
  readonly events?: readonly Event[];
  readonly problems: readonly Problem[];
}

/** Reads YAML 1.2. After a fault that is understood, it is blanked out and reading goes on, so that all are found. */
export function readYaml(source: string): YamlReading {
  const problems: Problem[] = [];
  let text = source;
  for (let fault = 0; fault < MAX_FAULTS; fault += 1) {
    const attempt = tryEvents(text);
    if (attempt.ok) return { text, events: attempt.events, problems };
    const { problem, blank } = diagnose(source, text, attempt.error, problems.at(-1));
    if (!continuesLast(source, problems, problem)) problems.push(problem);
    if (!blank) return { text, problems };
    text = blankOut(text, blank.start, blank.end);
  }
  return { text, problems };
}

type Attempt = { ok: true; events: readonly Event[] } | { ok: false; error: YAMLException };

function tryEvents(text: string): Attempt {
  try {
    return { ok: true, events: parseEvents(text, { maxDepth: MAX_DEPTH }) };
  } catch (error) {
    if (error instanceof YAMLException) return { ok: false, error };
    throw error;
  }
}

interface Diagnosis {
  readonly problem: Problem;
  /** What to blank out to read on; absent where the fault leaves nothing certain behind it. */
  readonly blank?: Span;
}

function diagnose(source: string, text: string, { reason, mark }: YAMLException, last?: Problem): Diagnosis {
  const offset = Math.min(mark?.position ?? 0, source.length);
  if (TOO_DEEP.test(reason)) {
    return { problem: { rule: 'nesting', start: offset, end: offset + 1, params: { most: String(MAX_DEPTH) } } };
  }
  const at = LONG_KEY.test(reason) ? (startOfLongKey(text) ?? offset) : offset;
  const line = lineAround(source, at);
  const span = { start: line.start + (line.text.length - line.text.trimStart().length), end: line.end };
  const params = { text: line.text.trim() };
  if (/^\*\S/.test(params.text))
    return { problem: { rule: 'yaml-bold', ...span, params }, blank: strayLines(source, line) };
  const bold = /^(\s*(?:- )?(?:[\w-]+: +)?)(\*\*.*\S)\s*$/.exec(line.text);
  if (bold) return boldValue(line.start + (bold[1]?.length ?? 0), bold[2] ?? '');
  if (/^:(\s|$)/.test(source.slice(at, at + 2))) return textAboveKeys(text, line.start) ?? colonInText(source, at);
  if (isStrayText(params.text) || (last && isText(last.rule) && !isKeyLine(params.text) && params.text)) {
    return { problem: { rule: 'yaml-stray-text', ...span, params }, blank: strayLines(source, line) };
  }
  return { problem: unknownFault(text, offset, reason) };
}

/** Words above the first key of all, which make a text of it and of every key below. */
function textAboveKeys(text: string, before: number): Diagnosis | undefined {
  const above = text.slice(0, before);
  if (above.split('\n').some((line) => isKeyLine(line.trim()))) return undefined;
  const line = lineAround(text, above.search(/^(?![ \t]*(?:#|\r?$)).+/m));
  const params = { text: line.text.trim() };
  if (line.start >= before || !isStrayText(params.text)) return undefined;
  const start = line.start + line.text.indexOf(params.text);
  return { problem: { rule: 'yaml-stray-text', start, end: line.end, params }, blank: strayLines(text, line) };
}

/** From a stray line to the next line that is a key: all of it belongs to the text that lost its place. */
function strayLines(source: string, line: Span): Span {
  let { end } = line;
  for (let next = lineAround(source, end + 1); next.start > end; next = lineAround(source, end + 1)) {
    if (isKeyLine(next.text.trim())) break;
    end = next.end;
  }
  return { start: line.start, end };
}

/** A value that starts with `**`, which YAML reads as an alias. */
function boldValue(start: number, value: string): Diagnosis {
  const repair = /\s#/.test(value) ? undefined : inQuotes(start, value);
  const problem = { rule: 'yaml-bold', start, end: start + value.length, params: { text: value } };
  return { problem: repair ? { ...problem, repair } : problem, blank: { start, end: start + 2 } };
}

function colonInText(source: string, at: number): Diagnosis {
  const line = lineAround(source, at);
  const single = /^(\s*(?:- )?[\w-]+: +)(.*\S)\s*$/.exec(line.text);
  const valueStart = line.start + (single?.[1]?.length ?? 0);
  const value = single?.[2];
  const repair = value && valueStart < at ? quoted(valueStart, value) : asBlock(source, line.start);
  return {
    problem: {
      rule: 'yaml-colon',
      start: at,
      end: at + 1,
      params: { text: value ?? line.text.trim() },
      ...(repair && { repair }),
    },
    blank: { start: at, end: at + 1 },
  };
}

function quoted(start: number, value: string): Edit[] | undefined {
  return /^["'|>&*!%@`[{]|\s#/.test(value) ? undefined : inQuotes(start, value);
}

const inQuotes = (start: number, value: string): Edit[] => [
  { start, end: start + value.length, text: `'${value.replaceAll("'", "''")}'` },
];

/** Text of several lines below its key becomes a folded block, which reads the same: `key: >-`. */
function asBlock(source: string, lineStart: number): Edit[] | undefined {
  const above = source.slice(0, lineStart);
  const keys = [...above.matchAll(/^( *)[\w-]+:[ \t]*$/gm)];
  const key = keys.at(-1);
  if (!key) return undefined;
  const keyEnd = key.index + key[0].length;
  const lines = above.slice(keyEnd + 1).split('\n');
  const indent = (line: string) => line.length - line.trimStart().length;
  const first = lines.find((line) => line.trim() !== '');
  const isUniform = lines.every((line) => line.trim() === '' || (first && indent(line) === indent(first)));
  if (!first || !isUniform || indent(first) <= (key[1]?.length ?? 0) || /^\s*#/m.test(above.slice(keyEnd)))
    return undefined;
  return [{ start: key.index + key[0].trimEnd().length, end: keyEnd, text: ' >-' }];
}

/** Text where a key should stand: the line is no `key:`, no list item, no comment. */
const isStrayText = (line: string): boolean => line !== '' && !isKeyLine(line) && !/^(#|- |-$|["'[{|>])/.test(line);

const isKeyLine = (line: string): boolean => /^[\w-]+\s*:(\s|$)/.test(line);

/** The friendlier parser's first fault; it is asked only where nesting cannot overflow it. */
function unknownFault(text: string, offset: number, reason: string): Problem {
  const plain = { rule: 'yaml-syntax', start: offset, end: offset + 1, params: { detail: reason } };
  if (nestsDeeply(text)) return plain;
  const [first] = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).errors;
  if (!first) return plain;
  return {
    ...plain,
    start: first.pos[0],
    end: Math.max(first.pos[1], first.pos[0] + 1),
    params: { detail: first.message },
  };
}

function startOfLongKey(text: string): number | undefined {
  if (nestsDeeply(text)) return undefined;
  const { errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  return errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')?.pos[0];
}

/** An upper bound of the nesting, without reading: open brackets, and dashes or question marks in a row. */
function nestsDeeply(text: string): boolean {
  if (/(?:[-?]\s+){32}/.test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if (depth > MAX_DEPTH * 4) return true;
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  return false;
}

/** Stray lines in a row are one fault, and so are several colons in one text: no key stands between them. */
function continuesLast(source: string, problems: readonly Problem[], problem: Problem): boolean {
  const last = problems.at(-1);
  if (!last || !isOneFault(last.rule, problem.rule)) return false;
  const between = source.slice(last.end, lineAround(source, problem.start).end).split('\n').slice(1);
  return !between.some((line) => isKeyLine(line.trim()));
}

const isOneFault = (last: string, next: string): boolean =>
  (isText(last) && isText(next)) || (last === 'yaml-colon' && next === last);

const isText = (rule: string): boolean => rule === 'yaml-stray-text' || rule === 'yaml-bold';

function lineAround(text: string, offset: number): { start: number; end: number; text: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', start);
  const end = newline === -1 ? text.length : newline;
  return { start, end, text: text.slice(start, end) };
}

/** Line ends stay, so that places do. */
const blankOut = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
