import { expect, test } from 'vitest';
import type { PictureHeader } from './picture-header.ts';
import { offeredSide, scaledSize, uploadExcess } from './upload-limit.ts';

const picture = (more: Partial<PictureHeader>): PictureHeader => ({
  type: 'image/jpeg',
  width: 9_000,
  height: 6_000,
  deep: false,
  moving: false,
  ...more,
});

test('a file is too large by its bytes or by the pixels of its picture', () => {
  expect(uploadExcess(25_000_000, undefined)).toBeUndefined();
  expect(uploadExcess(25_000_001, picture({}))).toEqual({ kind: 'bytes', sizeBytes: 25_000_001, limitBytes: 25e6 });
  expect(uploadExcess(9, picture({ width: 10_000 }))).toBeUndefined();
  expect(uploadExcess(9, picture({ width: 20_000 }))).toMatchObject({ kind: 'pixels', width: 20_000, height: 6_000 });
});

test('a smaller picture is offered only where nothing but pixels is lost', () => {
  expect(offeredSide(picture({}))).toBe(4_096);
  expect(offeredSide(picture({ width: 4_096, height: 4_096 }))).toBe(2_048);
  expect(offeredSide(picture({ width: 500, height: 20 }))).toBeUndefined();
  expect(offeredSide(picture({ type: 'image/png', deep: true }))).toBeUndefined();
  expect(offeredSide(picture({ type: 'image/webp', moving: true }))).toBeUndefined();
  expect(offeredSide(picture({ type: 'image/bmp' }))).toBeUndefined();
});

test('sides are scaled together, and neither vanishes', () => {
  expect(scaledSize({ width: 9_000, height: 6_000 }, 4_096)).toEqual({ width: 4_096, height: 2_731 });
  expect(scaledSize({ width: 2, height: 9_000 }, 512)).toEqual({ width: 1, height: 512 });
});
