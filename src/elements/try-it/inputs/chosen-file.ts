import { INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import { uploadExcess } from '../../../deepaas/upload-limit.ts';
import { mountElement } from '../mount.ts';
import { createAddresses } from '../views/drawing.ts';
import { createCaption, factsOf } from './chosen-caption.ts';
import { type ChosenPicture, drawPreview } from './draw-preview.ts';
import { askAboutExcess } from './excess.ts';
import { type Inspected, inspectFile } from './inspect-file.ts';
import { announce } from './set-file.ts';

const WORDS = INPUT_WORDS.preview;

interface Shown {
  readonly file: File;
  readonly figure: HTMLElement;
  readonly address: (blob: Blob) => string;
  /** Aborted by the next file, and when the widget leaves the page: addresses and all that uses them end. */
  readonly ending: AbortController;
}

const shown = new WeakMap<HTMLInputElement, Shown>();

/**
 * Shows the file that a control holds, and marks the control as invalid where the file is too large to be sent unasked.
 * Resolves once that is decided. The addresses it gives end with the next file, or with the widget.
 */
export async function showChosenFile(input: HTMLInputElement, closing: AbortSignal): Promise<void> {
  const file = input.files?.[0];
  const before = shown.get(input);
  if (before && before.file === file) return;
  if (before) forget(input, before);
  if (!file) return before && announce(input, WORDS.removed);
  const now = remember(input, file, closing);
  const inspected = await inspectFile(file).catch((error: unknown) => unreadable(error));
  if (shown.get(input) !== now) return;
  if (!inspected) return sayUnreadable(input, now.figure);
  const header = inspected.kind === 'picture' ? inspected.header : undefined;
  const excess = uploadExcess(file.size, header);
  if (excess) askAboutExcess({ input, file, header, excess, place: now.figure });
  void drawInto(now, input, inspected);
}

/** A file may be moved, changed or locked after it was chosen. https://w3c.github.io/FileAPI/#file-error-codes */
function unreadable(error: unknown): undefined {
  if (!(error instanceof DOMException)) throw error;
  return undefined;
}

function sayUnreadable(input: HTMLInputElement, figure: HTMLElement): void {
  figure.append(mountElement(h('p', {}, WORDS.unreadable)));
  input.setCustomValidity(WORDS.unreadable);
  announce(input, WORDS.unreadable);
}

function remember(input: HTMLInputElement, file: File, closing: AbortSignal): Shown {
  const figure = mountElement(h('figure', { class: 'try-chosen' }));
  const { address, release } = createAddresses();
  const ending = new AbortController();
  ending.signal.addEventListener('abort', release, { once: true });
  closing.addEventListener('abort', () => ending.abort(), { once: true, signal: ending.signal });
  const now = { file, figure, address: (blob: Blob) => (ending.signal.aborted ? '' : address(blob)), ending };
  shown.set(input, now);
  (input.closest('.try-field') ?? input.parentElement)?.append(figure);
  return now;
}

function forget(input: HTMLInputElement, { figure, ending }: Shown): void {
  shown.delete(input);
  ending.abort();
  figure.remove();
  input.setCustomValidity('');
}

/** The drawing may take a while, and waits for nobody: what is too large is known before. */
async function drawInto(now: Shown, input: HTMLInputElement, inspected: Inspected): Promise<void> {
  const { file, figure, address, ending } = now;
  const preview = await drawPreview(file, inspected, address, ending.signal);
  if (ending.signal.aborted) return;
  const facts = factsOf(file, inspected, preview);
  figure.prepend(
    ...(preview.element ? [preview.element] : []),
    createCaption({ input, file, inspected, preview, facts }),
  );
  if (preview.picture) await offerRegions(input, preview.picture, ending.signal);
  announce(input, WORDS.chosen(file.name), ...facts);
}

async function offerRegions({ form }: HTMLInputElement, picture: ChosenPicture, ending: AbortSignal): Promise<void> {
  if (!form?.querySelector('[data-kind="region"]')) return;
  const { drawOnPicture } = await import('./region-editor.ts');
  if (!ending.aborted) drawOnPicture(form, picture, ending);
}
