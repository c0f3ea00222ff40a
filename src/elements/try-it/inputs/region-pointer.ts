import { dragged, type Grip, gripAt, type Point, type Rectangle, type Size } from './rectangle.ts';

/** How near to a corner a pointer takes hold of it, CSS pixels: a finger needs more than a mouse. */
const REACH_PX = { mouse: 10, touch: 24 } as const;

/** A press that moves less than this draws nothing, CSS pixels. */
const SLACK_PX = 4;

export interface PointerOptions {
  readonly svg: SVGSVGElement;
  readonly within: Size;
  readonly read: () => Rectangle | undefined;
  readonly write: (rectangle: Rectangle | undefined) => void;
  /** Called when a rectangle stands as drawn. */
  readonly done: () => void;
  readonly ending: AbortSignal;
}

interface Drag {
  readonly pointerId: number;
  readonly grip: Grip;
  readonly down: Point;
  readonly before: Rectangle | undefined;
  hasMoved: boolean;
}

/** Draws, moves and pulls a rectangle by mouse, pen or finger; Escape, or a lost pointer, takes the drag back. */
export function listenToPointer(options: PointerOptions): void {
  const { svg, ending: signal } = options;
  let drag: Drag | undefined;
  svg.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button === 0 && event.isPrimary) drag = startDrag(options, event);
    },
    { signal },
  );
  svg.addEventListener('pointermove', (event) => drag && moveDrag(options, drag, event), { signal });
  svg.addEventListener(
    'pointerup',
    () => {
      if (drag?.hasMoved) options.done();
      drag = undefined;
    },
    { signal },
  );
  const takeBack = (): void => {
    if (drag?.hasMoved) options.write(drag.before);
    drag = undefined;
  };
  svg.addEventListener('pointercancel', takeBack, { signal });
  svg.addEventListener('keydown', ({ key }) => key === 'Escape' && takeBack(), { signal });
}

function startDrag({ svg, read }: PointerOptions, event: PointerEvent): Drag {
  svg.setPointerCapture(event.pointerId);
  const reachPx = event.pointerType === 'touch' ? REACH_PX.touch : REACH_PX.mouse;
  const grip = gripAt(read(), pointAt(svg, event), reachPx / (svg.getScreenCTM()?.a ?? 1));
  const down = { x: event.clientX, y: event.clientY };
  return { pointerId: event.pointerId, grip, down, before: read(), hasMoved: false };
}

function moveDrag({ svg, within, write }: PointerOptions, drag: Drag, event: PointerEvent): void {
  if (event.pointerId !== drag.pointerId) return;
  const movedPx = Math.hypot(event.clientX - drag.down.x, event.clientY - drag.down.y);
  if (!drag.hasMoved && movedPx < SLACK_PX) return;
  drag.hasMoved = true;
  write(dragged(drag.grip, pointAt(svg, event), within));
}

/** Where a pointer is, in pixels of the picture. */
function pointAt(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): Point {
  const toPicture = svg.getScreenCTM()?.inverse();
  return new DOMPoint(clientX, clientY).matrixTransform(toPicture);
}
