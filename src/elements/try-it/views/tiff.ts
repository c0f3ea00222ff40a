import UTIF from 'utif2';
import { h } from '../../../deepaas/markup.ts';
import { mountElement } from '../mount.ts';
import type { AnswerFile } from './answer-file.ts';
import type { Drawing } from './drawing.ts';
import { formatBytes } from './format-number.ts';

/** Most pixels that are decoded. */
const MAX_PIXELS = 40_000_000;

/** Browsers show no TIFF: its first picture is decoded and drawn; what cannot be is said. */
export async function drawTiff({ bytes, name }: AnswerFile, _drawing: Drawing): Promise<HTMLElement> {
  const picture = decode(bytes);
  if (!picture) {
    return mountElement(
      h('p', {}, `A TIFF of ${formatBytes(bytes.length)} that cannot be shown here; download it below.`),
    );
  }
  const { width, height, rgba } = picture;
  const root = mountElement(
    h(
      'figure',
      { class: 'try-picture' },
      h('canvas', { width, height, role: 'img', 'aria-label': `Picture of the answer: ${name}` }),
    ),
  );
  root
    .querySelector('canvas')
    ?.getContext('2d')
    ?.putImageData(new ImageData(rgba, width, height), 0, 0);
  return root;
}

function decode(bytes: Uint8Array<ArrayBuffer>) {
  try {
    const [first] = UTIF.decode(bytes.buffer);
    if (!first) return undefined;
    const declared = sizeIn(first);
    if (declared.width * declared.height > MAX_PIXELS) return undefined;
    UTIF.decodeImage(bytes.buffer, first);
    const { width, height } = first;
    if (!(width > 0 && height > 0 && width * height <= MAX_PIXELS)) return undefined;
    return { width, height, rgba: new Uint8ClampedArray(UTIF.toRGBA8(first)) };
  } catch {
    // The decoder throws plain errors for everything that it cannot read.
    return undefined;
  }
}

/** Width and height as the directory states them: tags 256 and 257. */
function sizeIn(directory: UTIF.IFD): { width: number; height: number } {
  const tag = (name: string): number => {
    const value = directory[name];
    return Array.isArray(value) ? Number(value[0]) : 0;
  };
  return { width: tag('t256'), height: tag('t257') };
}
