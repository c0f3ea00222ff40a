import { listOf } from '../fields.ts';
import { plainWord } from '../nearest.ts';
import type { TextRule } from './rule.ts';

/** Tags that nearly every module could bear: 43 of 46 say "deep learning". */
const EMPTY_TAGS = new Set(
  [
    'ai',
    'api-v1',
    'api-v2',
    'artificial intelligence',
    'deep learning',
    'docker',
    'general purpose',
    'machine learning',
    'ml',
    'model',
    'module',
    'neural network',
    'neural networks',
  ].map(plainWord),
);

export const tagSaysNothing: TextRule = {
  id: 'tag-says-nothing',
  severity: 'info',
  docs: {
    title: 'A tag that fits every module',
    what: 'A tag such as "deep learning" or "docker".',
    why: 'It finds nearly the whole catalogue, so it helps nobody to find this module.',
    mend: 'Name what goes in, what comes out and the subject: "acoustics", "ship noise", "spectrogram".',
    wrong: 'tags:\n  - deep learning\n',
    right: 'tags:\n  - ship noise\n',
  },
  *check(subject) {
    for (const item of listOf(subject, 'tags')?.items ?? []) {
      const value = item.kind === 'scalar' ? String(item.value) : '';
      if (!EMPTY_TAGS.has(plainWord(value))) continue;
      yield { start: item.start, end: item.end, params: { value } };
    }
  },
};
