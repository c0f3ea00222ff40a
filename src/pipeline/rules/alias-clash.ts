import type { CatalogueRule } from './rule.ts';

export const aliasClash: CatalogueRule = {
  id: 'alias-clash',
  severity: 'error',
  docs: {
    title: 'A former name that is taken',
    what: 'An alias that is the id or an alias of another entry, or the id of its own; case does not count.',
    why: 'An old address can lead to one module only.',
    mend: 'Remove the alias from one of the entries.',
    wrong:
      '# modules/birds.yaml\nrepository: https://github.com/o/birds\n# modules/fish.yaml\nrepository: https://github.com/o/fish\naliases:\n  - Birds\n',
    right:
      '# modules/birds.yaml\nrepository: https://github.com/o/birds\n# modules/fish.yaml\nrepository: https://github.com/o/fish\naliases:\n  - deep-oc-fish\n',
  },
  *check(entries) {
    const owners = new Map(entries.map(({ id }) => [id.toLowerCase(), id]));
    for (const subject of entries) {
      for (const [index, alias] of (subject.entry.aliases ?? []).entries()) {
        const owner = owners.get(alias.toLowerCase());
        if (owner === undefined) owners.set(alias.toLowerCase(), subject.id);
        else yield { in: subject, ...subject.places.spanOf(`/aliases/${index}`), params: { alias, other: owner } };
      }
    }
  },
};
