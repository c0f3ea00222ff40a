import { expect, test } from 'vitest';
import { markTerms, squeeze, stem, termsIn, termsWithPairs } from './fold.ts';

test('hyphen, blank, case and accent make no difference', () => {
  expect(new Set(['U-Net', 'u net', 'UNet', 'Ü_nét'].map(squeeze))).toEqual(new Set(['unet']));
});

test('a joined word is indexed whole and in parts', () => {
  expect(termsIn('X-ray')).toEqual(['x', 'ray', 'xray']);
  expect(termsIn('FasterRCNN')).toEqual(['fasterrcnn', 'faster', 'rcnn']);
});

test('neighbours are joined where asked for', () => {
  expect(termsWithPairs('rip currents')).toContain('ripcurrent');
});

test('plurals fall off, and words that only look like plurals stay', () => {
  expect(['birds', 'classes', 'boxes', 'species', 'glass', 'virus', 'gas'].map(stem)).toEqual([
    'bird',
    'class',
    'box',
    'specy',
    'glass',
    'virus',
    'gas',
  ]);
});

test('marks the words that hold a matched term, as they are written', () => {
  expect(markTerms('Segments blossom with a U-Net.', new Set(['unet', 'segment']))).toEqual([
    { text: 'Segments', marked: true },
    { text: ' blossom with a ', marked: false },
    { text: 'U-Net', marked: true },
    { text: '.', marked: false },
  ]);
});

test('marks only the parts of a joined word that match', () => {
  expect(markTerms('DEEP-OC-multi_plankton_separation', new Set(['plankton']))).toEqual([
    { text: 'DEEP-OC-multi_', marked: false },
    { text: 'plankton', marked: true },
    { text: '_separation', marked: false },
  ]);
});
