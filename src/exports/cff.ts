import { type Citation, versionOf } from './citation.ts';

/**
 * A CITATION.cff of version 1.2.0: https://citation-file-format.github.io/. The format demands an author; where none is
 * stated there is no file, rather than an invented name. Names stay whole, as the format allows for entities.
 */
export function formatCff(citation: Citation): string | undefined {
  if (citation.authors.length === 0) return undefined;
  const version = versionOf(citation);
  return [
    'cff-version: 1.2.0',
    `message: ${quote(`Made by ${citation.marketplace} from what is known of the module.`)}`,
    'type: software',
    `title: ${quote(citation.title)}`,
    'authors:',
    ...citation.authors.map((name) => `  - name: ${quote(name)}`),
    ...(version ? [`version: ${quote(version)}`] : []),
    ...(citation.commit ? [`commit: ${quote(citation.commit)}`] : []),
    ...(citation.doi ? [`doi: ${quote(citation.doi)}`] : []),
    ...(citation.license ? [`license: ${quote(citation.license)}`] : []),
    `repository-code: ${quote(citation.repository)}`,
    `url: ${quote(citation.page)}`,
    ...(citation.keywords.length > 0 ? ['keywords:', ...citation.keywords.map((word) => `  - ${quote(word)}`)] : []),
    '',
  ].join('\n');
}

/** JSON's strings are strings of YAML 1.2 as well. */
const quote = (text: string): string => JSON.stringify(text);
