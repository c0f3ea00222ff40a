import { fileOfSample } from '../../deepaas/sample.ts';
import type { EntrySample } from '../../model/generated/entry.ts';
import { setArgument } from './set-arguments.ts';

/** Fills the form from the sample of a pressed button: the defaults, then the sample's own. Nothing is sent by that. */
export function fillSample(form: HTMLFormElement, button: HTMLElement): void {
  // The page itself wrote it there, from the same type.
  const sample = JSON.parse(button.dataset['sample'] ?? '') as Pick<EntrySample, 'arguments' | 'file'>;
  form.reset();
  for (const [name, value] of Object.entries(sample.arguments ?? {})) setArgument(form, name, String(value));
  if (sample.file) setFile(form, sample.file);
  for (const control of form.elements) control.dispatchEvent(new Event('input', { bubbles: true }));
  form.scrollIntoView({ block: 'nearest' });
  form.querySelector<HTMLElement>('[data-part="send"]')?.focus();
}

function setFile(form: HTMLFormElement, file: NonNullable<EntrySample['file']>): void {
  const control = form.querySelector(`[name="${CSS.escape(file.argument)}"]`);
  if (!(control instanceof HTMLInputElement) || control.type !== 'file') return;
  const transfer = new DataTransfer();
  transfer.items.add(fileOfSample(file));
  control.files = transfer.files;
}
