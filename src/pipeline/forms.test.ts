import { describe, expect, test } from 'vitest';
import { formatImage, parseAddress, parseCodeAddress, parseDate, parseDoi, parseImage } from './forms.ts';

describe('a DOI', () => {
  test.each([
    '10.5281/zenodo.123',
    'doi:10.5281/zenodo.123',
    'https://doi.org/10.5281/zenodo.123',
    'http://dx.doi.org/10.5281/zenodo.123',
  ])('is read from %s', (text) => {
    expect(parseDoi(text)).toBe('10.5281/zenodo.123');
  });

  test.each(['zenodo.123', '10.5281', 'https://zenodo.org/records/1'])('is not read from %s', (text) => {
    expect(parseDoi(text)).toBeUndefined();
  });
});

describe('an image', () => {
  test.each([
    ['ai4oshub/leaf', 'ai4oshub/leaf'],
    ['ai4oshub/leaf ', 'ai4oshub/leaf'],
    ['leaf', 'leaf'],
    ['vllm/vllm-openai:latest', 'vllm/vllm-openai:latest'],
    ['registry.example.eu/ai4os/leaf', 'registry.example.eu/ai4os/leaf'],
    ['https://hub.docker.com/r/ai4oshub/leaf', 'ai4oshub/leaf'],
    ['docker.io/ai4oshub/leaf:gpu', 'ai4oshub/leaf:gpu'],
    ['deephdc/uc-x-deep-oc-leaf_det', 'deephdc/uc-x-deep-oc-leaf_det'],
  ])('is read from "%s"', (text, image) => {
    const parsed = parseImage(text);
    expect(parsed && formatImage(parsed)).toBe(image);
  });

  test.each(['', 'Not an image', 'UPPER/case', '../etc/passwd', 'a b'])('is not read from "%s"', (text) => {
    expect(parseImage(text)).toBeUndefined();
  });
});

describe('an address', () => {
  test('is http or https, nothing that runs', () => {
    expect(parseAddress('http://data.example/x')).toBe('http://data.example/x');
    expect(parseAddress('javascript:alert(1)')).toBeUndefined();
    expect(parseAddress('https://user:pass@data.example/')).toBeUndefined();
    expect(parseAddress('see the README')).toBeUndefined();
  });

  test('is made from a bare DOI', () => {
    expect(parseAddress('10.1016/j.x.2018.09.018')).toBe('https://doi.org/10.1016/j.x.2018.09.018');
  });

  test('is not read from thousands of characters', () => {
    expect(parseAddress(`https://data.example/${'/'.repeat(60_000)}x`)).toBeUndefined();
  });

  test('of a repository loses its slash and .git', () => {
    expect(parseCodeAddress('https://github.com/leafy/leaf.git/')).toBe('https://github.com/leafy/leaf');
  });
});

describe('a date', () => {
  test('is a day of the calendar', () => {
    expect(parseDate('2024-02-29')).toBe('2024-02-29');
    expect(parseDate('2024-02-29T10:00:00Z')).toBe('2024-02-29');
    expect(parseDate('2023-02-29')).toBeUndefined();
    expect(parseDate('29.2.2024')).toBeUndefined();
  });
});
