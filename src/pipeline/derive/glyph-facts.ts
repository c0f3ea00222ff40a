import type { ModuleFacts } from '../../model/module.ts';
import { type InputKind, type Kind, type Operation, type OutputKind, SUBJECTS } from '../../model/vocabulary.ts';

/** What goes in or comes out; `any` where nobody stated it. */
export type GlyphPort = InputKind | OutputKind | 'any';
/** What is done; `any` where nobody stated it. */
export type GlyphBlock = Operation | 'any';

/** All that a signature glyph draws: same facts, same drawing. */
export interface GlyphFacts {
  /** One or two; `any` where nobody stated it. */
  readonly inputs: readonly GlyphPort[];
  readonly outputs: readonly GlyphPort[];
  readonly operation: GlyphBlock;
  readonly kind: Kind | undefined;
  readonly trainable: boolean;
  /** Place on the ruler, 0 to 8; no needle where it is unknown. */
  readonly subjectPlace: number | undefined;
}

export function glyphFacts(facts: ModuleFacts): GlyphFacts {
  const subject = facts.subject.value;
  return {
    inputs: portsOf(facts.inputKinds.value),
    outputs: portsOf(facts.outputKinds.value),
    operation: facts.operation.value ?? 'any',
    kind: facts.kind.value,
    trainable: facts.trainable.value ?? false,
    subjectPlace: subject && SUBJECTS.indexOf(subject),
  };
}

/** At most two ports a side: a third would no longer be read at the size of a card. */
function portsOf(kinds: readonly GlyphPort[] | undefined): readonly GlyphPort[] {
  return kinds && kinds.length > 0 ? kinds.slice(0, 2) : ['any'];
}

/**
 * The facts in one short word, such as `im-de-bola-s3t` for a trainable service that detects in images: same word, same
 * drawing. Words are cut to two letters, because the search data carry one for each module.
 */
export function glyphName({ inputs, operation, outputs, kind, trainable, subjectPlace }: GlyphFacts): string {
  const is = `${kind?.[0] ?? 'x'}${subjectPlace ?? 'x'}${trainable ? 't' : ''}`;
  return [inputs.map(short).join(''), short(operation), outputs.map(short).join(''), is].join('-');
}

const short = (word: GlyphPort | GlyphBlock): string => (word === 'any' ? 'xx' : word.slice(0, 2));
