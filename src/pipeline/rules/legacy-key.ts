import { findNode } from '../source/tree.ts';
import type { TextRule } from './rule.ts';

/** Keys under `links` that older tools wrote, and the key that is read today. */
export const LEGACY_KEYS: Readonly<Record<string, string>> = {
  'links.cite_url': 'citation',
  'links.code': 'source_code',
  'links.dataset_url': 'dataset',
  'links.docker_registry_repo': 'docker_image',
  'links.pre_trained_weights': 'weights',
  'links.training_data': 'dataset',
};

export const legacyKey: TextRule = {
  id: 'legacy-key',
  severity: 'warning',
  docs: {
    title: 'A key of an older tool',
    what: 'A link under the name that version 1, or the migration from it, gave it.',
    why: 'No schema of version 2 has these names, so that pages, exports and the platform do not find the link.',
    mend: 'Rename the key. Where its value is empty, delete the line.',
    wrong: 'links:\n  source_code: https://github.com/o/birds\n  cite_url: https://doi.org/10.5281/zenodo.1\n',
    right: 'links:\n  source_code: https://github.com/o/birds\n  citation: https://doi.org/10.5281/zenodo.1\n',
  },
  *check({ source: { root, lines }, kind }) {
    const links = findNode(root, '/links')?.node;
    if (kind === 'entry' || kind === '1.0.0' || links?.kind !== 'map') return;
    for (const { key, value } of links.pairs) {
      const successor = LEGACY_KEYS[`links.${key.name}`];
      if (successor === undefined) continue;
      const { start, end } = key;
      const isTaken = links.pairs.some((pair) => pair.key.name === successor);
      const isEmpty = value.kind === 'scalar' && value.value === null;
      const text = lines.text[start] === '"' ? JSON.stringify(successor) : successor;
      const repair = !isTaken && !isEmpty && [{ start, end, text }];
      const params = { key: key.name, successor, ...(isEmpty && { empty: 'yes' }), ...(isTaken && { taken: 'yes' }) };
      yield { start, end, params, ...(repair && { repair }) };
    }
  },
};
