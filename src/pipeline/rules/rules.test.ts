import { describe, expect, test } from 'vitest';
import { checkCatalogue, judgeEntry, judgeMetadata } from '../validate.ts';
import { RULES } from './index.ts';
import type { RepositoryFacts } from './rule.ts';

/** Findings of one rule in an example, which is one metadata file or, under a heading each, several entries. */
function findingsOf(rule: string, example: string): number {
  const entries = example
    .split(/^# (?=modules\/)/m)
    .slice(1)
    .map(entryOf);
  const findings =
    entries.length > 0
      ? [
          ...entries.flatMap((entry) => judgeEntry(entry).findings),
          ...checkCatalogue(entries.map(judgeEntry), (id) => entries.find((entry) => entry.id === id)?.repository),
        ]
      : judgeMetadata({ path: /^[{[]/.test(example) ? 'metadata.json' : 'ai4-metadata.yml', ...fileOf(rule, example) })
          .findings;
  return findings.filter((finding) => finding.rule === rule).length;
}

function entryOf(piece: string) {
  const [path = '', ...lines] = piece.split('\n');
  const text = lines.join('\n');
  const id = path.trim().replace(/^modules\/|\.ya?ml$/g, '');
  return { id, path: path.trim(), bytes: new TextEncoder().encode(text), repository: repositoryOf(text) };
}

/** What the comments of an example say of the repository. */
function repositoryOf(text: string): RepositoryFacts {
  const said = (pattern: RegExp) => pattern.exec(text)?.[1];
  const [movedTo, forkOf, license] = [
    said(/^# moved to (.+)/m),
    said(/^# fork of (.+)/m),
    said(/^# the LICENSE file: (.+)/m),
  ];
  return {
    archived: /^# archived$/m.test(text),
    ...(movedTo && { movedTo }),
    ...(forkOf && { forkOf }),
    ...(license && { license }),
  };
}

function fileOf(rule: string, text: string) {
  const bytes =
    rule === 'not-utf8' && text.includes('Latin-1')
      ? Uint8Array.from(text, (c) => c.charCodeAt(0))
      : new TextEncoder().encode(text);
  return { bytes, repository: repositoryOf(text) };
}

describe('every rule', () => {
  test('has an id of its own that makes an address', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  // The harvest and the search for files tell these; they judge no text.
  const inFiles = RULES.filter(({ id }) => !(id.startsWith('harvest-') || id === 'metadata-missing'));

  test.each(inFiles)('$id finds its wrong example and passes its right one', ({ id, docs }) => {
    expect(findingsOf(id, docs.wrong)).toBeGreaterThan(0);
    expect(findingsOf(id, docs.right)).toBeLessThan(id === 'missing-key' ? findingsOf(id, docs.wrong) : 1);
  });
});
