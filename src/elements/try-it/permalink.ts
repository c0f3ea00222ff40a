import type { Operation } from '../../deepaas/api.ts';
import { type Entered, splitNumbers } from '../../deepaas/entered.ts';
import { formatArguments, parseArguments } from '../../deepaas/permalink.ts';

/**
 * Puts the values of a fragment into the form, apart from fields that the reader has touched. Nothing is sent by that.
 * Answers with the arguments whose values the form does not accept.
 */
export function restoreArguments(form: HTMLFormElement, operation: Operation, fragment: URLSearchParams) {
  const { values, ignored } = parseArguments(operation, fragment);
  for (const [name, value] of Object.entries(values)) {
    const isTouched = form.querySelector(`[data-touched] [name="${CSS.escape(name)}"]`) !== null;
    if (!isTouched) setArgument(form, name, value);
  }
  return ignored;
}

/** Sets the controls of one argument, a text as it stands in an address. */
export function setArgument(form: HTMLFormElement, name: string, value: string): void {
  const controls = [...form.querySelectorAll<HTMLElement>(`[name="${CSS.escape(name)}"]`)];
  const isRegion = controls[0]?.dataset['side'] !== undefined;
  const values = isRegion ? splitNumbers(value) : controls.map(() => value);
  for (const [index, control] of controls.entries()) setValue(control, values[index] ?? '');
}

function setValue(control: Element, value: string): void {
  if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = control.value === value;
  else if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === 'true';
  else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
  else if (control instanceof HTMLSelectElement) control.value = value;
}

/** Links of the widget lead to the form as it stands now: to the page that sends, and to itself. */
export function carryArguments(root: HTMLElement, operation: Operation, entered: Entered): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-part="elsewhere"], a[data-part="permalink"]')) {
    const [before = '', old = ''] = link.href.split('#');
    const kept = [...new URLSearchParams(old)].filter(([name]) => name === 'module' || name === 'endpoint');
    const fragment = new URLSearchParams([...kept, ...formatArguments(operation, entered)]);
    link.href = `${before}#${fragment}`;
  }
}
