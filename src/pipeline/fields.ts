import type { TextSubject } from './rules/rule.ts';
import { findNode, type ListNode, type ScalarNode } from './source/tree.ts';

/** Facts that metadata of version 1, of version 2 and an entry write in different places, by their place in each. */
const FIELDS = {
  title: { one: '/title', two: '/title', entry: '/curated/title' },
  summary: { one: '/summary', two: '/summary', entry: '/curated/summary' },
  license: { one: '/license', two: '/license', entry: '/curated/license' },
  doi: { one: undefined, two: '/doi', entry: '/curated/doi' },
  image: { one: '/sources/docker_registry_repo', two: '/links/docker_image', entry: '/curated/dockerImage' },
  created: { one: '/date_creation', two: '/dates/created', entry: '/curated/created' },
  updated: { one: undefined, two: '/dates/updated', entry: '/curated/updated' },
  tags: { one: '/keywords', two: '/tags', entry: '/curated/tags' },
  sourceCode: { one: '/sources/code', two: '/links/source_code', entry: '/repository' },
  documentation: { one: undefined, two: '/links/documentation', entry: '/curated/links/documentation' },
  dataset: { one: '/dataset_url', two: '/links/dataset', entry: '/curated/links/dataset' },
  weights: { one: '/sources/pre_trained_weights', two: '/links/weights', entry: '/curated/links/weights' },
  citation: { one: '/cite_url', two: '/links/citation', entry: '/curated/links/citation' },
  zenodo: { one: undefined, two: '/links/zenodo_doi', entry: '/curated/links/zenodo' },
  baseModel: { one: undefined, two: '/links/base_model', entry: '/curated/baseModel/url' },
} as const satisfies Readonly<Record<string, Readonly<Record<'one' | 'two' | 'entry', string | undefined>>>>;

export type Field = keyof typeof FIELDS;

/** Fields that hold an address. */
export const ADDRESS_FIELDS = [
  'sourceCode',
  'documentation',
  'dataset',
  'weights',
  'citation',
  'zenodo',
  'baseModel',
] as const satisfies readonly Field[];

export interface TextNode extends ScalarNode {
  readonly value: string;
}

/** Where a field stands in this kind of file; `undefined` where the kind has no such field. */
export function pointerOf({ kind }: TextSubject, field: Field): string | undefined {
  const places = FIELDS[field];
  if (kind === 'entry') return places.entry;
  return kind === '1.0.0' ? places.one : places.two;
}

/** The field's text; `undefined` where it is absent or no text. */
export function textOf(subject: TextSubject, field: Field): TextNode | undefined {
  const pointer = pointerOf(subject, field);
  const node = pointer === undefined ? undefined : findNode(subject.source.root, pointer)?.node;
  return node?.kind === 'scalar' && typeof node.value === 'string' ? (node as TextNode) : undefined;
}

export function listOf(subject: TextSubject, field: Field): ListNode | undefined {
  const pointer = pointerOf(subject, field);
  const node = pointer === undefined ? undefined : findNode(subject.source.root, pointer)?.node;
  return node?.kind === 'list' ? node : undefined;
}

/** The field as the author spells it: `links.docker_image`. */
export const spelling = (subject: TextSubject, field: Field): string =>
  (pointerOf(subject, field) ?? '').slice(1).replaceAll('/', '.');

/** A new value in the manner of the old one: with its quotes, or without where it needs none. */
export function rewritten({ source }: TextSubject, node: ScalarNode, value: string): string {
  const quote = /^["']/.exec(source.lines.text.slice(node.start, node.end))?.[0] ?? '';
  return quote + value + quote;
}
