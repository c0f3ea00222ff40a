import type { JudgedCandidate } from '../model/source-list.ts';

/** What would become of every item of a list, in three parts, with the counts first. */
export function formatCandidates(candidates: readonly JudgedCandidate[]): string {
  const counts = (['new', 'listed', 'unusable'] as const).map(
    (state) => `${candidates.filter((each) => each.state === state).length} ${state}`,
  );
  const width = Math.max(...candidates.map(({ name }) => name.length), 0);
  const lines = candidates.map((each) => `  ${each.name.padEnd(width)}  ${formatCandidate(each)}`);
  return [`${candidates.length} in the list: ${counts.join(', ')}`, ...lines].join('\n');
}

function formatCandidate(candidate: JudgedCandidate): string {
  switch (candidate.state) {
    case 'listed':
      return withNote(`listed as ${candidate.id}`, candidate.note);
    case 'new':
      return withNote(`new, ${candidate.metadata ?? 'no metadata file'}, ${candidate.repository.url}`, candidate.note);
    case 'unusable':
      return `not usable: ${candidate.reason}`;
  }
}

const withNote = (text: string, note: string | undefined): string => (note ? `${text} (${note})` : text);
