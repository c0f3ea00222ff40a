import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

const LIBRARIES = ['TensorFlow', 'PyTorch', 'Keras', 'Scikit-learn', 'XGBoost', 'Other'];

test.each([
  ['Pytorch', 'PyTorch'],
  ['scikit learn', 'Scikit-learn'],
  ['SCIKIT_LEARN', 'Scikit-learn'],
  ['Tensorfolw', 'TensorFlow'],
  ['Kera', 'Keras'],
])('%s means %s', (written, meant) => {
  expect(nearest(written, LIBRARIES)).toBe(meant);
});

test.each(['ultralytics', 'Image', 'x', '', 'bioimageio.core', 'k'.repeat(60_000)])(
  'nothing near is meant by %.20s',
  (written) => {
    expect(nearest(written, LIBRARIES)).toBeUndefined();
  },
);

test('a swap of neighbours is one slip', () => {
  expect(editDistance('sata', 'data')).toBe(1);
  expect(editDistance('flow', 'folw')).toBe(1);
  expect(editDistance('', 'abc')).toBe(3);
});
