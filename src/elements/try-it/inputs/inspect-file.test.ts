import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const png = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#000' } })
  .png()
  .toBuffer();
const file = (name: string, type: string, ...parts: BlobPart[]): File => new File(parts, name, { type });

test('what the first bytes show counts more than the name', async () => {
  expect(await inspectFile(file('notes.txt', 'text/plain', Uint8Array.from(png)))).toMatchObject({
    kind: 'picture',
    header: { type: 'image/png', width: 3, height: 2 },
  });
  expect(await inspectFile(file('x.png', 'image/png', 'no picture'))).toEqual({ kind: 'other' });
  expect(await inspectFile(file('scan.bin', '', Uint8Array.of(0x49, 0x49, 0x2a, 0)))).toEqual({ kind: 'tiff' });
});

test.each([
  ['calls.wav', 'audio/wav', 'audio'],
  ['flight.mp4', 'video/mp4', 'video'],
  ['plan.svg', 'image/svg+xml', 'opaque-picture'],
  ['spectra.npy', '', 'other'],
])('%s is %s and shown as %s', async (name, type, kind) => {
  expect(await inspectFile(file(name, type, 'some bytes'))).toEqual({ kind });
});

test('a text gives its first lines, and says that it goes on', async () => {
  const lines = Array.from({ length: 13 }, (_, index) => `line ${index}`);
  expect(await inspectFile(file('a.csv', '', lines.slice(0, 12).join('\r\n')))).toEqual({
    kind: 'text',
    start: lines.slice(0, 12).join('\n'),
    isCut: false,
  });
  expect(await inspectFile(file('a.json', 'application/json', lines.join('\n')))).toMatchObject({ isCut: true });
  expect(await inspectFile(file('a.txt', '', 'ü'.repeat(3_000)))).toMatchObject({
    start: 'ü'.repeat(2_000),
    isCut: true,
  });
});
