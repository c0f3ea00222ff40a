import type { Module } from '../../model/module.ts';
import { glyphFacts, glyphName } from '../derive/glyph-facts.ts';
import { countFacets, type FacetCounts, facetsToShow, valuesIn } from './facet-counts.ts';
import { bareValues, type FacetEvidence, facetEvidence, facetsOfModule, vocabularyOf } from './facet-values.ts';
import { byFacet, type CountedFacet, type FacetId, type FacetValues, type FacetVocabulary } from './facets.ts';
import { byChange } from './record-order.ts';
import { encodeSearchData, type SearchData, type SearchRecord, type SearchText } from './search-data.ts';

/** Words that nearly every module bears, and so tell nothing. */
const SAY_NOTHING = new Set(['Other', 'Image', 'Computer Vision', 'deep learning', 'machine learning']);

const RETIRED: readonly Module['lifecycle']['stage'][] = ['deprecated', 'superseded', 'withdrawn', 'removed'];

/** The compact record that search and facets work on; long texts stand apart in `searchTextOf`. */
export function searchRecordOf(module: Module, facets: FacetValues): SearchRecord {
  const { facts } = module;
  return {
    id: module.id,
    title: facts.title.value ?? module.id,
    ...(facts.summary.value !== undefined && { summary: facts.summary.value }),
    aliases: module.aliases,
    tags: tagsOf(module),
    inputs: facts.inputs.value ?? [],
    outputs: facts.outputs.value ?? [],
    ...(facts.dockerImage.value !== undefined && { image: facts.dockerImage.value }),
    addresses: addressesOf(module),
    ...(facts.lastCommit.value !== undefined && { changed: facts.lastCommit.value }),
    ...(module.stats.probe && { checked: module.stats.probe.date }),
    signature: glyphName(glyphFacts(facts)),
    retired: RETIRED.includes(module.lifecycle.stage),
    demonstration: module.demonstration,
    facets,
  };
}

export function searchTextOf({ id, facts }: Module): SearchText {
  return {
    id,
    ...(facts.description.value !== undefined && { description: facts.description.value }),
    authors: facts.authors.value ?? [],
  };
}

function tagsOf({ facts: { tags, tasks, dataTypes } }: Module): string[] {
  const words = [tags, tasks, dataTypes].flatMap(({ value }) => value ?? []);
  return [...new Set(words)].filter((word) => !SAY_NOTHING.has(word));
}

/** Addresses that are the module's own: of what it was made from, such as its framework's documentation, none. */
function addressesOf({ repository, facts, links }: Module): string[] {
  const own = [links.dataset, links.paper, links.citation, links.zenodo, links.weights, links.homepage];
  const addresses = own.flatMap((link) => (link?.value === undefined ? [] : bare(link.value)));
  const doi = facts.doi.value === undefined ? [] : [`doi.org/${facts.doi.value}`];
  return [...new Set([bare(repository.url), ...doi, ...addresses])];
}

const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** Everything that the catalogue's pages and its search are made from. */
export interface CatalogueSearch {
  readonly records: readonly SearchRecord[];
  readonly vocabulary: FacetVocabulary;
  readonly evidence: FacetEvidence;
  readonly byId: ReadonlyMap<string, Module>;
  /** The order of plain pages: the newest change first. */
  readonly listed: readonly SearchRecord[];
  /** The same by what they hold; `ABSENT` for those that hold nothing. */
  readonly members: Readonly<Record<FacetId, ReadonlyMap<string, readonly SearchRecord[]>>>;
  /** Counts over all modules, the demonstration apart. */
  readonly overall: { readonly counts: FacetCounts; readonly total: number };
  /** The facets as they stand where nothing is picked. */
  readonly facets: readonly CountedFacet[];
  /** The content of `search.json`. */
  readonly data: SearchData;
  /** The content of `search-texts.json`. */
  readonly texts: readonly SearchText[];
}

export function catalogueSearchOf(modules: readonly Module[]): CatalogueSearch {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const faceted = modules.map((module) => ({ module, facets: facetsOfModule(module, byId) }));
  const vocabulary = vocabularyOf(faceted.map(({ facets }) => facets));
  const records = faceted.map(({ module, facets }) => searchRecordOf(module, bareValues(facets)));
  const listed = [...records].sort(byChange);
  const counted = records.filter(({ demonstration }) => !demonstration).map(({ facets }) => facets);
  const overall = { counts: countFacets(counted, {}), total: counted.length };
  return {
    records,
    vocabulary,
    byId,
    listed,
    members: byFacet((id) => membersOf(listed, id)),
    overall,
    facets: facetsToShow(vocabulary, overall.counts, overall, {}),
    evidence: facetEvidence(modules),
    data: encodeSearchData(records, vocabulary),
    texts: modules.map(searchTextOf),
  };
}

function membersOf(listed: readonly SearchRecord[], id: FacetId): Map<string, SearchRecord[]> {
  const members = new Map<string, SearchRecord[]>();
  for (const record of listed) {
    for (const value of valuesIn(record.facets, id)) {
      const known = members.get(value);
      if (known) known.push(record);
      else members.set(value, [record]);
    }
  }
  return members;
}
