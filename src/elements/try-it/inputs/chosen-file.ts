import { INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import { uploadExcess } from '../../../deepaas/upload-limit.ts';
import { mountElement } from '../mount.ts';
import { createAddresses } from '../views/drawing.ts';
import { formatBytes } from '../views/format-number.ts';
import { type ChosenPicture, drawPreview, type Preview } from './draw-preview.ts';
import { askAboutExcess } from './excess.ts';
import { type Inspected, inspectFile } from './inspect-file.ts';
import { announce, setFile } from './set-file.ts';

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
  const preview = await drawPreview(now.file, inspected, now.address, now.ending.signal);
  if (now.ending.signal.aborted) return;
  const measure = preview.measure === undefined ? [] : [preview.measure];
  const facts = [kindOf(now.file, inspected), ...measure, formatBytes(now.file.size)];
  now.figure.prepend(
    ...(preview.element ? [preview.element] : []),
    captionOf(input, now.file, facts, notesOf(input, now.file, inspected, preview)),
  );
  if (preview.picture) await offerRegions(input, preview.picture, now.ending.signal);
  announce(input, WORDS.chosen([now.file.name, ...facts].join(', ')));
}

async function offerRegions({ form }: HTMLInputElement, picture: ChosenPicture, ending: AbortSignal): Promise<void> {
  if (!form?.querySelector('[data-kind="region"]')) return;
  const { drawOnPicture } = await import('./region-editor.ts');
  if (!ending.aborted) drawOnPicture(form, picture, ending);
}

/** `PNG`, `WAV`, `NPY`: the media type in short, or the extension where the browser knows none. */
function kindOf({ name, type }: File, inspected: Inspected): string {
  const found = inspected.kind === 'picture' ? inspected.header.type : type;
  const isKnown = found !== '' && found !== 'application/octet-stream';
  const short = (isKnown && /\/(?:x-)?([a-z0-9.-]+)/.exec(found)) || /\.([a-z0-9]{1,8})$/i.exec(name);
  return short?.[1]?.toUpperCase() ?? WORDS.unknownKind;
}

function notesOf(input: HTMLInputElement, { type }: File, inspected: Inspected, { isBroken }: Preview): string[] {
  const isNoPicture = type.startsWith('image/') && inspected.kind === 'other';
  const isTurned = inspected.kind === 'picture' && inspected.header.turn !== undefined;
  return [
    ...(isNoPicture ? [WORDS.noPicture(type)] : []),
    ...(isBroken ? [WORDS.notShown] : []),
    ...(isTurned ? [WORDS.turned] : []),
    ...(inspected.kind === 'text' && inspected.isCut ? [WORDS.cut] : []),
    ...(isAskedFor(input.accept, type) ? [] : [WORDS.notAsked(type, input.accept.replaceAll(',', ', '))]),
  ];
}

/** Whether media ranges allow a type. Extensions say too little to judge by, and so does a file without a type. */
function isAskedFor(accept: string, type: string): boolean {
  const ranges = accept.split(',').filter((one) => one !== '');
  const hasOnlyRanges = ranges.every((one) => one.endsWith('/*'));
  return (
    type === '' || ranges.length === 0 || !hasOnlyRanges || ranges.some((one) => type.startsWith(one.slice(0, -1)))
  );
}

function captionOf(
  input: HTMLInputElement,
  { name }: File,
  facts: readonly string[],
  notes: readonly string[],
): HTMLElement {
  const remove = mountElement(h('button', { type: 'button', class: 'button' }, WORDS.remove));
  remove.addEventListener('click', () => {
    setFile(input, undefined);
    input.focus();
  });
  const caption = mountElement(
    h(
      'figcaption',
      {},
      // A name is the reader's own, whatever it reads like.
      h('strong', { lang: 'en' }, name),
      h(
        'span',
        {},
        facts.flatMap((fact, index) => [index === 0 ? '' : ' · ', h('span', {}, fact)]),
      ),
      notes.map((note) => h('span', { class: 'try-note' }, note)),
    ),
  );
  caption.append(remove);
  return caption;
}
