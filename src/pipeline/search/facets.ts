/** A facet's id is also its query parameter and the first part of its pages' addresses: `?in=image`, `/in/image/`. */
export const FACET_IDS = [
  'in',
  'out',
  'task',
  'domain',
  'kind',
  'use',
  'answers',
  'license',
  'permits',
  'library',
  'project',
  'organisation',
  'base',
  'memory',
  'gpu',
] as const;
export type FacetId = (typeof FACET_IDS)[number];

export interface FacetDefinition {
  readonly id: FacetId;
  readonly label: string;
  /** What is said of modules that have no value. */
  readonly absent: string;
  /** Words of a closed vocabulary, in the order to list them. Values of an open one bring their own words, most frequent first. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The value by which a selection asks for modules that have none. */
export const ABSENT = 'not-stated';

/** Values of one module by facet; a facet that is missing or empty is not stated. */
export type FacetValues = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** Picked values by facet: OR within a facet, AND between facets. */
export type Selection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** Every value that the catalogue holds, by facet, in the order to list them. */
export type FacetVocabulary = Readonly<Record<FacetId, readonly FacetValue[]>>;

export interface CountedValue extends FacetValue {
  /** How many modules are shown once this value alone is picked in its facet and all else stays. */
  readonly count: number;
  readonly picked: boolean;
}

/** One facet, ready to be drawn. */
export interface CountedFacet {
  readonly definition: FacetDefinition;
  /** The values, then "not stated", which is always there. */
  readonly values: readonly CountedValue[];
  /** Nothing is picked in it and it hardly splits the modules. */
  readonly folded: boolean;
}

const NOT_STATED = 'Not stated';

export const FACETS: readonly FacetDefinition[] = [
  {
    id: 'in',
    label: 'Goes in',
    absent: NOT_STATED,
    words: {
      image: 'Image',
      video: 'Video',
      audio: 'Audio',
      array: 'Array',
      table: 'Table',
      series: 'Time series',
      text: 'Text',
      params: 'Parameters',
    },
  },
  {
    id: 'out',
    label: 'Comes out',
    absent: NOT_STATED,
    words: {
      labels: 'Labels',
      boxes: 'Boxes',
      mask: 'Areas',
      points: 'Points, lines',
      image: 'Image',
      values: 'Values',
      text: 'Text',
    },
  },
  { id: 'task', label: 'Task', absent: NOT_STATED },
  {
    id: 'domain',
    label: 'Subject',
    absent: NOT_STATED,
    words: {
      general: 'General',
      water: 'Water',
      plants: 'Plants',
      animals: 'Animals',
      land: 'Land',
      weather: 'Weather',
      buildings: 'Buildings',
      health: 'Health',
      computing: 'Computing',
    },
  },
  {
    id: 'kind',
    label: 'Kind',
    absent: NOT_STATED,
    words: { service: 'Service, trained for one task', model: 'Model, can be trained on your data', tool: 'Tool' },
  },
  {
    id: 'use',
    label: 'Use',
    absent: NOT_STATED,
    words: { ready: 'Comes trained, usable as it is', trainable: 'Can be trained on your data', tool: 'Tool' },
  },
  {
    id: 'answers',
    label: 'Can be tried now',
    absent: 'No endpoint stated',
    words: {
      yes: 'Yes',
      frame: 'Yes, in a frame',
      asleep: 'After waking',
      fails: 'Fails at present',
      unknown: 'Unknown',
    },
  },
  { id: 'license', label: 'Licence', absent: NOT_STATED },
  {
    id: 'permits',
    label: 'Licence permits',
    absent: 'Unknown',
    words: {
      closed: 'Use in closed products',
      share: 'Use if changes are shared',
      network: 'Use if changes are shared, also when served',
      noncommercial: 'Non-commercial use only',
    },
  },
  { id: 'library', label: 'Library', absent: NOT_STATED },
  { id: 'project', label: 'Project', absent: NOT_STATED },
  { id: 'organisation', label: 'Organisation', absent: NOT_STATED },
  { id: 'base', label: 'Descends from', absent: NOT_STATED },
  {
    id: 'memory',
    label: 'Memory it needs',
    absent: NOT_STATED,
    words: Object.fromEntries([1, 2, 4, 8, 16, 32, 64, 128].map((gigabytes) => [gigabytes, `Up to ${gigabytes} GB`])),
  },
  {
    id: 'gpu',
    label: 'Graphics processor',
    absent: NOT_STATED,
    words: { none: 'Not needed', one: 'One', several: 'Two or more' },
  },
];

/** A record with something for every facet. */
export const byFacet = <T>(make: (id: FacetId) => T): Record<FacetId, T> =>
  // Every id has been given its value.
  Object.fromEntries(FACET_IDS.map((id) => [id, make(id)])) as Record<FacetId, T>;

export const isFacetId = (name: string): name is FacetId => (FACET_IDS as readonly string[]).includes(name);

export function facetDefinition(id: FacetId): FacetDefinition {
  const definition = FACETS.find((facet) => facet.id === id);
  if (!definition) throw new Error(`The facet "${id}" has no definition.`);
  return definition;
}

/** A page's own part of an address: lower case, ASCII, `.`, `+` and `-` kept. `Université de Lorraine` → `universite-de-lorraine`. */
export function facetSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.+]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** Address of the page that lists the modules with a value, from the site's root. */
export const facetPath = (id: FacetId, value: string): string => `/${id}/${value}/`;

/** A value that modules have, that the facet's closed vocabulary has, or "not stated". */
export const isFacetValue = (vocabulary: FacetVocabulary, id: FacetId, value: string): boolean =>
  value === ABSENT ||
  Object.hasOwn(facetDefinition(id).words ?? {}, value) ||
  vocabulary[id].some((known) => known.value === value);

/** The words for a value: those of the catalogue, else the value itself. */
export function facetLabel(vocabulary: FacetVocabulary, id: FacetId, value: string): string {
  if (value === ABSENT) return facetDefinition(id).absent.toLowerCase();
  return vocabulary[id].find((known) => known.value === value)?.label ?? value;
}
