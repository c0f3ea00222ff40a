import { INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import { mountElement } from '../mount.ts';
import type { ChosenPicture } from './draw-preview.ts';
import { cornersOf, isWithin, type Rectangle } from './rectangle.ts';

const WORDS = INPUT_WORDS.region;

/** The picture with a rectangle over it. */
export interface Surface {
  readonly root: HTMLElement;
  /** Takes pointer and keys; its user units are pixels of the picture. */
  readonly svg: SVGSVGElement;
  readonly actions: HTMLElement;
  readonly show: (rectangle: Rectangle | undefined) => void;
}

export function createSurface(picture: ChosenPicture, label: string, id: string): Surface {
  const root = mountElement(surfaceMarkup(picture, label, `${id}-keys`));
  const svg = root.querySelector('svg');
  const actions = root.querySelector<HTMLElement>('.try-actions');
  // The policy forbids style attributes in markup, not what a script sets.
  root.style.setProperty('--picture-ratio', String(picture.width / picture.height));
  if (!svg || !actions) throw new Error('The surface of a region lacks its drawing or its actions.');
  return { root, svg, actions, show: (rectangle) => show(root, picture, rectangle) };
}

const surfaceMarkup = ({ address, width, height, isTurned }: ChosenPicture, label: string, keysId: string) =>
  h(
    'div',
    { class: 'try-region' },
    h(
      'div',
      { class: 'try-region-picture' },
      h('img', { src: address, alt: '' }),
      h(
        'svg',
        {
          viewBox: `0 0 ${width} ${height}`,
          tabindex: 0,
          role: 'application',
          'aria-roledescription': WORDS.role,
          'aria-label': WORDS.on(label),
          'aria-describedby': keysId,
        },
        h('path', { class: 'try-region-shade', 'fill-rule': 'evenodd' }),
        h('path', { class: 'try-region-line' }),
        h('path', { class: 'try-region-corners' }),
      ),
    ),
    h('p', { class: 'try-help', id: keysId }, WORDS.keys),
    isTurned && h('p', { class: 'try-note' }, WORDS.asStored),
    h('p', { class: 'try-note', 'data-part': 'beyond', hidden: true }, WORDS.beyond(width, height)),
    h('div', { class: 'try-actions' }),
  );

function show(root: HTMLElement, picture: ChosenPicture, rectangle: Rectangle | undefined): void {
  const outline = rectangle ? outlineOf(rectangle) : '';
  const corners = rectangle ? cornersOf(rectangle).map(({ at }) => `M${at.x} ${at.y}h0`) : [];
  const paths = { shade: rectangle ? outlineOf({ x: 0, y: 0, ...sizeOf(picture) }) + outline : '', line: outline };
  root.querySelector('.try-region-shade')?.setAttribute('d', paths.shade);
  root.querySelector('.try-region-line')?.setAttribute('d', paths.line);
  root.querySelector('.try-region-corners')?.setAttribute('d', corners.join(''));
  const beyond = root.querySelector<HTMLElement>('[data-part="beyond"]');
  if (beyond) beyond.hidden = !rectangle || isWithin(rectangle, picture);
}

const outlineOf = ({ x, y, width, height }: Rectangle): string => `M${x} ${y}h${width}v${height}h${-width}z`;

const sizeOf = ({ width, height }: ChosenPicture) => ({ width, height });
