import type { Operation } from '../../deepaas/api.ts';
import type { Parts } from './parts.ts';

/** Shows a chosen file, by a part of its own. Where that part does not come, the file is sent unseen. */
export async function showIfFile(control: EventTarget | null, ending: AbortSignal): Promise<void> {
  if (!(control instanceof HTMLInputElement) || control.type !== 'file') return;
  const part = await import('./inputs/chosen-file.ts').catch(() => undefined);
  await part?.showChosenFile(control, ending);
}

/** Puts what the page's address says into the form. Where that part does not come, the form stays as it is. */
export async function followAddress(parts: Parts, operation: Operation, whole: boolean): Promise<void> {
  const part = await import('./restore-link.ts').catch(() => undefined);
  part?.restoreLink(parts, operation, whole);
}
