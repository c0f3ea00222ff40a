import type { Operation } from '../../deepaas/api.ts';
import { h } from '../../deepaas/markup.ts';
import { carriesArguments } from '../../deepaas/permalink.ts';
import { mirror } from './fields.ts';
import { mount } from './mount.ts';
import type { Parts } from './parts.ts';
import { restoreArguments } from './permalink.ts';

/** Which values of a link were left out. The values themselves are a stranger's, and are not repeated. */
export const ignoredWords = (names: readonly string[]): string =>
  `Values in this link that the form does not accept were ignored: ${names.join(', ')}.`;

/** Puts the values of the page's own address into the form, and says above it which of them it does not accept. */
export function restoreLink({ root, form, spoken }: Parts, operation: Operation): void {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (!carriesArguments(fragment, root.dataset['module'])) return;
  const ignored = restoreArguments(form, operation, fragment);
  for (const control of form.querySelectorAll('[name]')) mirror(form, control);
  if (ignored.length === 0) return;
  form.prepend(mount(h('p', { class: 'try-note' }, ignoredWords(ignored))));
  spoken.textContent = ignoredWords(ignored);
}
