import type { Finding } from '../model/finding.ts';
import { findingOf } from './rules/finding-of.ts';
import { decode } from './source/decode.ts';
import { readJson } from './source/json-tree.ts';
import { type Lines, linesOf, placeOf } from './source/lines.ts';
import type { Problem } from './source/problem.ts';
import type { Source } from './source/source.ts';
import { spanAt } from './source/span-at.ts';
import { mapsOf, type SourceNode, scalarsOf, toValue } from './source/tree.ts';
import { readYaml } from './source/yaml-syntax.ts';
import { treeOfEvents } from './source/yaml-tree.ts';

/** Repeated keys that are told of one mapping. */
const MOST_REPEATED = 50;

export interface SourceFile {
  /** As the reader would open it; the ending `.json` decides that it is read as JSON, everything else is YAML. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly moduleId?: string;
}

export interface Parsed {
  /** Absent where nothing could be read. It may be there beside errors, for the sake of further findings. */
  readonly source?: Source;
  /** Whether the file is what its format demands: if not, its values must not be used. */
  readonly wellFormed: boolean;
  readonly findings: readonly Finding[];
}

/** Reads a metadata file or an entry. Never throws on strangers' bytes. */
export function parseSource({ path, bytes, moduleId }: SourceFile): Parsed {
  const decoded = decode(bytes);
  const lines = linesOf(path, decoded.text, moduleId);
  const found = (problems: readonly Problem[]) => problems.map((problem) => findingOf(lines, problem));
  if (!decoded.readable) return { wellFormed: false, findings: found(decoded.problems) };
  const format = /\.json$/i.test(path) ? 'json' : 'yaml';
  const { root, problems } = format === 'json' ? readJson(decoded.text) : readYamlTree(decoded.text);
  const wellFormed = root !== undefined && problems.length === 0;
  if (!root) return { wellFormed, findings: found(problems) };
  const source: Source = {
    lines,
    root,
    scalars: scalarsOf(root),
    value: toValue(root),
    format,
    locate: locator(lines, root),
  };
  return { source, wellFormed, findings: [...found(problems), ...found(repeatedKeys(root))] };
}

function readYamlTree(text: string): { root?: SourceNode; problems: readonly Problem[] } {
  const { text: readable, events, problems } = readYaml(text);
  if (!events) return { problems };
  const all = [...problems];
  const root = treeOfEvents(readable, events, all);
  if (!root) return { problems: [{ rule: 'file-empty', start: 0, end: 0, params: {} }] };
  return { root, problems: all };
}

function locator(lines: Lines, root: SourceNode): Source['locate'] {
  return (pointer, part = 'value') => placeOf(lines, spanAt(root, pointer, part));
}

/** A key that stands twice: the last one counts, silently, so that the author should know. */
function repeatedKeys(root: SourceNode): Problem[] {
  return mapsOf(root).flatMap((map) => {
    const seen = new Set<string>();
    return map.pairs
      .filter(({ key }) => seen.has(key.name) || !seen.add(key.name))
      .slice(0, MOST_REPEATED)
      .map(({ key }) => ({ rule: 'duplicate-key', start: key.start, end: key.end, params: { key: key.name } }));
  });
}
