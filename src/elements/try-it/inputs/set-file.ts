import { sayPieces } from '../say-pieces.ts';

/** Puts a file into a control as if the reader had chosen it; `undefined` empties it. */
export function setFile(input: HTMLInputElement, file: File | undefined): void {
  const transfer = new DataTransfer();
  if (file) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Says a sentence, or its parts, to those who do not see it, by the widget's own live region. */
export function announce(within: Element, ...pieces: readonly string[]): void {
  const spoken = within.closest('try-it')?.querySelector('[data-part="spoken"]');
  if (spoken) sayPieces(spoken, pieces, ', ');
}
