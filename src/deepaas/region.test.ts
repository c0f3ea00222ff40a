import { describe, expect, test } from 'vitest';
import type { Operation } from './api.ts';
import { checkEntered } from './check-entered.ts';
import type { Control } from './field.ts';
import { formMarkup } from './form-markup.ts';
import { type Child, textWithin } from './markup.ts';
import { formatArguments } from './permalink.ts';
import { parseArguments } from './read-permalink.ts';
import { asRegion } from './region.ts';
import { buildRequest } from './request.ts';

const list = (more: object = {}): Control => ({
  kind: 'list',
  items: 'whole',
  fewest: 4,
  most: 4,
  initial: [],
  ...more,
});
const json = (initial: string): Control => ({ kind: 'json', strict: true, initial });
const order = (name: string, help: string) => {
  const control = asRegion(name, help, list());
  return control.kind === 'region' ? control.order?.join(' ') : control.kind;
};

describe('four whole numbers', () => {
  test('are a region where name or description speaks of one', () => {
    expect(asRegion('crop_roi', '', list())).toEqual({ kind: 'region', sent: 'list', initial: [] });
    expect(asRegion('bbox', '', list({ fewest: undefined, most: undefined, initial: ['0', '0', '9', '9'] }))).toEqual({
      kind: 'region',
      sent: 'list',
      initial: ['0', '0', '9', '9'],
    });
    expect(asRegion('x', 'The region to look at', list()).kind).toBe('region');
    expect(asRegion('roi', 'Region in pixels, unless roi_lon_lat is given', list()).kind).toBe('region');
    expect(asRegion('roi_x_y', '', json('[2000, 2000, 2500, 2500]'))).toMatchObject({
      sent: 'json',
      initial: ['2000', '2000', '2500', '2500'],
    });
  });

  test('are none where nothing speaks of one, in other units, and where they are not four or not whole', () => {
    expect(asRegion('classes', 'Classes to keep', list()).kind).toBe('list');
    expect(asRegion('show_boxes', '', list()).kind).toBe('list');
    expect(asRegion('roi_lon_lat', 'Region in WGS84', list()).kind).toBe('list');
    expect(asRegion('box', 'Normalised box, 0 to 1', list()).kind).toBe('list');
    expect(asRegion('roi', '', list({ items: 'number' })).kind).toBe('list');
    expect(asRegion('roi', '', list({ most: 8 })).kind).toBe('list');
    expect(asRegion('roi', '', json('[0, 0, 1.5, 2]')).kind).toBe('json');
    expect(asRegion('roi', '', json('null')).kind).toBe('json');
  });

  test.each([
    ['roi', 'Use this syntax: [x_1,y_1,x_2,y_2]', 'x1 y1 x2 y2'],
    ['roi', 'x0, y0, x1, y1', 'x1 y1 x2 y2'],
    ['crop', '(left, upper, right, lower)', 'x1 y1 x2 y2'],
    ['crop', 'Cut out: x, y, width and height', 'x1 y1 width height'],
    ['box', 'ymin, xmin, ymax, xmax', 'y1 x1 y2 x2'],
    ['box', 'top, left, height, width', 'y1 x1 height width'],
    ['box', 'x_min, x_max, y_min, y_max', 'x1 x2 y1 y2'],
    ['bbox_xywh', '', 'x1 y1 width height'],
    ['roi', 'Pixels of width and height; the corners are x1, y1, x2, y2', 'x1 y1 x2 y2'],
  ])('of %s, "%s", stand in the order %s', (name, help, expected) => {
    expect(order(name, help)).toBe(expected);
  });

  test('stand in no known order where no words state one', () => {
    expect(order('roi_x_y_test', 'Region of interest')).toBeUndefined();
    expect(order('box', 'x is across. It is measured from the left side of the sheet, y from its top')).toBeUndefined();
    expect(order('box', 'x, y, x, width')).toBeUndefined();
  });
});

const operation = (control: Control, required = false): Operation => ({
  path: '/v2/models/m/predict/',
  fields: [{ name: 'roi', label: 'Roi', help: '', required, in: 'query', control }],
  answer: { options: ['application/json'], initial: 'application/json' },
  outputs: [],
});
const asList = operation(asRegion('roi', '', list()));
const asJson = operation(asRegion('roi', 'x1, y1, x2, y2', json('[0, 0, 8, 8]')));
const four = { roi: ['1', '2', '3', '4'] };
const empty = { roi: ['', '', '', ''] };

describe('a region in a request', () => {
  test('repeats its name, or is one JSON text', () => {
    expect(buildRequest(asList, four).query).toEqual(['1', '2', '3', '4'].map((item) => ['roi', item]));
    expect(buildRequest(asJson, four).query).toEqual([['roi', '[1, 2, 3, 4]']]);
  });

  test('is left out where it is empty or the default, and null where a default is emptied', () => {
    expect(buildRequest(asList, empty).query).toEqual([]);
    expect(buildRequest(asJson, { roi: ['0', '0', '8', '8'] }).query).toEqual([]);
    expect(buildRequest(asJson, empty).query).toEqual([['roi', 'null']]);
  });

  test('comes out of a sample or a link as one text', () => {
    expect(buildRequest(asJson, { roi: ['[1,2,3,4]'] }).query).toEqual([['roi', '[1, 2, 3, 4]']]);
    expect(formatArguments(asJson, four).toString()).toBe('a.roi=1%2C2%2C3%2C4');
    expect(parseArguments(asJson, formatArguments(asJson, four)).values).toEqual({ roi: '1,2,3,4' });
    expect(formatArguments(asJson, { roi: ['0', '0', '8', '8'] }).toString()).toBe('');
  });

  test('is refused with fewer than four numbers, with fractions, and empty where it is required', () => {
    expect(checkEntered(asList.fields, { roi: ['1', '', '3', '4'] })).toEqual({
      roi: 'Has 3 values; expected at least 4.',
    });
    expect(checkEntered(asList.fields, { roi: ['1', '2', '3', '4.5'] })).toEqual({
      roi: 'Holds 4.5; expected whole numbers only.',
    });
    expect(checkEntered(operation(list(), true).fields, empty)).toEqual({ roi: 'Needs at least one value.' });
    expect(checkEntered(asList.fields, empty)).toEqual({});
  });
});

describe('a region in a form', () => {
  test('has a box for each number, named by what it is', () => {
    expect(labelsIn(asJson)).toEqual(['Left', 'Top', 'Right', 'Bottom']);
    expect(labelsIn(asList)).toEqual(['First number', 'Second number', 'Third number', 'Fourth number']);
    expect(formMarkup(asList, 'try').map(textWithin).join(' ')).toContain('does not say what each of them is');
  });
});

const labelsIn = (of: Operation): string[] => formMarkup(of, 'try').flatMap(labels);
const labels = (child: Child): string[] => {
  if (typeof child === 'string') return [];
  return child.tag === 'label' ? [textWithin(child)] : child.children.flatMap(labels);
};
