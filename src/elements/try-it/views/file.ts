import { h } from '../../../deepaas/markup.ts';
import { mountElement } from '../mount.ts';
import type { AnswerFile } from './answer-file.ts';
import type { Drawing } from './drawing.ts';
import { formatBytes } from './format-number.ts';

/** Most characters of a text that are shown. */
const MAX_TEXT = 200_000;

/** Draws a file by what it is. Nothing in it is ever run: HTML and SVG are shown as text and as a picture. */
export async function drawFile(file: AnswerFile, drawing: Drawing): Promise<HTMLElement> {
  const type = sniff(file);
  const family = type.split('/')[0];
  if (type === 'image/tiff') return (await import('./tiff.ts')).drawTiff(file, drawing);
  if (type === 'application/zip') return (await import('./archive.ts')).drawArchive(file, drawing, drawFile);
  if (family === 'image') return picture(file, type, drawing);
  if (family === 'audio' || family === 'video') return player(file, type, family, drawing);
  if (type === 'text/csv') return (await import('./csv.ts')).drawCsv(new TextDecoder().decode(file.bytes));
  if (family === 'text' || type === 'application/json' || type === 'application/xml') return plainText(file);
  return mountElement(
    h(
      'p',
      {},
      `A file of type ${type}, ${formatBytes(file.bytes.length)}. It cannot be shown here; download it below.`,
    ),
  );
}

const MAGIC = [
  [[0x89, 0x50, 0x4e, 0x47], 'image/png'],
  [[0xff, 0xd8, 0xff], 'image/jpeg'],
  [[0x47, 0x49, 0x46, 0x38], 'image/gif'],
  [[0x49, 0x49, 0x2a, 0x00], 'image/tiff'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'image/tiff'],
  [[0x50, 0x4b, 0x03, 0x04], 'application/zip'],
  [[0x25, 0x50, 0x44, 0x46], 'application/pdf'],
] as const;

/** DEEPaaS repeats what was asked for, `image/*` for instance: the first bytes say what it is. */
function sniff({ type, bytes }: AnswerFile): string {
  return MAGIC.find(([magic]) => magic.every((byte, index) => bytes[index] === byte))?.[1] ?? type;
}

/** A blob of HTML or SVG would be of our own origin: it is only ever the source of an `<img>`, where no script runs. */
async function picture({ bytes, name }: AnswerFile, type: string, drawing: Drawing): Promise<HTMLElement> {
  const address = drawing.address(new Blob([bytes], { type }));
  return mountElement(
    h('figure', { class: 'try-picture' }, h('img', { src: address, alt: `Picture of the answer: ${name}` })),
  );
}

const player = ({ bytes, name }: AnswerFile, type: string, family: 'audio' | 'video', drawing: Drawing): HTMLElement =>
  mountElement(
    h(
      'figure',
      { class: 'try-picture' },
      h(family, { controls: true, src: drawing.address(new Blob([bytes], { type })), 'aria-label': name }),
    ),
  );

function plainText({ bytes }: AnswerFile): HTMLElement {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_TEXT));
  const isCut = bytes.length > MAX_TEXT;
  return mountElement(
    h(
      'div',
      {},
      h('pre', { class: 'try-text', tabindex: 0 }, text),
      isCut && h('p', { class: 'try-note' }, 'Cut here; download it for the rest.'),
    ),
  );
}
