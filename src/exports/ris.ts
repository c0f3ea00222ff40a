import { type Citation, notesOf, versionOf } from './citation.ts';

/** One record of type COMP: https://en.wikipedia.org/wiki/RIS_(file_format). Lines end in CR LF, as the format demands. */
export function formatRis(citation: Citation): string {
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'COMP'],
    ['ID', citation.id],
    ['TI', citation.title],
    ...citation.authors.map((name) => ['AU', name] as const),
    ['PY', citation.date?.slice(0, 4)],
    ['DA', citation.date?.replaceAll('-', '/')],
    ['ET', versionOf(citation)],
    ['DO', citation.doi],
    ['UR', citation.repository],
    ...citation.keywords.map((word) => ['KW', word] as const),
    ...notesOf(citation).map((note) => ['N1', note] as const),
  ];
  const known = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `${[...known, 'ER  - '].join('\r\n')}\r\n`;
}
