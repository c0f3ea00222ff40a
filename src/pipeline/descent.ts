import { isKnown } from '../model/fact.ts';
import type { Descent, Module } from '../model/module.ts';
import { indexNames, type NameIndex } from './names.ts';

/** One child in the reversed graph. */
export interface Child {
  readonly moduleId: string;
  readonly by: Descent['by'];
}

/** Descent in both directions; each question is answered in constant time. */
export interface DescentIndex {
  readonly childrenOf: (id: string) => readonly Child[];
  readonly parentsOf: (id: string) => readonly Descent[];
}

const ARTICLE_HOSTS =
  /^https?:\/\/([a-z0-9-]+\.)*(arxiv\.org|doi\.org|biorxiv\.org|ieee\.org|springer\.com|nature\.com)\//i;

/** Leads every edge to the module that it means, by id, alias, repository or image; what leads nowhere says why. */
export function resolveDescent(modules: readonly Module[]): Module[] {
  const names = indexNames(modules);
  return modules.map((module) => {
    const { descent } = module.facts;
    if (!isKnown(descent)) return module;
    const resolved = descent.value
      .map((edge) => resolveEdge(edge, names))
      .filter(({ moduleId }) => moduleId !== module.id);
    const edges = withoutRepeats(resolved);
    const fact = edges.length > 0 ? { ...descent, value: edges } : ({ how: 'unknown' } as const);
    return { ...module, facts: { ...module.facts, descent: fact } };
  });
}

export function indexDescent(modules: readonly Module[]): DescentIndex {
  const parents = new Map(modules.map(({ id, facts }) => [id, facts.descent.value ?? []]));
  const children = new Map<string, Child[]>();
  for (const [id, edges] of parents) {
    for (const { moduleId, by } of edges) {
      if (moduleId === undefined) continue;
      const siblings = children.get(moduleId) ?? [];
      siblings.push({ moduleId: id, by });
      children.set(moduleId, siblings);
    }
  }
  return { childrenOf: (id) => children.get(id) ?? [], parentsOf: (id) => parents.get(id) ?? [] };
}

function resolveEdge({ target, by }: Descent, names: NameIndex): Descent {
  const moduleId =
    by === 'inferred'
      ? (names.moduleOfImage(target) ?? names.moduleOfAddress(target))
      : (names.moduleOfAddress(target) ?? names.moduleOfImage(target));
  return moduleId ? { moduleId, target, by } : { target, by, unresolved: reasonFor(target, by) };
}

function reasonFor(target: string, by: Descent['by']): string {
  if (by === 'inferred') return 'A general base image: no module of this catalogue is published under this name.';
  if (ARTICLE_HOSTS.test(target)) return 'It leads to an article, not to a module.';
  return 'No module of this catalogue has this name or address.';
}

/** The author's word and the Dockerfile often name the same parent: the stronger, declared, stays. */
function withoutRepeats(edges: readonly Descent[]): Descent[] {
  const declaredFirst = [...edges].sort((a, b) => Number(a.by === 'inferred') - Number(b.by === 'inferred'));
  const keyOf = ({ moduleId, target }: Descent): string => moduleId ?? target;
  return declaredFirst.filter(
    (edge, index) => declaredFirst.findIndex((other) => keyOf(other) === keyOf(edge)) === index,
  );
}
