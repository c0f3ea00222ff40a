import { expect, test } from 'vitest';
import { imageSource } from './image-source.ts';

test.each([
  ['https://github.com/o/r/raw/0123abc/docs/a.png', 'https://raw.githubusercontent.com/o/r/0123abc/docs/a.png'],
  ['https://github.com/o/r/blob/main/a.png?raw=true', 'https://raw.githubusercontent.com/o/r/main/a.png'],
  ['https://raw.githubusercontent.com/o/r/main/a.png?token=x', 'https://raw.githubusercontent.com/o/r/main/a.png'],
  ['https://user-images.githubusercontent.com/1/a.png', 'https://user-images.githubusercontent.com/1/a.png'],
  ['http://raw.githubusercontent.com/o/r/main/a.png', undefined],
  ['https://raw.githubusercontent.com:444/o/r/main/a.png', undefined],
  ['https://user:secret@raw.githubusercontent.com/o/r/main/a.png', undefined],
  ['https://raw.githubusercontent.com.evil.invalid/o/r/main/a.png', undefined],
  ['https://github.com/o/r/issues', undefined],
  ['https://example.org/a.png', undefined],
  ['https://169.254.169.254/latest/meta-data', undefined],
  ['https://localhost/a.png', undefined],
  ['data:image/png;base64,AAAA', undefined],
])('%s is fetched from %s', (address, source) => {
  expect(imageSource(address)).toBe(source);
});
