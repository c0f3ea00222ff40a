import type { FieldErrors } from '../../deepaas/check-entered.ts';
import type { Entered } from '../../deepaas/entered.ts';
import { setFile } from './inputs/set-file.ts';

/** What stands in the form now. */
export function enteredIn(form: HTMLFormElement): Entered {
  const entered: Record<string, (string | File)[]> = {};
  for (const [name, value] of new FormData(form)) entered[name] = [...(entered[name] ?? []), value];
  return entered;
}

/** What was found wrong with a chosen file, by the control that holds it. */
export function fileErrors(form: HTMLFormElement): FieldErrors {
  const controls = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  return Object.fromEntries(
    controls.flatMap(({ name, validity, validationMessage }) =>
      validity.customError ? [[name, validationMessage]] : [],
    ),
  );
}

/** Marks the fields that were refused and focuses the first; returns what names no field of the form. */
export function markErrors(form: HTMLFormElement, errors: FieldErrors): string[] {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  for (const field of fields) markField(field, errors[field.dataset['field'] ?? '']);
  const first = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  first?.closest('details')?.setAttribute('open', '');
  first?.focus();
  const named = new Set(fields.map((field) => field.dataset['field']));
  return Object.entries(errors).flatMap(([name, error]) => (named.has(name) ? [] : [`${name}: ${error}`]));
}

function markField(field: HTMLElement, error: string | undefined): void {
  field.classList.toggle('refused', error !== undefined);
  for (const control of field.querySelectorAll('[name]')) {
    if (error === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
  const line = field.querySelector<HTMLElement>('.try-error');
  if (!line) return;
  line.textContent = error ?? '';
  line.hidden = error === undefined;
}

/** A slider and its number box show the same value. */
export function mirror(form: HTMLFormElement, changed: EventTarget | null): void {
  if (!(changed instanceof HTMLInputElement)) return;
  const mirrored = changed.dataset['mirrors'];
  const twin =
    mirrored === undefined
      ? form.querySelector<HTMLInputElement>(`[data-mirrors="${CSS.escape(changed.name)}"]`)
      : form.querySelector<HTMLInputElement>(`input[type="number"][name="${CSS.escape(mirrored)}"]`);
  if (twin && (changed.name !== '') !== (mirrored !== undefined)) twin.value = changed.value;
}

/** Files that are dropped or pasted anywhere on the form go into the first file control that is empty. */
export function takeFiles(form: HTMLFormElement, event: DragEvent | ClipboardEvent): void {
  const { files } = (event instanceof DragEvent ? event.dataTransfer : event.clipboardData) ?? {};
  if (!files || files.length === 0) return;
  const controls = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const control = controls.find(({ files: chosen }) => chosen?.length === 0) ?? controls[0];
  if (!control) return;
  setFile(control, files[0]);
  event.preventDefault();
}
