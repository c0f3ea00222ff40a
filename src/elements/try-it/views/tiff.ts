import { h } from '../../../deepaas/markup.ts';
import type { TiffPicture } from '../decode/decoded.ts';
import { scaledWords } from '../decoding-words.ts';
import { mountElement } from '../mount.ts';
import type { AnswerFile } from './answer-file.ts';
import { drawDecoded } from './decoded.ts';
import type { Drawing } from './drawing.ts';

/** Browsers show no TIFF: its first picture is decoded and drawn. */
export const drawTiff = (file: AnswerFile, drawing: Drawing): HTMLElement =>
  drawDecoded('tiff', file, drawing, async (picture, place) => place.replaceChildren(canvasOf(picture, file.name)));

function canvasOf({ bitmap, width, height }: TiffPicture, name: string): HTMLElement {
  const shown = { width: bitmap.width, height: bitmap.height };
  const figure = mountElement(
    h(
      'figure',
      { class: 'try-picture' },
      h('canvas', { ...shown, role: 'img', 'aria-label': `Picture of the answer: ${name}` }),
      shown.width < width && h('figcaption', { class: 'try-note' }, scaledWords(shown, { width, height })),
    ),
  );
  figure.querySelector('canvas')?.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return figure;
}
