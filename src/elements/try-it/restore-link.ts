import type { Operation } from '../../deepaas/api.ts';
import { h } from '../../deepaas/markup.ts';
import { carriesArguments } from '../../deepaas/read-permalink.ts';
import { mirror } from './fields.ts';
import { mount } from './mount.ts';
import type { Parts } from './parts.ts';
import { resetArguments, restoreArguments } from './set-arguments.ts';

/** Which values of a link were left out. The values themselves are a stranger's, and are not repeated. */
export const ignoredWords = (names: readonly string[]): string =>
  `Values in this link that the form does not accept were ignored: ${names.join(', ')}.`;

/**
 * Puts the values of the page's own address into the form, and says above it which of them it does not accept.
 * @param whole whether the reader followed the link just now: it names what differs from the defaults, so the rest
 * becomes the default, what the reader had touched included
 */
export function restoreLink({ root, form, spoken }: Parts, operation: Operation, whole: boolean): void {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (!whole && !carriesArguments(fragment, root.dataset['module'])) return;
  if (whole) resetArguments(form, operation);
  const ignored = restoreArguments(form, operation, fragment);
  for (const control of form.querySelectorAll('[name]')) mirror(form, control);
  form.querySelector('[data-part="ignored"]')?.remove();
  if (ignored.length === 0) return;
  form.prepend(mount(h('p', { class: 'try-note', 'data-part': 'ignored' }, ignoredWords(ignored))));
  spoken.textContent = ignoredWords(ignored);
}
