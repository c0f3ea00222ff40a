import { describe, expect, test } from 'vitest';
import { formatAnswer, parseAnswer, unwrapAnswer } from './parse-answer.ts';
import { recognise } from './recognise.ts';

const kinds = (answer: unknown) => recognise(answer).map(({ kind }) => kind);

describe('labels', () => {
  test('are read from parallel lists, with their colours', () => {
    const answer = { labels: ['red', 'white'], probabilities: [0.7, 0.3], colours: ['#ff0000', 'javascript:'] };
    expect(recognise(answer)).toEqual([
      {
        kind: 'labels',
        labels: [
          { label: 'red', score: 0.7, colour: '#ff0000' },
          { label: 'white', score: 0.3 },
        ],
      },
    ]);
  });

  test('are read from a list of objects, percentages and notes included', () => {
    expect(
      recognise([{ label: 'Beagle', probability: '98.5 %', info: { links: [{ url: 'https://example.org' }] } }]),
    ).toEqual([{ kind: 'labels', labels: [{ label: 'Beagle', score: 0.985, note: 'https://example.org' }] }]);
  });

  test('are read from a dictionary of shares, largest first, but not from any numbers by name', () => {
    expect(recognise({ cat: 0.2, dog: 0.8 })).toEqual([
      {
        kind: 'labels',
        labels: [
          { label: 'dog', score: 0.8 },
          { label: 'cat', score: 0.2 },
        ],
      },
    ]);
    expect(kinds({ width: 640, height: 480 })).toEqual(['tree']);
  });
});

describe('boxes', () => {
  test('are read from texts that hold JSON, nested for one file', () => {
    const text = JSON.stringify([{ name: 'fish', confidence: 0.9, box: { x1: 1, y1: 2, x2: 30, y2: 40 } }]);
    expect(recognise([text])).toEqual([
      { kind: 'boxes', normalised: false, boxes: [{ label: 'fish', score: 0.9, x1: 1, y1: 2, x2: 30, y2: 40 }] },
    ]);
  });

  test('may be shares of the sides, and come with an outline', () => {
    const [view] = recognise({
      predictions: [
        { label: 'a', score: 0.5, bbox: [0.5, 0.6, 0.1, 0.2], segments: { x: [0.1, 0.2, 0.3], y: [0.2, 0.3, 0.4] } },
      ],
    });
    expect(view).toMatchObject({
      kind: 'boxes',
      normalised: true,
      boxes: [
        {
          x1: 0.1,
          y1: 0.2,
          x2: 0.5,
          y2: 0.6,
          outline: [
            [0.1, 0.2],
            [0.2, 0.3],
            [0.3, 0.4],
          ],
        },
      ],
    });
  });

  test('of several files stand one under the other', () => {
    const box = { name: 'a', confidence: 1, box: { x1: 0, y1: 0, x2: 9, y2: 9 } };
    expect(recognise([[box], [box, box]]).map(({ kind, title }) => [kind, title])).toEqual([
      ['boxes', 'Part 1'],
      ['boxes', 'Part 2'],
    ]);
  });
});

describe('other shapes', () => {
  test.each([
    [
      'points',
      {
        separation_coordinates: [
          [1, 2],
          [3, 4],
        ],
        image_shape: [10, 20],
      },
    ],
    [
      'mask',
      {
        mask: [
          [0, 1],
          [1, 0],
        ],
        classes: ['sea', 'land'],
      },
    ],
    [
      'mask',
      [
        [0, 1, 2],
        [2, 1, 0],
      ],
    ],
    ['series', [1, 2, 3].map((value) => ({ date: `2024-01-0${value}`, value }))],
    ['series', { time: [0, 1, 2], height: [3, 4, 5] }],
    ['vector', Array.from({ length: 512 }, (_, index) => index / 512)],
    [
      'table',
      [
        { id: 1, name: 'a' },
        { id: 2, name: 'b' },
      ],
    ],
    ['table', { predictions: [[1, 'a']], columns: ['id', 'name'] }],
    ['text', 'some words'],
    ['tree', null],
    ['tree', [[], {}]],
    ['tree', { a: { b: { c: 1 } } }],
  ])('%s', (kind, answer) => {
    expect(kinds(answer)).toEqual([kind]);
  });

  test('a file in base64 is known by its first bytes, with or without a prefix', () => {
    const png = `iVBORw0KGgo${'A'.repeat(80)}`;
    expect(recognise(png)).toEqual([{ kind: 'media', type: 'image/png', base64: png }]);
    expect(recognise({ picture: `data:text/html;base64,${png}`, seed: 1 })).toEqual([
      { kind: 'media', title: 'picture', type: 'image/png', base64: png },
      { kind: 'tree', title: 'Other values', value: { seed: 1 } },
    ]);
  });

  test('parts of an answer are drawn apart, the rest stays a tree', () => {
    const answer = { labels: ['a'], probabilities: [1], args: { top: '3' }, series: { x: [1, 2, 3], y: [1, 2, 3] } };
    expect(kinds(answer)).toEqual(['labels']);
    expect(kinds({ scores: { a: 0.5, b: 0.5 }, args: { top: '3' } })).toEqual(['labels', 'tree']);
  });

  test('a hostile shape falls to the tree', () => {
    const deep = JSON.parse('['.repeat(500) + ']'.repeat(500));
    expect(() => recognise(deep)).not.toThrow();
    expect(() => recognise({ __proto__: null, labels: [{}], probabilities: ['x'] })).not.toThrow();
  });
});

describe('the answer as text', () => {
  test('keeps NaN and Infinity, and texts that speak of them', () => {
    const value = parseAnswer('{"a": NaN, "b": [-Infinity, Infinity], "c": "NaN and \\"Infinity\\""}');
    expect(value).toEqual({
      a: Number.NaN,
      b: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      c: 'NaN and "Infinity"',
    });
    expect(formatAnswer(value).replaceAll(/\s+/g, ' ')).toBe(
      '{ "a": NaN, "b": [ -Infinity, Infinity ], "c": "NaN and \\"Infinity\\"" }',
    );
  });

  test('is unwrapped, and an error in it is one even under status 200', () => {
    expect(unwrapAnswer({ status: 'OK', predictions: '[1, 2]' })).toEqual({ ok: true, value: [1, 2] });
    expect(unwrapAnswer({ status: 'error', message: 'no face found' })).toEqual({
      ok: false,
      message: 'no face found',
    });
    expect(unwrapAnswer({ status: 'OK', predictions: 1, args: {} })).toEqual({
      ok: true,
      value: { status: 'OK', predictions: 1, args: {} },
    });
  });
});
