import type { Kind, Operation } from '../../model/vocabulary.ts';
import type { Reading, Said } from './derive-statements.ts';

type Rule = readonly [operation: Operation, words: RegExp];

/** Asked in this order within one statement: what is more particular comes first. */
const MODULE_RULES: readonly Rule[] = [
  ['echo', /\bechoes\b/i],
  ['measure', /\bbenchmarks?\b/i],
  ['simulate', /\bsimulat\w*|\bnumerical model\w*/i],
  ['forecast', /\bforecast\w*|\bnowcast\w*/i],
  ['enhance', /\bstyle transfer|\bsuper-?\s?resol\w*|\bupscal\w*|\bdata fusion|\bfuses\b|\bdenois\w*|\bpansharpen\w*/i],
  ['points', /\bposes?\b|\bkey-?\s?points?\b|\blandmarks?\b/i],
  ['detect', /\bdetect\w*|\bcounts\b|\blocali[sz]\w*/i],
  ['segment', /\bsegment\w*|\boutlines\b|\btraces the\b|\bseparator\b|\bdelineat\w*/i],
  ['classify', /\bclassif\w*|\brecogni[sz]es\b|\bgrades\b|\bidentifies\b/i],
  ['generate', /\btext generation|\blanguage models?\b|\bllms?\b/i],
];

const TOOL_RULES: readonly Rule[] = [
  ['hub', /\bfederated\b/i],
  ['annotate', /\bannotat\w*/i],
  ['shell', /\bdevelopment environment|\bjupyter\s?lab|\bvs\s?code/i],
  ['load', /\bmodel loader|\bloads models\b/i],
  ['generate', /\blanguage models?\b|\bllms?\b/i],
];

/**
 * What is done between input and output. A tag names a task on purpose, so tags are asked before the title;
 * titles are loose (“dog breed detector” for a classifier). The description is not asked: it compares with other work.
 */
export function readOperation(said: Said, kind: Kind | undefined): Reading<Operation> | undefined {
  const rules = kind === 'tool' ? TOOL_RULES : MODULE_RULES;
  const asked = ['tags', 'title', 'summary', 'outputs', 'tasks'] as const;
  for (const statement of asked.flatMap(said)) {
    for (const [value, words] of rules) {
      const found = words.exec(statement.text)?.[0];
      if (found) return { value, statement, words: found };
    }
  }
  return undefined;
}
