import type { KnownFact, Source } from '../model/fact.ts';
import type { Descent, LinkKind, Needs } from '../model/module.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { LinkFacts, StatedFacts } from './curated-facts.ts';
import { type Document, mapStated, readNumber, readText, readTexts, type Stated } from './document.ts';
import {
  formatImage,
  parseAddress,
  parseCodeAddress,
  parseDate,
  parseDoi,
  parseImage,
  parseLine,
  shorten,
} from './forms.ts';
import { parseLicence } from './licence.ts';

/** The document's facts, and none for what it does not say. */
export interface DeclaredFacts {
  readonly facts: Partial<StatedFacts>;
  readonly links: LinkFacts;
}

/** Where the platform's own tool writes a link under a key that no schema knows, that key is read as well. */
const LINK_POINTERS = {
  documentation: ['/links/documentation'],
  dataset: ['/links/dataset', '/links/dataset_url', '/links/training_data'],
  weights: ['/links/weights', '/links/training_files', '/links/training_files_url'],
  citation: ['/links/citation', '/links/cite_url'],
  zenodo: ['/links/zenodo_doi'],
} as const satisfies Partial<Record<LinkKind, readonly string[]>>;

/** What a page can show; real titles have up to 56 characters, summaries 191. */
const MOST_CHARACTERS = { title: 200, summary: 600, tag: 100, target: 2_000 } as const;
const MOST_TAGS = 50;

/** Tags of this form name the project, as the platforms' virtual organisations are called. */
const PROJECT_TAG = /^vo\./;

/** Reads a document of version 2 (one of version 1 is migrated first); `source` is its file at its commit. */
export function declaredFacts(document: Document, source: Source, asOf: string | undefined): DeclaredFacts {
  const reader: Reader = {
    text: (...pointers) => readText(document, ...pointers),
    texts: (pointer) => readTexts(document, pointer),
    needs: (pointer) => needsAt(document, pointer),
    fact: (value) => value && declared(value, { document, source, asOf }),
  };
  return {
    links: linkFacts(reader),
    facts: stated({ ...wordFacts(reader), ...categoryFacts(reader), ...technicalFacts(reader) }),
  };
}

interface Reader {
  readonly text: (...pointers: string[]) => Stated<string> | undefined;
  readonly texts: (pointer: string) => Stated<readonly string[]> | undefined;
  readonly needs: (pointer: string) => Stated<Needs> | undefined;
  readonly fact: <T>(value: Stated<T> | undefined) => KnownFact<T> | undefined;
}

function linkFacts({ text, fact }: Reader): LinkFacts {
  const links = [
    ...Object.entries(LINK_POINTERS).map(([kind, pointers]) => [
      kind,
      fact(mapStated(text(...pointers), parseAddress)),
    ]),
    ['sourceCode', fact(mapStated(text('/links/source_code'), parseCodeAddress))],
  ];
  return Object.fromEntries(links.filter(([, value]) => value));
}

function wordFacts({ text, texts, fact }: Reader) {
  const tags = texts('/tags');
  return {
    title: shortened(fact(mapStated(text('/title'), parseLine)), MOST_CHARACTERS.title),
    summary: shortened(fact(mapStated(text('/summary'), parseLine)), MOST_CHARACTERS.summary),
    description: fact(text('/description')),
    tasks: fact(texts('/tasks')),
    libraries: fact(texts('/libraries')),
    dataTypes: fact(texts('/data-type')),
    tags: fact(mapStated(tags, (words) => tagsOf(words.filter((word) => !PROJECT_TAG.test(word))))),
    projects: fact(mapStated(tags, (words) => tagsOf(words.filter((word) => PROJECT_TAG.test(word))))),
  };
}

function categoryFacts({ texts, fact }: Reader) {
  const categories = texts('/categories');
  return {
    categories: fact(categories),
    kind: kindFact(fact(categories)),
    trainable: fact(mapStated(categories, (values) => values.includes('AI4 trainable'))),
  };
}

function technicalFacts({ text, needs, fact }: Reader) {
  return {
    license: fact(mapStated(text('/license'), parseLicence)),
    dockerImage: fact(mapStated(text('/links/docker_image'), readImage)),
    doi: fact(mapStated(text('/doi', '/links/doi'), parseDoi) ?? mapStated(text('/links/zenodo_doi'), parseDoi)),
    created: fact(mapStated(text('/dates/created'), parseDate)),
    updated: fact(mapStated(text('/dates/updated'), parseDate)),
    inference: fact(needs('/resources/inference')),
    training: fact(needs('/resources/training')),
    descent: fact(mapStated(text('/links/base_model'), declaredDescent)),
  };
}

interface Origin {
  readonly document: Document;
  readonly source: Source;
  readonly asOf: string | undefined;
}

function declared<T>({ value, pointer }: Stated<T>, { document, source, asOf }: Origin): KnownFact<T> {
  const { line } = document.locate(pointer);
  return { how: 'declared', value, source: { ...source, ...(line && { line }) }, ...(asOf && { asOf }) };
}

/** A module can be model and service at once: one that can be trained counts as a model. */
function kindFact(categories: KnownFact<readonly string[]> | undefined): KnownFact<Kind> | undefined {
  if (!categories) return undefined;
  const { value: words, source, asOf } = categories;
  const kind = words.includes('AI4 tools') ? 'tool' : words.includes('AI4 trainable') ? 'model' : 'service';
  const reason = `Read from categories: ${words.map((word) => `“${word}”`).join(', ')}.`;
  return { how: 'derived', value: kind, source, ...(asOf && { asOf }), reason };
}

const declaredDescent = (target: string): readonly Descent[] | undefined =>
  target.length > MOST_CHARACTERS.target ? undefined : [{ target, by: 'declared' }];

function readImage(text: string): string | undefined {
  const image = parseImage(text);
  return image && formatImage(image);
}

function needsAt(document: Document, pointer: string): Stated<Needs> | undefined {
  const number = (key: string): number | undefined => readNumber(document, `${pointer}/${key}`);
  const needs = {
    cpu: number('cpu'),
    gpu: number('gpu'),
    memoryMB: number('memory_MB'),
    gpuMemoryMB: number('gpu_memory_MB'),
    gpuComputeCapability: number('gpu_compute_capability'),
    storageMB: number('storage_MB'),
  };
  const value = stated(needs);
  return Object.keys(value).length > 0 ? { value, pointer } : undefined;
}

/** No schema limits them; a whole text among the tags is none. */
function tagsOf(words: readonly string[]): readonly string[] | undefined {
  const tags = words.flatMap((word) => parseLine(word) ?? []).filter((word) => word.length <= MOST_CHARACTERS.tag);
  return tags.length > 0 ? tags.slice(0, MOST_TAGS) : undefined;
}

function shortened(fact: KnownFact<string> | undefined, most: number): KnownFact<string> | undefined {
  if (!fact || fact.value.length <= most) return fact;
  return { ...fact, value: shorten(fact.value, most), reason: `Shortened from ${fact.value.length} characters.` };
}

type Known<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Drops what was not stated, so that another source can fill it. */
const stated = <T extends object>(values: T): Known<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Known<T>;
