/** Items that share a key, two or more a group, in their order; items without a key belong to no group. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** A word with everything that eyes confuse made the same: case, separators, 0 and o, 1, i and l, 5 and s, rn and m. */
export function skeleton(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|[\s._-]/gu, '')
    .replaceAll('0', 'o')
    .replace(/[1i|]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replace(/[\u0400-\u04ff\u0370-\u03ff]/g, (letter) => TWINS[letter] ?? letter);
}

/** Cyrillic and Greek letters that look like Latin ones. */
const TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'l',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
};
