import type { KnownFact, Source } from '../model/fact.ts';
import type { FileRole, LockedModule } from '../model/lock.ts';
import { type Document, isObject, readText, valueAt } from './document.ts';
import { parseDoi, parseLine } from './forms.ts';
import { parseSource } from './parse.ts';

/** What a repository says of itself where only citations are read from: it fills what nobody else states. */
export interface CitationFacts {
  readonly authors?: KnownFact<readonly string[]>;
  readonly doi?: KnownFact<string>;
}

/**
 * Authors and DOI of CITATION.cff. Such a file often describes the program that a module was made from, so that it
 * counts last, after the metadata and after what the marketplace found out.
 */
export function readCitation(
  locked: LockedModule | undefined,
  snapshot: Readonly<Partial<Record<FileRole | 'api', Uint8Array>>>,
): CitationFacts {
  const file = locked?.files.citation;
  const bytes = snapshot.citation;
  const source = file && bytes && parseSource({ path: file.path, bytes }).source;
  if (!locked || !file || !source) return {};
  const document: Document = { metadata: source.value, locate: source.locate };
  const origin = { of: locked.repo, ...(locked.rev && { commit: locked.rev }), path: file.path };
  const authors = namesIn(valueAt(source.value, '/authors'));
  const doi = readText(document, '/doi');
  const bare = doi && parseDoi(doi.value);
  const fact = <T>(value: T, pointer: string): KnownFact<T> => ({
    how: 'declared',
    value,
    source: { ...origin, ...lineOf(document, pointer) } satisfies Source,
    ...(locked.date && { asOf: locked.date }),
  });
  return {
    ...(authors.length > 0 && { authors: fact(authors, '/authors') }),
    ...(bare && { doi: fact(bare, '/doi') }),
  };
}

function lineOf(document: Document, pointer: string): { line?: number } {
  const { line } = document.locate(pointer);
  return line ? { line } : {};
}

/** Persons have parts of a name, entities a whole one: https://citation-file-format.github.io/. */
function namesIn(authors: unknown): string[] {
  if (!Array.isArray(authors)) return [];
  const names = authors.filter(isObject).flatMap((author) => {
    const parts = [author['given-names'], author['name-particle'], author['family-names'], author['name-suffix']];
    const whole = author['name'] ?? parts.filter((part) => typeof part === 'string').join(' ');
    return typeof whole === 'string' ? (parseLine(whole) ?? []) : [];
  });
  return [...new Set(names)];
}
