import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeImage, IMAGE_MOST_BYTES } from './encode-image.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#037a45' } });

async function encoded(bytes: Uint8Array) {
  const outcome = await encodeImage(bytes);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.image;
}

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const outcome = await encodeImage(bytes);
  return 'refused' in outcome ? outcome.refused : 'nothing';
}

test.each(['png', 'jpeg', 'gif', 'webp'] as const)('a %s is written anew as WebP, with its size', async (format) => {
  const { bytes, width, height } = await encoded(await picture(40, 20).toFormat(format).toBuffer());
  expect(Buffer.from(bytes).toString('latin1', 8, 12)).toBe('WEBP');
  expect({ width, height }).toEqual({ width: 40, height: 20 });
});

test('the same image gives the same bytes', async () => {
  const png = await picture(40, 20).png().toBuffer();
  expect(await encoded(png)).toEqual(await encoded(png));
});

test('an image wider than a README is made smaller', async () => {
  expect(await encoded(await picture(3_000, 300).png().toBuffer())).toMatchObject({ width: 1_472, height: 147 });
});

test('what stands behind an image does not come through', async () => {
  const png = await picture(4, 4).png().toBuffer();
  const { bytes } = await encoded(Buffer.concat([png, Buffer.from('<script>hit()</script>')]));
  expect(Buffer.from(bytes).includes('hit()')).toBe(false);
});

test('a camera’s place and words are not kept', async () => {
  const jpeg = await picture(4, 4)
    .withExif({ IFD0: { Copyright: 'a name' } })
    .jpeg()
    .toBuffer();
  expect(jpeg.includes('a name')).toBe(true);
  expect(Buffer.from((await encoded(jpeg)).bytes).includes('a name')).toBe(false);
});

test.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/>'],
  ['HTML', '<!DOCTYPE html><script>hit()</script>'],
  ['PDF', '%PDF-1.7\n'],
  ['nothing', ''],
])('%s is refused', async (_kind, text) => {
  expect(await refusalOf(Buffer.from(text))).toBe('It is no PNG, JPEG, GIF or WebP image.');
});

test('an SVG behind the first bytes of a PNG is refused', async () => {
  const bytes = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('<svg/>')]);
  expect(await refusalOf(bytes)).toContain('It cannot be decoded');
});

test('a small file that claims to be enormous is refused before it is decoded', async () => {
  const png = await picture(5_000, 5_000).png().toBuffer();
  expect(png.length).toBeLessThan(IMAGE_MOST_BYTES);
  expect(await refusalOf(png)).toMatch(/pixel/);
});

test('a file of more than 2 MB is refused', async () => {
  expect(await refusalOf(Buffer.alloc(IMAGE_MOST_BYTES + 1))).toContain('larger than');
});
