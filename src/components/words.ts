import { ENGLISH, type Speech } from '../i18n/strings.ts';
import type { Kind, Subject } from '../model/vocabulary.ts';
import type { FacetId } from '../pipeline/search/facets.ts';
import type { Block, Port } from './glyph/symbols.ts';

/** What a module does, as the verb between what goes in and what comes out. */
export const operationVerb = (operation: Block, { t }: Speech = ENGLISH): string | undefined =>
  operation === 'any' ? undefined : t.verbs[operation];

/** The word for a port; the facets use the same. */
export const portWord = (port: Port, speech: Speech = ENGLISH): string =>
  wordOf('in', port, speech) ?? wordOf('out', port, speech) ?? speech.t.facets.in.absent;

export const subjectWord = (subject: Subject, speech: Speech = ENGLISH): string =>
  wordOf('domain', subject, speech) ?? subject;

export const kindWord = (kind: Kind, { t }: Speech = ENGLISH): string => t.kinds[kind];

const wordOf = (facet: FacetId, value: string, { t }: Speech): string | undefined => t.facets[facet].words?.[value];
