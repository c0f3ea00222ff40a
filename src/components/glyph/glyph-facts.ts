import type { ModuleFacts } from '../../model/module.ts';
import { type Kind, SUBJECTS } from '../../model/vocabulary.ts';
import { known } from '../known.ts';
import type { Block, Port } from './symbols.ts';

/** All that a signature glyph draws: same facts, same drawing. */
export interface GlyphFacts {
  /** One or two; `any` where nobody stated it. */
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly operation: Block;
  readonly kind: Kind | undefined;
  readonly trainable: boolean;
  /** Place on the ruler, 0 to 8; no needle where it is unknown. */
  readonly subjectPlace: number | undefined;
}

export function glyphFacts(facts: ModuleFacts): GlyphFacts {
  const subject = known(facts.subject);
  return {
    inputs: portsOf(known(facts.inputKinds)),
    outputs: portsOf(known(facts.outputKinds)),
    operation: known(facts.operation) ?? 'any',
    kind: known(facts.kind),
    trainable: known(facts.trainable) ?? false,
    subjectPlace: subject && SUBJECTS.indexOf(subject),
  };
}

/** At most two ports a side: a third would no longer be read at the size of a card. */
function portsOf(kinds: readonly Port[] | undefined): readonly Port[] {
  return kinds && kinds.length > 0 ? kinds.slice(0, 2) : ['any'];
}
