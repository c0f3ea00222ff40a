import { KIND_DEFINITIONS } from '../model/definitions.ts';
import type { Kind, Operation, Subject } from '../model/vocabulary.ts';
import { type FacetId, facetDefinition } from '../pipeline/facets.ts';
import type { Block, Port } from './glyph/symbols.ts';

/** What a module does, as the verb between what goes in and what comes out. */
export const OPERATION_VERBS: Readonly<Record<Operation, string>> = {
  classify: 'classifies',
  detect: 'detects',
  segment: 'segments',
  points: 'locates',
  enhance: 'transforms',
  simulate: 'simulates',
  forecast: 'forecasts',
  generate: 'generates',
  annotate: 'annotates',
  measure: 'measures',
  echo: 'echoes',
  hub: 'coordinates',
  shell: 'hosts code',
  load: 'loads models',
};

export const operationVerb = (operation: Block): string | undefined =>
  operation === 'any' ? undefined : OPERATION_VERBS[operation];

/** The word for a port; the facets use the same. */
export const portWord = (port: Port): string => wordOf('in', port) ?? wordOf('out', port) ?? 'Not stated';

export const subjectWord = (subject: Subject): string => wordOf('domain', subject) ?? subject;

export const kindWord = (kind: Kind): string => KIND_DEFINITIONS[kind].label;

const wordOf = (facet: FacetId, value: string): string | undefined => facetDefinition(facet).words?.[value];
