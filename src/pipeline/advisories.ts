import type { Advisory, Module } from '../model/module.ts';

/** A warning about a model holds for what was made from it, until its own author says otherwise. */
export function inheritAdvisories(modules: readonly Module[]): Module[] {
  if (modules.every(({ advisories }) => advisories.length === 0)) return [...modules];
  const byId = new Map(modules.map((module) => [module.id, module]));
  return modules.map((module) => {
    const own = new Set(module.advisories.map(({ id }) => id));
    const inherited = ancestorsOf(module, byId).flatMap(({ id, advisories }) =>
      advisories
        .filter((advisory) => !own.has(advisory.id))
        .map((advisory): Advisory => ({ ...advisory, inheritedFrom: id })),
    );
    return inherited.length > 0 ? { ...module, advisories: [...module.advisories, ...inherited] } : module;
  });
}

/** Nearest first; a circle of descent ends where it began. */
function ancestorsOf(module: Module, byId: ReadonlyMap<string, Module>): Module[] {
  const found = new Map<string, Module>();
  const queue = [module];
  for (const { facts } of queue) {
    for (const { moduleId } of facts.descent.value ?? []) {
      const parent = moduleId === undefined ? undefined : byId.get(moduleId);
      if (!parent || parent.id === module.id || found.has(parent.id)) continue;
      found.set(parent.id, parent);
      queue.push(parent);
    }
  }
  return [...found.values()];
}
