import { describe, expect, test } from 'vitest';
import { dragged, gripAt, isWithin, middleOf, moved, numbersOf, rectangleOf, resized, spanning } from './rectangle.ts';

const picture = { width: 100, height: 50 };
const rectangle = { x: 10, y: 20, width: 30, height: 15 };

describe('four numbers and the rectangle that they mean', () => {
  test.each([
    [
      ['x1', 'y1', 'x2', 'y2'],
      [10, 20, 40, 35],
    ],
    [
      ['x1', 'y1', 'width', 'height'],
      [10, 20, 30, 15],
    ],
    [
      ['y1', 'x1', 'y2', 'x2'],
      [20, 10, 35, 40],
    ],
    [
      ['x1', 'x2', 'y1', 'y2'],
      [10, 40, 20, 35],
    ],
  ] as const)('agree in the order %j', (order, numbers) => {
    expect(rectangleOf(order, numbers)).toEqual(rectangle);
    expect(numbersOf(order, rectangle)).toEqual(numbers);
  });

  test('corners may stand the other way round', () => {
    expect(rectangleOf(['x1', 'y1', 'x2', 'y2'], [40, 35, 10, 20])).toEqual(rectangle);
  });

  test('no area, a fraction or a missing number is no rectangle', () => {
    expect(rectangleOf(['x1', 'y1', 'x2', 'y2'], [10, 20, 10, 35])).toBeUndefined();
    expect(rectangleOf(['x1', 'y1', 'x2', 'y2'], [10, 20, 40.5, 35])).toBeUndefined();
    expect(rectangleOf(['x1', 'y1', 'x2', 'y2'], [10, 20, 40])).toBeUndefined();
  });
});

describe('a rectangle', () => {
  test('spans the pixels that are touched, within the picture and never empty', () => {
    expect(spanning({ x: 40.2, y: 34.5 }, { x: 10.9, y: 20.1 }, picture)).toEqual({
      x: 10,
      y: 20,
      width: 31,
      height: 15,
    });
    expect(spanning({ x: -5, y: 3 }, { x: 500, y: 3 }, picture)).toEqual({ x: 0, y: 3, width: 100, height: 1 });
    expect(spanning({ x: 100, y: 50 }, { x: 100, y: 50 }, picture)).toEqual({ x: 99, y: 49, width: 1, height: 1 });
  });

  test('moves and grows as far as the picture goes', () => {
    expect(moved(rectangle, 5, -100, picture)).toEqual({ ...rectangle, x: 15, y: 0 });
    expect(moved(rectangle, 500, 500, picture)).toEqual({ ...rectangle, x: 70, y: 35 });
    expect(resized(rectangle, 500, -500, picture)).toEqual({ ...rectangle, width: 90, height: 1 });
  });

  test('begins in the middle, even of a single pixel', () => {
    expect(middleOf(picture)).toEqual({ x: 25, y: 12, width: 50, height: 25 });
    expect(middleOf({ width: 1, height: 1 })).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  test('is known to reach beyond the picture', () => {
    expect(isWithin(rectangle, picture)).toBe(true);
    expect(isWithin({ ...rectangle, width: 91 }, picture)).toBe(false);
    expect(isWithin({ ...rectangle, x: -1 }, picture)).toBe(false);
  });

  test('is drawn anew outside, moved inside, and pulled at a corner against the opposite one', () => {
    expect(dragged(gripAt(rectangle, { x: 80, y: 5 }, 2), { x: 90, y: 9 }, picture)).toEqual({
      x: 80,
      y: 5,
      width: 10,
      height: 4,
    });
    expect(dragged(gripAt(rectangle, { x: 20, y: 30 }, 2), { x: 25.4, y: 30 }, picture)).toEqual({
      ...rectangle,
      x: 15,
    });
    expect(dragged(gripAt(rectangle, { x: 41, y: 36 }, 2), { x: 60, y: 50 }, picture)).toEqual({
      ...rectangle,
      width: 50,
      height: 30,
    });
    expect(dragged(gripAt(undefined, { x: 20, y: 30 }, 2), { x: 22, y: 31 }, picture)).toEqual({
      x: 20,
      y: 30,
      width: 2,
      height: 1,
    });
  });
});
