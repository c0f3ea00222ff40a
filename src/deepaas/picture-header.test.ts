import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPictureHeader } from './picture-header.ts';

const plain = sharp({ create: { width: 30, height: 20, channels: 3, background: '#c80' } });
const read = (buffer: Buffer) => readPictureHeader(Uint8Array.from(buffer));

describe('the header of a picture', () => {
  test.each(['png', 'jpeg', 'gif', 'webp'] as const)('tells the size of a %s', async (format) => {
    const buffer = await plain.clone().toFormat(format).toBuffer();
    expect(read(buffer)).toMatchObject({ type: `image/${format}`, width: 30, height: 20, deep: false });
  });

  test('tells the size of a WebP without loss, and of one with a transparent ground', async () => {
    expect(read(await plain.clone().webp({ lossless: true }).toBuffer())).toMatchObject({ width: 30, height: 20 });
    const clear = plain.clone().ensureAlpha(0.5).webp({ quality: 60 });
    expect(read(await clear.toBuffer())).toMatchObject({ width: 30, height: 20, moving: false });
  });

  test('tells the size of a BMP whose rows stand from the top down', () => {
    const bytes = new Uint8Array(54);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0x42_4d);
    view.setUint32(14, 40, true);
    view.setInt32(18, 30, true);
    view.setInt32(22, -20, true);
    expect(readPictureHeader(bytes)).toMatchObject({ type: 'image/bmp', width: 30, height: 20 });
  });

  test('tells sixteen bits a colour', async () => {
    expect(read(await plain.clone().toColourspace('rgb16').png().toBuffer())).toMatchObject({ deep: true });
  });

  test('tells a turn that the metadata ask for, and gives the size as stored', async () => {
    const turned = await plain.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(read(turned)).toMatchObject({ width: 30, height: 20, turn: 6 });
    expect(read(await plain.clone().jpeg().toBuffer())).not.toHaveProperty('turn');
  });

  test('is unknown where the bytes are of no picture, or end too soon', async () => {
    expect(readPictureHeader(new TextEncoder().encode('no picture at all, only words'))).toBeUndefined();
    expect(readPictureHeader(new Uint8Array())).toBeUndefined();
    expect(read((await plain.clone().png().toBuffer()).subarray(0, 20))).toBeUndefined();
    expect(read((await plain.clone().jpeg().toBuffer()).subarray(0, 100))).toBeUndefined();
  });
});
