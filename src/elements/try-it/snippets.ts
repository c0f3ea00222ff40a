import type { Operation } from '../../deepaas/api.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import { LANGUAGES, snippetOf } from '../../deepaas/snippet.ts';

/** Writes the request as it stands into the page's snippets. */
export function showSnippets(place: HTMLElement, base: string, operation: Operation, request: TryRequest): void {
  for (const language of LANGUAGES) {
    const code = place.querySelector(`[aria-label="${language}"] code`);
    if (code) code.textContent = snippetOf(language, base, operation, request);
  }
}
