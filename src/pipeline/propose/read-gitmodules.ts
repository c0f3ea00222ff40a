import type { Repository } from '../../model/module.ts';
import type { Candidate } from '../../model/source-list.ts';
import { parseRepositoryInput } from '../repository-input.ts';

/** A catalogue in the form of submodules. */
export interface GitmodulesFile {
  readonly text: string;
  /** Repository that holds it: relative addresses start there. */
  readonly base?: Repository;
  /** Paths of the submodules that its tree holds, where they are known. */
  readonly gitlinks?: readonly string[];
}

/** One section of `.gitmodules`: https://git-scm.com/docs/gitmodules */
interface Section {
  readonly name: string;
  readonly path?: string;
  readonly url?: string;
  readonly branch?: string;
}

/** Every submodule as a candidate; what the file and the tree say differently is told. */
export function readGitmodules({ text, base, gitlinks }: GitmodulesFile): Candidate[] {
  const sections = sectionsOf(text);
  const paths = new Set(sections.map(({ path, name }) => path ?? name));
  const orphans = (gitlinks ?? []).filter((path) => !paths.has(path));
  return [
    ...sections.map((section) => candidateOf(section, base, gitlinks)),
    ...orphans.map((name) => ({ name, problem: 'a submodule of the tree that .gitmodules does not name' })),
  ];
}

function sectionsOf(text: string): Section[] {
  const sections: Record<string, string>[] = [];
  for (const line of text.split(/\r?\n/)) {
    const head = /^\s*\[submodule\s+"(.+)"\]\s*$/.exec(line);
    if (head) sections.push({ name: head[1] ?? '' });
    const pair = /^\s*(path|url|branch)\s*=\s*(.*?)\s*$/.exec(line);
    const section = sections.at(-1);
    if (pair?.[1] && pair[2] && section) section[pair[1]] = pair[2].replace(/^"(.*)"$/, '$1');
  }
  return sections.map((section) => ({ name: section['name'] ?? '', ...section }));
}

function candidateOf({ name, path, url, branch }: Section, base?: Repository, gitlinks?: readonly string[]): Candidate {
  const title = path ?? name;
  if (!url) return { name: title, problem: 'it states no address' };
  const repository = parseRepositoryInput(absolute(url, base));
  if (!repository) return { name: title, problem: `"${url}" is no address of a repository that can be read` };
  // A dot stands for the branch of the catalogue itself, which says nothing about the module's own.
  const ref = branch === '.' ? undefined : branch;
  const notes = [
    ...(ref === undefined ? ['no branch stated: the default one is read'] : []),
    ...(gitlinks && !gitlinks.includes(title) ? ['the tree holds no such submodule'] : []),
  ];
  return {
    name: title,
    repository: { ...repository, ...(ref && { ref }) },
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}

function absolute(url: string, base: Repository | undefined): string {
  if (!/^\.\.?\//.test(url) || !base) return url;
  // As git reads it: the catalogue's own address counts as a folder.
  return new URL(url, `${base.url}/`).href.replace(/\/$/, '');
}
