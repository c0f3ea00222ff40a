import type { Finding } from '../../model/finding.ts';
import { type Lines, lineAt, placeOf } from '../source/lines.ts';
import type { Problem } from '../source/problem.ts';
import { ruleOf } from './index.ts';

/** Longest piece of a source line that a finding carries, in characters: some descriptions are one line of 3,000. */
const MAX_LINE = 2_000;

/** Places a problem in its file, with its rule's severity. */
export function findingOf(lines: Lines, { rule, start, end, params, repair }: Problem): Finding {
  return {
    rule,
    severity: ruleOf(rule).severity,
    at: placeOf(lines, { start, end }),
    params,
    sourceLine: lineAt(lines, start).slice(0, MAX_LINE),
    ...(repair && { repair }),
  };
}
