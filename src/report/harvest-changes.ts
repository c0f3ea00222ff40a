import type { ChangeDetail, Fuse, ModuleChange, RenameProposal } from '../model/harvest.ts';

const LONGEST_VALUE = 60;

/** Words for what a lock line or the metadata call shortly. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  metadata: 'metadata file',
  rejected: 'refused metadata',
  readme: 'README',
  dockerfile: 'Dockerfile',
  citation: 'CITATION.cff',
  codemeta: 'codemeta.json',
};
/** Where a file and a value bear the same name, the file is called so. */
const LICENCE_WORDS = { file: 'licence file', value: 'licence', list: 'licences' } as const;

/** What a harvest changes, or would change, in words: one block a module. */
export function formatChanges(changes: readonly ModuleChange[]): string {
  if (changes.length === 0) return 'nothing changes';
  return changes.map(formatChange).join('\n');
}

function formatChange({ id, before, after, note, details }: ModuleChange): string {
  const status = before === undefined ? `new, ${after}` : before === after ? after : `${before} → ${after}`;
  const head = note ? `${id}: ${status} (${note})` : `${id}: ${status}`;
  return [head, ...details.map((detail) => `  ${formatDetail(detail)}`)].join('\n');
}

/** One difference in words: `licence MIT → none`. */
export function formatDetail(detail: ChangeDetail): string {
  switch (detail.kind) {
    case 'value':
      return `${fieldWords(detail)} ${shown(detail.from)} → ${shown(detail.to)}`;
    case 'list':
      return [...said(detail.removed, 'removed from', detail), ...said(detail.added, 'added to', detail)].join('; ');
    case 'file':
      return formatFile(detail);
  }
}

function shown(value: string | undefined): string {
  if (value === undefined) return 'none';
  const line = value.replace(/\s+/g, ' ').trim();
  const short = line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
  return /\s/.test(short) ? `“${short}”` : short;
}

const said = (values: readonly string[], word: string, detail: ChangeDetail): string[] =>
  values.length > 0 ? [`${values.map(shown).join(', ')} ${word} ${fieldWords(detail)}`] : [];

const fieldWords = ({ kind, field }: ChangeDetail): string =>
  field === 'license' ? LICENCE_WORDS[kind] : (FIELD_WORDS[field] ?? field);

function formatFile(detail: Extract<ChangeDetail, { kind: 'file' }>): string {
  const { fromBytes, toBytes } = detail;
  const field = fieldWords(detail);
  if (fromBytes === undefined) return `${field} added, ${toBytes ?? 'unknown'} bytes`;
  if (toBytes === undefined) return `${field} removed, was ${fromBytes} bytes`;
  return `${field} changed, ${fromBytes} → ${toBytes} bytes`;
}

/** Why the harvest stopped before writing, and what it would have done. */
export function formatFuse({ of, lost, changed }: Fuse, changes: readonly ModuleChange[]): string {
  return [
    `Stopped: of ${of} harvested modules ${lost.length} would be lost and ${changed.length} changed. At most 5 % may be`,
    'lost and 30 % changed at once, or 3 modules where that is more. Nothing was written. It would have been:',
    table(changes.filter(({ before }) => before !== undefined)),
    'If this is right, run again with --accept-large-change.',
  ].join('\n');
}

function table(changes: readonly ModuleChange[]): string {
  const width = Math.max(...changes.map(({ id }) => id.length), 0);
  return changes
    .map(({ id, before, after, note, details }) => {
      const what = note ?? `${details.length} differences`;
      return `  ${id.padEnd(width)}  ${`${before ?? 'new'} → ${after}`.padEnd(20)}  ${what}`;
    })
    .join('\n');
}

/** Renamed repositories, as changes for a person to take over. */
export function formatProposals(proposals: readonly RenameProposal[]): string {
  return proposals
    .map(
      ({ id, from, to }) =>
        `modules/${id}.yaml: ${from} is now ${to}. Run again with --write-renames to change the entry.`,
    )
    .join('\n');
}

/** Modules of which git knows no more. */
export const formatWithoutApi = (ids: readonly string[]): string =>
  `Licence, topics and release of ${ids.length} modules were not asked: they are unknown, or as they last were. ` +
  `The next harvest begins with them: ${ids.join(', ')}.`;
