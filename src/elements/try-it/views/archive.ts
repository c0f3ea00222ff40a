import { h } from '../../../deepaas/markup.ts';
import type { UnpackedZip } from '../decode/decoded.ts';
import { mountElement, nextFrame } from '../mount.ts';
import type { AnswerFile } from './answer-file.ts';
import { drawDecoded } from './decoded.ts';
import { type Drawing, UNKNOWN_LANGUAGE } from './drawing.ts';
import { formatBytes } from './format-number.ts';

/** Files of an archive that are drawn; the others are only listed. */
const MAX_DRAWN = 12;

type DrawFile = (file: AnswerFile, drawing: Drawing) => Promise<HTMLElement>;

/** Lists an archive, and draws the pictures, tables and texts in it by `draw`. Paths in it are names and nothing more. */
export const drawArchive = (file: AnswerFile, drawing: Drawing, draw: DrawFile): HTMLElement =>
  drawDecoded('zip', file, drawing, async (unpacked, place) => {
    const list = listElement(unpacked);
    place.replaceChildren(list);
    for (const inner of unpacked.files.slice(0, MAX_DRAWN)) {
      // A long text takes the browser long to lay out: one at a time.
      await nextFrame();
      if (drawing.ended.aborted) return;
      list.append(mountElement(h('h3', UNKNOWN_LANGUAGE, inner.name)), await draw(inner, drawing));
    }
  });

const listElement = ({ count, entries }: UnpackedZip): HTMLElement =>
  mountElement(
    h(
      'div',
      { class: 'try-archive' },
      h('p', {}, `${count} files in the archive.`),
      h(
        'ul',
        { class: 'try-files' },
        entries.map(({ name, sizeBytes }) => h('li', {}, h('code', {}, name), ` ${formatBytes(sizeBytes)}`)),
      ),
    ),
  );
