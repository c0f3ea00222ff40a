import type { Fact, Source } from '../model/fact.ts';
import { formatDate } from './date.ts';
import type { EvidenceName } from './glyph/symbols.ts';

/** What stands behind a fact: how it is known, where it was read, as of when. */
export interface Evidence {
  readonly how: EvidenceName;
  readonly source?: { readonly label: string; readonly url?: string };
  /** `as of 19 May 2025`, `since 2 Nov 2026`. */
  readonly date?: string;
  readonly reason?: string;
}

/** Length at which a commit id is shown; the link carries all of it. */
const SHORT_COMMIT = 7;

export function evidenceOf(fact: Fact<unknown>): Evidence {
  const reason = fact.reason ? { reason: fact.reason } : {};
  if (fact.how === 'unknown')
    return { how: 'unknown', ...reason, ...(fact.since && { date: `since ${formatDate(fact.since)}` }) };
  return {
    how: fact.how,
    source: sourceLink(fact.source),
    ...reason,
    ...(fact.asOf && { date: `as of ${formatDate(fact.asOf)}` }),
  };
}

/** The source in a few characters, with the address at which anyone can look it up. */
export function sourceLink({ of, commit, path, line }: Source): NonNullable<Evidence['source']> {
  if (/^https?:/.test(of)) return { label: 'probe', url: of };
  const repository = `https://github.com/${of}`;
  if (!path)
    return commit ? { label: commit.slice(0, SHORT_COMMIT), url: `${repository}/tree/${commit}` } : { label: of };
  const label = line === undefined ? path : `${path}:${line}`;
  if (!commit) return { label };
  return { label, url: `${repository}/blob/${commit}/${path}${line === undefined ? '' : `#L${line}`}` };
}
