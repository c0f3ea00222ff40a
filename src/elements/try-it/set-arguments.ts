import type { Operation } from '../../deepaas/api.ts';
import { splitNumbers } from '../../deepaas/entered.ts';
import { isSecret } from '../../deepaas/field.ts';
import { parseArguments } from '../../deepaas/read-permalink.ts';
import { ANSWER_TYPE_CONTROL, initialTextOf } from '../../deepaas/request.ts';

/**
 * Puts the values of a fragment into the form, apart from fields that the reader has touched, and opens
 * the fold that holds one. Nothing is sent by that.
 * Answers with the arguments whose values the form does not accept.
 */
export function restoreArguments(form: HTMLFormElement, operation: Operation, fragment: URLSearchParams) {
  const { values, ignored } = parseArguments(operation, fragment);
  for (const [name, value] of Object.entries(values)) {
    const control = form.querySelector(`[name="${CSS.escape(name)}"]`);
    if (control?.closest('[data-touched]')) continue;
    setArgument(form, name, value);
    // What a link has set is seen before it is sent.
    control?.closest('details')?.setAttribute('open', '');
  }
  return ignored;
}

/** Gives all but files and passwords their defaults, which a link does not carry, and takes them for untouched. */
export function resetArguments(form: HTMLFormElement, { fields, answer }: Operation): void {
  for (const touched of form.querySelectorAll('[data-touched]')) touched.removeAttribute('data-touched');
  for (const field of fields) {
    if (field.control.kind !== 'file' && !isSecret(field)) setArgument(form, field.name, initialTextOf(field.control));
  }
  setArgument(form, ANSWER_TYPE_CONTROL, answer.initial);
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
