import { expect, test } from 'vitest';
import { capturesFor, otherExtensions, pictureType } from './capture.ts';
import { fileControlOf } from './file-hints.ts';

test.each([
  ['data', 'An image', ['camera']],
  ['data', 'Audio to listen to', ['microphone']],
  ['data', 'Image or audio', ['camera', 'microphone']],
  ['data', 'A file: .jpg or .png', ['camera']],
  ['data', 'A recording as .wav', ['microphone']],
  ['data', 'A video', []],
  ['data', 'Array (.npy)', []],
  ['data', 'A ZIP archive with images', []],
  ['data', 'An image #noparse', []],
])('%s, "%s", can be made with %j', (name, description, captures) => {
  expect(capturesFor(fileControlOf(name, description))).toEqual(captures);
});

test('the camera gives JPEG, or PNG where only that is named', () => {
  expect(pictureType(['image/*'])).toBe('image/jpeg');
  expect(pictureType(['image/*', '.png', '.jpg'])).toBe('image/jpeg');
  expect(pictureType(['image/*', '.png'])).toBe('image/png');
});

test('extensions are told that leave out what is made', () => {
  expect(otherExtensions(['audio/*', '.mp3', '.ogg'], ['.wav'])).toEqual(['.mp3', '.ogg']);
  expect(otherExtensions(['audio/*', '.mp3', '.wav'], ['.wav'])).toEqual([]);
  expect(otherExtensions(['audio/*'], ['.wav'])).toEqual([]);
});
