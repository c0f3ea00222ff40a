import type { Edit, Finding } from '../model/finding.ts';

/** The text with every repair that a finding offers; of repairs that overlap the first counts. */
export function applyRepairs(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ repair }) => repair ?? []).toSorted((a, b) => a.start - b.start || a.end - b.end);
  let mended = '';
  let at = 0;
  let last: Edit | undefined;
  for (const edit of edits) {
    if (edit.start < at || isSame(edit, last)) continue;
    mended += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    last = edit;
  }
  return mended + text.slice(at);
}

const isSame = (a: Edit, b: Edit | undefined): boolean => a.start === b?.start && a.end === b.end && a.text === b.text;
