import type { Draft } from '../../model/draft.ts';
import { type Fact, NOT_STATED } from '../../model/fact.ts';
import type { Module } from '../../model/module.ts';
import { KINDS } from '../../model/vocabulary.ts';
import { deriveFacts } from '../../pipeline/derive/derive.ts';
import { splitWords } from '../../pipeline/propose/prefill.ts';

/** The module as the draft would have it, whether or not the entry may already be proposed. */
export function previewModule(module: Module, draft: Draft): Module {
  const { owner, name } = module.repository;
  const fact = <T>(value: T | undefined): Fact<T> =>
    value === undefined ? NOT_STATED : { how: 'declared', value, source: { of: `${owner}/${name}` } };
  const text = (value: string) => fact(value.trim() || undefined);
  const words = (value: string) => {
    const all = splitWords(value);
    return fact(all.length > 0 ? all : undefined);
  };
  const facts = {
    ...module.facts,
    title: text(draft.title),
    summary: text(draft.summary),
    kind: fact(KINDS.find((kind) => kind === draft.kind)),
    inputs: words(draft.inputs),
    outputs: words(draft.outputs),
    license: text(draft.license),
    dockerImage: text(draft.dockerImage),
  };
  return { ...module, facts: { ...facts, ...deriveFacts(facts) } };
}
