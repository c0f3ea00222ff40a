import { DRAFT_FIELDS, type DraftField, type Prefilled } from '../../model/draft.ts';
import type { Finding } from '../../model/finding.ts';
import type { Module } from '../../model/module.ts';
import type { Duplicate } from '../../model/review.ts';
import { valueAt } from '../../pipeline/document.ts';
import { indexNames, type NameIndex } from '../../pipeline/names.ts';
import { parseSource } from '../../pipeline/parse.ts';
import { type Comparable, duplicatesOfNew } from '../../pipeline/propose/find-duplicates.ts';
import { entrySource, formatEntry } from '../../pipeline/propose/new-entry.ts';
import { formatMetadata, METADATA_FILE } from '../../pipeline/propose/new-metadata.ts';
import { newFileUrl } from '../../pipeline/propose/proposal-url.ts';
import { moduleOfReading } from '../../pipeline/propose/repository-reading.ts';
import { type Beside, besideOf, judgeNewEntry } from '../../pipeline/propose/start-entry.ts';
import { decodeSearchData, type SearchData, type SearchRecord } from '../../pipeline/search/search-data.ts';
import { validateEntry } from '../../pipeline/validate.ts';
import { previewModule } from './preview-module.ts';
import type { ReadState, SubmitState } from './state.ts';

export { startDraft } from '../../pipeline/propose/new-entry.ts';
export { startEntry } from '../../pipeline/propose/start-entry.ts';
export { codeFrame } from '../../report/code-frame.ts';
export { placeOf, wordsOf } from '../../report/message.ts';

/** The catalogue, as far as a new entry is compared with it. */
export interface Listed extends Beside {
  readonly names: NameIndex;
}

/** Where the catalogue's entries are proposed. */
export interface Target {
  readonly repositoryUrl: string;
  readonly branch: string;
}

/** A file that the author may add, and GitHub's page that does it. */
export interface NewFileOffer {
  readonly path: string;
  readonly text: string;
  /** Absent where the text is too long for an address, or must not be proposed. */
  readonly openUrl?: string;
}

export interface Judgement {
  readonly entry: NewFileOffer;
  readonly findings: readonly Finding[];
  readonly byField: Readonly<Partial<Record<DraftField, readonly Finding[]>>>;
  readonly duplicates: readonly Duplicate[];
  /** An error in the entry itself stands, so that it must not be proposed. */
  readonly isBlocked: boolean;
  /** As the draft would have it, for the preview. */
  readonly module?: Module;
  /** What it descends from, as the author has it. */
  readonly parent?: string;
  /** A metadata file for the author's own repository, where it has none. */
  readonly metadata?: NewFileOffer;
}

/** Where a field stands in an entry. */
const POINTERS: Readonly<Record<DraftField, string>> = {
  title: '/curated/title',
  summary: '/curated/summary',
  kind: '/curated/kind',
  inputs: '/curated/inputs',
  outputs: '/curated/outputs',
  license: '/curated/license',
  dockerImage: '/curated/dockerImage',
  baseModel: '/curated/baseModel',
  endpoint: '/endpoint',
  memoryMB: '/curated/resources/inference/memory_MB',
};

/** What `search.json` knows of the listed modules. */
export function readListed(data: SearchData): Listed {
  const records = decodeSearchData(data);
  return { ...besideOf(records.map(comparableOf)), names: indexNames(records.flatMap(namedOf)) };
}

const comparableOf = ({ id, title, aliases, addresses }: SearchRecord): Comparable => ({
  id,
  title,
  aliases,
  ...(addresses[0] !== undefined && { repository: `https://${addresses[0]}` }),
});

function namedOf({ id, aliases, addresses, image }: SearchRecord): Parameters<typeof indexNames>[0][number][] {
  const [host, owner, name] = (addresses[0] ?? '').split('/');
  if (!host || !owner || !name) return [];
  const source = { of: `${owner}/${name}` };
  const dockerImage =
    image === undefined ? ({ how: 'unknown' } as const) : { how: 'declared' as const, value: image, source };
  return [
    { id, aliases, repository: { url: `https://${host}/${owner}/${name}`, host, owner, name }, facts: { dockerImage } },
  ];
}

/** Judges what the page holds by the rules of the catalogue, and says where it can be proposed. */
export function judge(
  state: Extract<SubmitState, { name: 'read' | 'unread' }>,
  listed: Listed,
  target: Target,
): Judgement {
  if (state.name === 'read') return judgeRead(state, listed, target);
  const { repository, endpoint, id } = state;
  const { ref } = repository;
  const text = formatEntry({ repository: repository.url, ...(ref && { ref }), ...(endpoint && { endpoint }) });
  const source = entrySource(id, text);
  const { findings } = validateEntry(source);
  return {
    duplicates: duplicatesOfNew({ id, repository: repository.url }, listed.comparables),
    ...offered(source.path, text, findings, target),
    findings,
    byField: byField(text, source.path, findings),
  };
}

function judgeRead(state: ReadState, listed: Listed, target: Target): Judgement {
  const { reading, prefilled, draft, id } = state;
  const { path, text, findings, duplicates } = judgeNewEntry({ id, prefilled, draft }, reading, listed);
  const module = moduleOfReading(entrySource(id, text), reading);
  return {
    ...offered(path, text, findings, target),
    findings,
    byField: byField(text, path, findings, prefilled),
    duplicates,
    ...(module && { module: previewModule(module, draft) }),
    ...(draft.baseModel && { parent: draft.baseModel }),
    ...(module && !reading.files.metadata && { metadata: metadataOffer(state, module) }),
  };
}

function offered(path: string, text: string, findings: readonly Finding[], target: Target) {
  const isBlocked = findings.some(({ severity, at }) => severity === 'error' && at.file === path);
  const openUrl = isBlocked ? undefined : newFileUrl({ ...target, path, text });
  return { isBlocked, entry: { path, text, ...(openUrl && { openUrl }) } };
}

function metadataOffer({ draft, reading }: ReadState, module: Module): NewFileOffer {
  const { repository, branch = 'main' } = reading;
  const text = formatMetadata(draft, module, reading);
  const openUrl = newFileUrl({ repositoryUrl: repository.url, branch, path: METADATA_FILE, text });
  return { path: METADATA_FILE, text, ...(openUrl && { openUrl }) };
}

/** Findings by the field whose lines they stand in: in the entry, or in the file that the field was read from. */
function byField(
  text: string,
  path: string,
  findings: readonly Finding[],
  prefilled?: Prefilled,
): Judgement['byField'] {
  const { source } = parseSource({ path, bytes: new TextEncoder().encode(text) });
  const isIn = (field: DraftField, { at }: Finding): boolean => {
    if (at.line === undefined) return false;
    if (at.file !== path) return isOrigin(prefilled?.[field], at);
    if (valueAt(source?.value, POINTERS[field]) === undefined) return false;
    const place = source?.locate(POINTERS[field]);
    return place?.line !== undefined && at.line >= place.line && at.line <= (place.endLine ?? place.line);
  };
  return Object.fromEntries(
    DRAFT_FIELDS.map((field) => [field, findings.filter((finding) => isIn(field, finding))] as const).filter(
      ([, found]) => found.length > 0,
    ),
  );
}

function isOrigin(fact: Prefilled[DraftField] | undefined, at: Finding['at']): boolean {
  if (!fact || fact.how === 'unknown' || !fact.source.path) return false;
  return at.file === `${fact.source.of}/${fact.source.path}` && at.line === fact.source.line;
}
