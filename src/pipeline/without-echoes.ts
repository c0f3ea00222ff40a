import type { Finding, Place } from '../model/finding.ts';

/** Faults behind which keys may have been lost, or taken for text; what JSON lacks is mended in one certain way. */
const LOSES_KEYS = new Set(['yaml-stray-text', 'yaml-bold', 'yaml-colon', 'yaml-documents', 'yaml-key']);

/** Rules that tell of keys. */
const OF_KEYS = new Set(['missing-key', 'unknown-key']);

/** Rules that judge a value by its form: nothing to say of a placeholder or of a form that is refused, which are to be replaced anyway. */
const OF_FORM = new Set(['link-kind', 'doi-form', 'not-an-address', 'image-owner', 'image-untagged']);

/**
 * Leaves out what only follows from another finding. `ofText` is what is wrong with the text as such; of the `further`
 * ones, which come from what could be read of it, only those stay that hold whatever the mended text says.
 */
export function withoutEchoes(ofText: readonly Finding[], further: readonly Finding[]): Finding[] {
  const faults = ofText.filter(({ severity, rule }) => severity === 'error' && rule.startsWith('yaml-'));
  const losesKeys = faults.some(({ rule }) => LOSES_KEYS.has(rule));
  const replaced = placesOf(further.filter(({ rule }) => rule === 'placeholder' || rule === 'wrong-form'));
  const misspelt = placesOf(further.filter(({ rule, params }) => rule === 'missing-key' && params['written']));
  const certain = further.filter((finding) => {
    const { rule, at } = finding;
    if (OF_FORM.has(rule) && replaced.has(keyOf(at))) return false;
    if (rule === 'unknown-key' && misspelt.has(keyOf(at))) return false;
    if (losesKeys && OF_KEYS.has(rule)) return namesItsKey(finding);
    return !faults.some((fault) => holds(at, fault.at));
  });
  return [...ofText, ...certain];
}

/** A key that stands there, misspelt, needs no other line to be told. */
const namesItsKey = ({ params: { written, meant } }: Finding): boolean => (written ?? meant) !== undefined;

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;

const placesOf = (findings: readonly Finding[]): Set<string> => new Set(findings.map(({ at }) => keyOf(at)));

/** Whether the fault stands within the value that a finding is about, so that the value is not what the author meant. */
function holds(value: Place, { line = 0, column = 0 }: Place): boolean {
  if (value.line === undefined || value.column === undefined) return false;
  const { line: first, column: from, endLine: last = first, endColumn: to = from } = value;
  const isBefore = line < first || (line === first && column < from);
  const end = first === last ? Math.max(to, from + 1) : to;
  const isBehind = line > last || (line === last && column >= end);
  return !isBefore && !isBehind;
}
