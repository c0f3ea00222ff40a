import type { Draft, DraftField, Prefilled } from '../../model/draft.ts';
import type { KnownFact } from '../../model/fact.ts';
import type { Curated, Entry } from '../../model/generated/entry.ts';
import { KINDS } from '../../model/vocabulary.ts';
import type { EntrySource } from '../read-entry.ts';
import { formatYaml } from './format-yaml.ts';
import { splitWords } from './prefill.ts';
import type { RepositoryReading } from './repository-reading.ts';

/** Lets editors check the file while somebody types. */
const SCHEMA_LINE = '# yaml-language-server: $schema=../src/model/entry.schema.json\n';

/** Fields in which an entry may stand against what the repository declares. */
const OVERRIDABLE = ['title', 'summary', 'license', 'dockerImage'] as const satisfies readonly DraftField[];

const OVERRIDE_REASON = 'Given by the submitter in place of what the repository says.';

/** What was read, as the texts that a form starts with. */
export function startDraft(prefilled: Prefilled): Draft {
  return mapFields(prefilled, ({ value = '' }) => value);
}

/**
 * The entry that a draft asks for. What the repository says of itself is written down as curated facts, so that the page
 * stands before the first harvest; a value that differs from the repository's own becomes an override with its reason.
 */
export function newEntry(reading: RepositoryReading, draft: Draft, prefilled: Prefilled): Entry {
  const { repository } = reading;
  const endpoint = draft.endpoint.trim();
  const overrides = overridesOf(draft, prefilled);
  return {
    repository: repository.url,
    ...(repository.ref && { ref: repository.ref }),
    ...(endpoint && { endpoint }),
    ...(Object.keys(overrides).length > 0 && { overrides }),
    curated: curatedOf(reading, draft, prefilled),
  };
}

/** The text of `modules/<id>.yaml`. */
export const formatEntry = (entry: Entry): string => SCHEMA_LINE + formatYaml({ ...entry });

/** An entry as the file that it would be. */
export const entrySource = (id: string, text: string): EntrySource => ({
  id,
  path: `modules/${id}.yaml`,
  bytes: new TextEncoder().encode(text),
});

function curatedOf({ commit, date }: RepositoryReading, draft: Draft, prefilled: Prefilled): Curated {
  const text = mapFields(draft, (value) => value.trim());
  const kind = KINDS.find((known) => known === text.kind);
  const [inputs, outputs] = [splitWords(text.inputs), splitWords(text.outputs)];
  const memory = text.memoryMB === '' ? undefined : Number(text.memoryMB);
  return {
    commit,
    date,
    title: text.title,
    summary: text.summary,
    ...(kind && { kind }),
    ...(text.license && { license: text.license }),
    ...(text.dockerImage && { dockerImage: text.dockerImage }),
    ...(inputs.length > 0 && { inputs }),
    ...(outputs.length > 0 && { outputs }),
    ...(text.baseModel && { baseModel: baseModelOf(text.baseModel, prefilled) }),
    ...(memory !== undefined && { resources: { inference: { memory_MB: memory } } }),
  };
}

/** The evidence says whether the author wrote it (`base_model`) or the Dockerfile shows it. */
function baseModelOf(target: string, { baseModel }: Prefilled): NonNullable<Curated['baseModel']> {
  const isRead = baseModel.how !== 'unknown' && baseModel.value === target;
  return { ...(/^https?:/.test(target) ? { url: target } : { id: target }), evidence: evidenceOf(isRead && baseModel) };
}

function evidenceOf(read: KnownFact<string> | false): string {
  if (!read) return 'base_model given by the submitter';
  const { path = '', line } = read.source;
  return `${read.how === 'declared' ? 'base_model' : 'FROM'} in ${path}${line ? `:${line}` : ''}`;
}

function overridesOf(draft: Draft, prefilled: Prefilled): NonNullable<Entry['overrides']> {
  return Object.fromEntries(
    OVERRIDABLE.map((field) => ({ field, value: draft[field].trim() }))
      .filter(
        ({ field, value }) => value !== '' && prefilled[field].how !== 'unknown' && prefilled[field].value !== value,
      )
      .map(({ field, value }) => [field, { value, reason: OVERRIDE_REASON }]),
  );
}

function mapFields<T, U>(fields: Readonly<Record<DraftField, T>>, map: (value: T) => U): Record<DraftField, U> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, map(value as T)])) as Record<
    DraftField,
    U
  >;
}
