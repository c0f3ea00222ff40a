import type { RenameProposal } from '../../model/harvest.ts';
import type { LockedModule } from '../../model/lock.ts';
import type { Repository } from '../../model/module.ts';

interface RenamedEntry {
  readonly id: string;
  readonly repository: Repository;
  /** The entry as it stands. */
  readonly text: string;
  readonly line: LockedModule | undefined;
}

/** The entry with the repository's new address, its old name an alias; every other line stays as a person wrote it. */
export function proposeRename({ id, repository, text, line }: RenamedEntry): RenameProposal | undefined {
  if (line?.status !== 'moved' || !line.askedAs) return undefined;
  const address = /^https:/.test(line.repo) ? line.repo : `https://${repository.host}/${line.repo}`;
  const renamed = text.replace(/^repository:.*$/m, `repository: ${address}`);
  const isSameName = line.repo.split('/').at(-1) === repository.name;
  return { id, from: line.askedAs, to: line.repo, text: isSameName ? renamed : withAlias(renamed, repository.name) };
}

function withAlias(text: string, alias: string): string {
  const list = /^aliases:[ \t]*\n((?:[ \t]*- .*\n)*)/m.exec(text);
  if (!list) return /^aliases:/m.test(text) ? text : text.replace(/^(repository:.*)$/m, `$1\naliases:\n  - ${alias}`);
  const known = (list[1] ?? '').split('\n').map((line) => line.replace(/^\s*- ["']?|["']?\s*$/g, ''));
  if (known.includes(alias)) return text;
  const end = list.index + list[0].length;
  return `${text.slice(0, end)}  - ${alias}\n${text.slice(end)}`;
}
