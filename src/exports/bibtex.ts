import { type Citation, notesOf, versionOf } from './citation.ts';

/** Characters that TeX takes for commands. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** One `@software` entry of biblatex, which plain BibTeX reads as `@misc`. */
export function formatBibtex(citation: Citation): string {
  const [year, month] = citation.date?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', citation.authors.map((name) => escapeTex(name)).join(' and ') || undefined],
    ['title', `{${escapeTex(citation.title)}}`],
    ['version', textOf(versionOf(citation))],
    ['year', year],
    ['month', month && String(Number(month))],
    ['doi', citation.doi && plain(citation.doi)],
    ['url', plain(citation.repository)],
    ['license', textOf(citation.license)],
    ['note', escapeTex(notesOf(citation).join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@software{${citation.id},\n${lines.join('\n')}\n}\n`;
}

const textOf = (text: string | undefined): string | undefined => text && escapeTex(text);

const escapeTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (character) => COMMANDS[character] ?? `\\${character}`);

/** Identifiers and addresses are read letter by letter; a brace would end the field. */
const plain = (text: string): string => text.replace(/[{}\s]/g, (character) => encodeURIComponent(character));
