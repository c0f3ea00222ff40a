import type { RegionOrder, RegionSide } from '../../../deepaas/field.ts';
import { INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import { USUAL_ORDERS } from '../../../deepaas/region.ts';
import { mountElement } from '../mount.ts';
import type { ChosenPicture } from './draw-preview.ts';
import { middleOf, moved, numbersOf, type Rectangle, rectangleOf, resized } from './rectangle.ts';
import { listenToPointer } from './region-pointer.ts';
import { createSurface } from './region-surface.ts';
import { announce } from './set-file.ts';

const WORDS = INPUT_WORDS.region;

/** Parts of the picture's longer side that a held arrow key goes at a time; a single press goes one pixel. */
const STEPS_WHEN_HELD = 100;

/** Lets every region of a form be drawn on a picture, until that picture is gone. The number boxes hold the values. */
export function drawOnPicture(form: HTMLFormElement, picture: ChosenPicture, ending: AbortSignal): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-kind="region"]')) editRegion(field, picture, ending);
}

function editRegion(field: HTMLElement, picture: ChosenPicture, ending: AbortSignal): void {
  const region = createRegion(field, [...field.querySelectorAll<HTMLInputElement>('[data-side]')]);
  const surface = createSurface(picture, field.dataset['field'] ?? '', region.id);
  const draw = (): void => surface.show(region.read());
  const say = (): void => announce(field, region.words());
  // Another picture of the same form takes the place of the one before.
  field.querySelector('.try-region')?.remove();
  field.append(surface.root);
  ending.addEventListener('abort', () => surface.root.remove(), { once: true });
  field.addEventListener('input', draw, { signal: ending });
  listenToPointer({ svg: surface.svg, within: picture, read: region.read, write: region.write, done: say, ending });
  surface.svg.addEventListener(
    'keydown',
    (event) => {
      if (applyKey(event, region, picture)) say();
    },
    { signal: ending },
  );
  surface.actions.append(...actionsOf(region, picture, say));
  draw();
}

interface Region {
  /** Of the first number box; what belongs to the region is called after it. */
  readonly id: string;
  readonly read: () => Rectangle | undefined;
  readonly write: (rectangle: Rectangle | undefined) => void;
  readonly words: () => string;
  /** Where the description does not say what the numbers are, the reader does. */
  readonly setOrder?: (order: RegionOrder) => void;
}

/** The number boxes as a rectangle. They alone hold the value, so that both ways of entering it agree. */
function createRegion(field: HTMLElement, boxes: readonly HTMLInputElement[]): Region {
  const stated = statedOrder(boxes);
  let order: RegionOrder = stated ?? USUAL_ORDERS[0];
  const read = (): Rectangle | undefined =>
    rectangleOf(
      order,
      boxes.map(({ valueAsNumber }) => valueAsNumber),
    );
  const write = (rectangle: Rectangle | undefined): void => {
    const numbers = rectangle ? numbersOf(order, rectangle) : [];
    for (const [index, box] of boxes.entries()) box.value = String(numbers[index] ?? '');
    boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const words = (): string => {
    const rectangle = read();
    if (!rectangle) return WORDS.isNone;
    const numbers = numbersOf(order, rectangle);
    return WORDS.isNow(order.map((side, index) => `${WORDS.sides[side]} ${numbers[index]}`).join(', '));
  };
  const setOrder = (chosen: RegionOrder): void => {
    const rectangle = read();
    order = chosen;
    nameBoxes(field, order);
    if (rectangle) write(rectangle);
  };
  return { id: boxes[0]?.id ?? '', read, write, words, ...(stated ? {} : { setOrder }) };
}

const SIDES = Object.keys(WORDS.sides);
const isSide = (word: string | undefined): word is RegionSide => word !== undefined && SIDES.includes(word);

function statedOrder(boxes: readonly HTMLInputElement[]): RegionOrder | undefined {
  const [first, second, third, fourth] = boxes.map(({ dataset }) => dataset['side']);
  return isSide(first) && isSide(second) && isSide(third) && isSide(fourth)
    ? [first, second, third, fourth]
    : undefined;
}

function nameBoxes(field: HTMLElement, order: RegionOrder): void {
  for (const [index, name] of [...field.querySelectorAll('.try-sides span')].entries()) {
    const side = order[index];
    if (side) name.textContent = WORDS.sides[side];
  }
}

const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves by arrow keys, resizes with Shift, takes away by Delete. The first key makes a rectangle in the middle. */
function applyKey(event: KeyboardEvent, { read, write }: Region, picture: ChosenPicture): boolean {
  const { key, shiftKey, repeat } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const arrow = ARROWS[key];
  const isRemoval = key === 'Delete' || key === 'Backspace';
  if (!arrow && !isRemoval) return false;
  event.preventDefault();
  const rectangle = read();
  if (!arrow || !rectangle) {
    write(isRemoval ? undefined : middleOf(picture));
    return true;
  }
  const step = repeat ? Math.max(1, Math.round(Math.max(picture.width, picture.height) / STEPS_WHEN_HELD)) : 1;
  const change = shiftKey ? resized : moved;
  write(change(rectangle, arrow[0] * step, arrow[1] * step, picture));
  return true;
}

function actionsOf(region: Region, { width, height }: ChosenPicture, say: () => void): HTMLElement[] {
  const button = (text: string, rectangle: Rectangle | undefined): HTMLElement => {
    const element = mountElement(h('button', { type: 'button', class: 'button' }, text));
    element.addEventListener('click', () => {
      region.write(rectangle);
      say();
    });
    return element;
  };
  const buttons = [button(WORDS.whole, { x: 0, y: 0, width, height }), button(WORDS.none, undefined)];
  return region.setOrder ? [orderChoice(region.setOrder, `${region.id}-order`), ...buttons] : buttons;
}

function orderChoice(setOrder: (order: RegionOrder) => void, id: string): HTMLElement {
  const words = (order: RegionOrder): string => order.map((side) => WORDS.sides[side].toLowerCase()).join(', ');
  const choice = mountElement(
    h(
      'div',
      { class: 'try-region-order' },
      h('label', { for: id }, WORDS.order),
      h(
        'select',
        { id },
        USUAL_ORDERS.map((order, index) => h('option', { value: index }, words(order))),
      ),
    ),
  );
  const select = choice.querySelector('select');
  select?.addEventListener('change', () => setOrder(USUAL_ORDERS[select.selectedIndex] ?? USUAL_ORDERS[0]));
  return choice;
}
