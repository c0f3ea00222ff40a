import { type Fact, isKnown, NOT_STATED } from '../model/fact.ts';
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

type DescentFact = Fact<readonly Descent[]>;

const ARTICLE_HOSTS =
  /^https?:\/\/([a-z0-9-]+\.)*(arxiv\.org|doi\.org|biorxiv\.org|ieee\.org|springer\.com|nature\.com)\//i;

/**
 * Leads every edge to the module that it means, by id, alias, repository or image; what leads nowhere says why. The
 * general image that a module is built on (TensorFlow's, Ubuntu's) is no parent.
 * @param curated what the marketplace says of a module's descent, where the harvested files show none
 */
export function resolveDescent(
  modules: readonly Module[],
  curated: ReadonlyMap<string, DescentFact> = new Map(),
): Module[] {
  const names = indexNames(modules);
  return modules.map((module) => {
    const { id, facts } = module;
    const descent = [facts.descent, curated.get(id) ?? NOT_STATED]
      .map((fact) => resolveFact(fact, id, names))
      .find(isKnown<readonly Descent[]>);
    if (!descent && facts.descent === NOT_STATED) return module;
    return { ...module, facts: { ...facts, descent: descent ?? NOT_STATED } };
  });
}

function resolveFact(descent: DescentFact, id: string, names: NameIndex): DescentFact {
  if (!isKnown(descent)) return descent;
  const resolved = descent.value
    .map((edge) => resolveEdge(edge, names))
    .filter(({ moduleId }) => moduleId !== id)
    .filter(({ by, moduleId, target }) => by === 'declared' || moduleId !== undefined || names.knowsOwnerOf(target));
  const edges = withoutRepeats(resolved);
  return edges.length > 0 ? { ...descent, value: edges } : NOT_STATED;
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
  if (by === 'inferred') return 'No module of this catalogue is published as this image.';
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
