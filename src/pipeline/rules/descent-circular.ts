import { namesOf } from './names.ts';
import type { CatalogueRule, EntrySubject } from './rule.ts';

const head = (id: string): string =>
  `# modules/${id}.yaml\nrepository: https://github.com/o/${id}\ncurated:\n  commit: 1f0c3a5e7b9d2f4a6c8e0b1d3f5a7c9e2b4d6f80\n  date: "2025-01-01"\n  title: Module ${id}\n  summary: Tells birds apart by their calls.\n`;
const parent = (id: string): string => `  baseModel:\n    id: ${id}\n    evidence: README.md\n`;

export const descentCircular: CatalogueRule = {
  id: 'descent-circular',
  severity: 'error',
  docs: {
    title: 'Modules that descend from each other',
    what: 'A chain of base models that leads back to where it started.',
    why: 'Nothing can be made from itself; graphs and exports of the descent would never end.',
    mend: 'Remove the base model that is wrong.',
    wrong: head('child') + parent('mother') + head('mother') + parent('child'),
    right: head('child') + parent('mother') + head('mother'),
  },
  *check(entries) {
    const names = namesOf(entries);
    for (const subject of entries) {
      const chain = chainOf(subject, names);
      if (!chain) continue;
      yield {
        in: subject,
        ...subject.places.spanOf('/curated/baseModel/id'),
        params: { chain: chain.join(' → ') },
      };
    }
  },
};

/** Ids from an entry through its base models back to it; `undefined` where the line ends elsewhere. */
function chainOf(start: EntrySubject, names: ReadonlyMap<string, EntrySubject>): string[] | undefined {
  const chain = [start.id];
  for (let at = parentOf(start, names); at; at = parentOf(at, names)) {
    if (at.id === start.id) return [...chain, at.id];
    if (chain.includes(at.id)) return undefined;
    chain.push(at.id);
  }
  return undefined;
}

const parentOf = ({ entry }: EntrySubject, names: ReadonlyMap<string, EntrySubject>): EntrySubject | undefined =>
  names.get(entry.curated?.baseModel?.id?.toLowerCase() ?? '');
