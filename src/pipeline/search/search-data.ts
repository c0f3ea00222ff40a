import { byFacet, FACET_IDS, type FacetId, type FacetValues, type FacetVocabulary } from './facets.ts';

/** What search and facets know of a module. Texts are strangers': show them by `textContent`. */
export interface SearchRecord {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Image reference, `owner/name[:tag]`. */
  readonly image?: string;
  /** Addresses that lead to it when pasted: `host/path`, without `https://`. A DOI stands as `doi.org/10.…`. */
  readonly addresses: readonly string[];
  /** Date of the newest commit read, `YYYY-MM-DD`. */
  readonly changed?: string;
  /** Date of the last probe of its endpoint. */
  readonly checked?: string;
  /** Word of its signature, which names the file that draws it: `glyphName`. */
  readonly signature: string;
  /** Deprecated, superseded or withdrawn: found, and ranked after the others. */
  readonly retired: boolean;
  /** The demonstration module, which is not counted. */
  readonly demonstration: boolean;
  readonly facets: FacetValues;
}

/** The long texts of a module, searched last and weakest. */
export interface SearchText {
  readonly id: string;
  readonly description?: string;
  readonly authors: readonly string[];
}

/** `search.json`: one array a column, so that names are not repeated; facet values are places in the vocabulary. */
export interface SearchData {
  readonly version: 1;
  readonly vocabulary: FacetVocabulary;
  readonly words: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly summary: readonly (string | null)[];
  readonly aliases: readonly (readonly string[])[];
  /** Places in `words`. */
  readonly tags: readonly (readonly number[])[];
  readonly inputs: readonly (readonly string[])[];
  readonly outputs: readonly (readonly string[])[];
  /** Here and in the addresses `{id}` stands for the module's id, which nearly all of them hold. */
  readonly image: readonly (string | null)[];
  readonly addresses: readonly (readonly string[])[];
  readonly changed: readonly (string | null)[];
  readonly checked: readonly (string | null)[];
  readonly signature: readonly string[];
  /** Places in the arrays above. */
  readonly retired: readonly number[];
  readonly demonstration: readonly number[];
  readonly facets: Readonly<Record<FacetId, readonly (readonly number[])[]>>;
}

export function encodeSearchData(records: readonly SearchRecord[], vocabulary: FacetVocabulary): SearchData {
  const words = [...new Set(records.flatMap(({ tags }) => tags))].sort();
  const placeOfWord = new Map(words.map((word, place) => [word, place]));
  return {
    version: 1,
    vocabulary,
    words,
    id: records.map(({ id }) => id),
    title: records.map(({ title }) => title),
    summary: records.map(({ summary }) => summary ?? null),
    aliases: records.map(({ aliases }) => aliases),
    tags: records.map(({ tags }) => tags.map((tag) => placeOfWord.get(tag) ?? 0)),
    inputs: records.map(({ inputs }) => inputs),
    outputs: records.map(({ outputs }) => outputs),
    image: records.map(({ id, image }) => (image === undefined ? null : withoutId(image, id))),
    addresses: records.map(({ id, addresses }) => addresses.map((address) => withoutId(address, id))),
    changed: records.map(({ changed }) => changed ?? null),
    checked: records.map(({ checked }) => checked ?? null),
    signature: records.map(({ signature }) => signature),
    retired: placesWhere(records, ({ retired }) => retired),
    demonstration: placesWhere(records, ({ demonstration }) => demonstration),
    facets: encodeFacets(records, vocabulary),
  };
}

export function decodeSearchData(data: SearchData): SearchRecord[] {
  return data.id.map((id, row) => ({
    id,
    title: data.title[row] ?? id,
    aliases: data.aliases[row] ?? [],
    tags: (data.tags[row] ?? []).flatMap((place) => data.words[place] ?? []),
    inputs: data.inputs[row] ?? [],
    outputs: data.outputs[row] ?? [],
    addresses: (data.addresses[row] ?? []).map((address) => withId(address, id)),
    ...present('summary', data.summary[row]),
    ...present('image', data.image[row] && withId(data.image[row], id)),
    ...present('changed', data.changed[row]),
    ...present('checked', data.checked[row]),
    signature: data.signature[row] ?? '',
    retired: data.retired.includes(row),
    demonstration: data.demonstration.includes(row),
    facets: decodeFacets(data, row),
  }));
}

function encodeFacets(records: readonly SearchRecord[], vocabulary: FacetVocabulary): SearchData['facets'] {
  return byFacet((id) => {
    const places = new Map(vocabulary[id].map(({ value }, place) => [value, place]));
    return records.map(({ facets }) => (facets[id] ?? []).flatMap((value) => places.get(value) ?? []));
  });
}

function decodeFacets({ facets, vocabulary }: SearchData, row: number): FacetValues {
  return Object.fromEntries(
    FACET_IDS.map((id) => [id, (facets[id][row] ?? []).flatMap((place) => vocabulary[id][place]?.value ?? [])] as const)
      // A facet that is not stated is left out, as it was before encoding.
      .filter(([, values]) => values.length > 0),
  );
}

const withoutId = (text: string, id: string): string => text.replaceAll(id, '{id}');

const withId = (text: string, id: string): string => text.replaceAll('{id}', id);

function placesWhere(records: readonly SearchRecord[], holds: (record: SearchRecord) => boolean): number[] {
  return records.flatMap((record, place) => (holds(record) ? [place] : []));
}

function present<Key extends string>(key: Key, value: string | null | undefined): { [K in Key]?: string } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string });
}
