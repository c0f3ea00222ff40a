import { DRAFT_FIELDS } from '../../model/draft.ts';
import { isObject } from '../../pipeline/document.ts';
import type { Changes } from './state.ts';

const KEY = 'submit-draft';

/** Keeps one draft, that of the repository worked on last. A browser that refuses storage keeps none. */
export function keepChanges(repositoryUrl: string, changes: Changes): void {
  try {
    if (Object.keys(changes).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify({ repositoryUrl, changes }));
  } catch {
    // The draft lasts as long as the page.
  }
}

/** What was changed on an earlier visit; nothing where another repository was worked on. */
export function keptChanges(repositoryUrl: string): Changes {
  const kept = parse(stored());
  if (!isObject(kept) || kept['repositoryUrl'] !== repositoryUrl || !isObject(kept['changes'])) return {};
  const changes = kept['changes'];
  return Object.fromEntries(
    DRAFT_FIELDS.flatMap((field) => (typeof changes[field] === 'string' ? [[field, changes[field]] as const] : [])),
  );
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? 'null';
  } catch {
    return 'null';
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
