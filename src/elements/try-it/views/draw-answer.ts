import { h } from '../../../deepaas/markup.ts';
import type { MediaView, View } from '../../../deepaas/view.ts';
import { mountElement } from '../mount.ts';
import { barsMarkup } from './bars.ts';
import type { Drawing } from './drawing.ts';
import { drawFile } from './file.ts';
import { treeMarkup } from './tree.ts';

/** Draws one view. The rare ones come in chunks of their own. */
export async function drawView(view: View, drawing: Drawing): Promise<HTMLElement> {
  switch (view.kind) {
    case 'labels':
      return mountElement(barsMarkup(view));
    case 'text':
      return mountElement(h('pre', { class: 'try-text', tabindex: 0 }, view.text));
    case 'tree':
      return mountElement(treeMarkup(view.value));
    case 'media':
      return drawFile(fileOf(view), drawing);
    case 'boxes':
      return (await import('./boxes.ts')).drawBoxes(view, drawing);
    case 'points':
      return (await import('./points.ts')).drawPoints(view, drawing);
    case 'mask':
      return (await import('./mask.ts')).drawMask(view);
    case 'series':
      return (await import('./series.ts')).drawSeries(view);
    case 'vector':
      return (await import('./vector.ts')).drawVector(view);
    case 'table':
      return (await import('./table.ts')).drawTable(view, drawing.show);
  }
}

const fileOf = ({ base64, type, title }: MediaView) => ({
  type,
  name: title ?? 'file',
  bytes: Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0)),
});
