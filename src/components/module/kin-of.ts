import type { Module } from '../../model/module.ts';
import { glyphFacts } from '../../pipeline/derive/glyph-facts.ts';
import type { DescentIndex } from '../../pipeline/descent.ts';
import type { Kinship } from '../../pipeline/kinship.ts';
import { known } from '../known.ts';
import type { Kin, ModuleName } from './kin.ts';

/** What the whole catalogue knows of who is related to whom. */
export interface Kinships {
  readonly descent: DescentIndex;
  readonly kinship: Kinship;
  readonly byId: ReadonlyMap<string, Module>;
}

/** Siblings that a page names where they have one parent, whose own list names all: a base may have a thousand. */
const SIBLINGS_NAMED = 24;

/** Everything that the page of one module shows of others, named as they are today. */
export function kinOf(id: string, { descent, kinship, byId }: Kinships): Kin {
  const named = (moduleId: string): ModuleName[] => {
    const module = byId.get(moduleId);
    return module ? [moduleName(module)] : [];
  };
  const siblings = kinship.siblingsOf(id);
  const isListed = descent.parentsOf(id).filter(({ moduleId }) => moduleId !== undefined).length === 1;
  const shown = isListed ? siblings.slice(0, SIBLINGS_NAMED) : siblings;
  return {
    parents: descent.parentsOf(id).map(({ moduleId, ...edge }) => {
      const [module] = moduleId === undefined ? [] : named(moduleId);
      return {
        ...edge,
        ...(module && { module }),
        childCount: moduleId === undefined ? 0 : descent.childrenOf(moduleId).length,
      };
    }),
    children: descent.childrenOf(id).flatMap(({ moduleId, by }) => named(moduleId).map((module) => ({ module, by }))),
    siblings: shown.flatMap(named),
    moreSiblings: siblings.length - shown.length,
    related: kinship.relatedOf(id).flatMap(({ moduleId, reasons }) => {
      const module = byId.get(moduleId);
      return module
        ? [{ module: moduleName(module), glyph: glyphFacts(module.facts), reason: reasons.join('; ') }]
        : [];
    }),
  };
}

/** The same object for the same module: in a large catalogue each is named on the pages of many others. */
export function moduleName(module: Module): ModuleName {
  const { id, facts } = module;
  const name = names.get(module) ?? {
    id,
    title: known(facts.title) ?? id,
    kind: known(facts.kind),
    trainable: known(facts.trainable) ?? false,
  };
  names.set(module, name);
  return name;
}

const names = new WeakMap<Module, ModuleName>();
