import type { Api, Operation } from './api.ts';

/** How the live description differs from the recorded one, in one sentence; `undefined` where it does not. */
export function driftOf(recorded: Operation, live: Api): string | undefined {
  const now = live.models.find(({ predict }) => predict.path === recorded.path)?.predict;
  if (!now) return `the endpoint offers ${live.models.map(({ name }) => name).join(', ')} now, at another address`;
  const before = new Map(recorded.fields.map((field) => [field.name, JSON.stringify(field.control)]));
  const after = new Map(now.fields.map((field) => [field.name, JSON.stringify(field.control)]));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...after].filter(([name, control]) => before.has(name) && before.get(name) !== control);
  const parts = [
    added.length > 0 && `new ${added.join(', ')}`,
    removed.length > 0 && `gone ${removed.join(', ')}`,
    changed.length > 0 && `changed ${changed.map(([name]) => name).join(', ')}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : parts.join('; ');
}
