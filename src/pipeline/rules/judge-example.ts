import type { Finding } from '../../model/finding.ts';
import { checkCatalogue, judgeEntry, judgeMetadata } from '../validate.ts';
import type { RepositoryFacts, Rule } from './rule.ts';

/**
 * What a rule says of an example from its documentation. An example is one metadata file or, each under the heading
 * `# modules/<id>.yaml`, several entries; comments in it say what the host knows of the repository.
 */
export function judgeExample({ id }: Rule, example: string): Finding[] {
  const entries = example
    .split(/^# (?=modules\/)/m)
    .slice(1)
    .map(entryOf);
  const findings = entries.length > 0 ? judgeEntries(entries) : judgeMetadata(fileOf(example)).findings;
  return findings.filter(({ rule }) => rule === id);
}

type ExampleEntry = ReturnType<typeof entryOf>;

function judgeEntries(entries: readonly ExampleEntry[]): Finding[] {
  const judged = entries.map(judgeEntry);
  const shared = checkCatalogue(judged, (id) => entries.find((entry) => entry.id === id)?.repository);
  return [...judged.flatMap(({ findings }) => findings), ...shared];
}

function entryOf(piece: string) {
  const [heading = '', ...lines] = piece.split('\n');
  const path = heading.trim();
  const text = lines.join('\n');
  const id = path.replace(/^modules\/|\.ya?ml$/g, '');
  return { id, path, bytes: bytesOf(text), repository: repositoryOf(text) };
}

function fileOf(text: string) {
  const path = /^[{[]/.test(text) ? 'metadata.json' : 'ai4-metadata.yml';
  return { path, bytes: bytesOf(text), repository: repositoryOf(text) };
}

/** A piece of text can show bytes that are no UTF-8 only by saying so. */
const bytesOf = (text: string): Uint8Array =>
  text.includes('(saved as Latin-1)')
    ? Uint8Array.from(text, (character) => character.charCodeAt(0))
    : new TextEncoder().encode(text);

function repositoryOf(text: string): RepositoryFacts {
  const said = (pattern: RegExp) => pattern.exec(text)?.[1];
  const movedTo = said(/^# moved to (.+)/m);
  const forkOf = said(/^# fork of (.+)/m);
  const license = said(/^# the LICENSE file: (.+)/m);
  return {
    archived: /^# archived$/m.test(text),
    ...(movedTo && { movedTo }),
    ...(forkOf && { forkOf }),
    ...(license && { license }),
  };
}
