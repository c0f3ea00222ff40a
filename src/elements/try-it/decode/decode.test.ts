import { zipSync } from 'fflate';
import UTIF from 'utif2';
import { describe, expect, test } from 'vitest';
import { decodeElsewhere } from './decode-elsewhere.ts';
import { DECODE_LIMIT_BYTES } from './decoded.ts';
import { readTiff } from './read-tiff.ts';
import { unpackZip } from './unpack-zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Text that hardly packs. */
function noise(sizeBytes: number): Uint8Array {
  let seed = 1;
  return new Uint8Array(sizeBytes).map(() => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % 256;
  });
}

test('a file of more than 100 MB is not even copied', async () => {
  const bytes = new Uint8Array(DECODE_LIMIT_BYTES + 1);
  const decoded = await decodeElsewhere('zip', { bytes, type: 'application/zip', name: 'large.zip' });
  expect(decoded).toEqual({ kind: 'fault', fault: 'too-many-bytes' });
});

describe('a TIFF', () => {
  test('gives the pixels of its first picture', () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 0, 255, 255]);
    expect(readTiff(UTIF.encodeImage(rgba, 2, 1))).toEqual({
      ok: true,
      width: 2,
      height: 1,
      rgba: Uint8ClampedArray.from(rgba),
    });
  });

  test('of more than 40 million pixels is refused before it is decoded', () => {
    const declared = UTIF.encode([{ t256: [8_000], t257: [5_001], t258: [8], t259: [1] } as unknown as UTIF.IFD]);
    expect(readTiff(declared)).toEqual({ ok: false, fault: 'too-many-pixels' });
  });

  test.each([
    ['none', bytesOf('no picture at all')],
    ['cut off', new Uint8Array(UTIF.encodeImage(new Uint8Array(400), 10, 10)).slice(0, 40)],
    ['empty', new Uint8Array()],
  ])('that is %s is unreadable', (_, bytes) => {
    expect(readTiff(bytes.slice().buffer)).toEqual({ ok: false, fault: 'unreadable' });
  });
});

describe('an archive', () => {
  test('is listed without its folders, and unpacked as far as it can be drawn', () => {
    const unpacked = unpackZip(
      zipSync({ 'a/b.txt': bytesOf('words'), 'a/model.bin': bytesOf('x'), 'c/': bytesOf('') }),
    );
    expect(unpacked.entries).toEqual([
      { name: 'a/b.txt', sizeBytes: 5 },
      { name: 'a/model.bin', sizeBytes: 1 },
    ]);
    expect(unpacked.files).toEqual([{ name: 'a/b.txt', type: 'text/plain', bytes: bytesOf('words') }]);
  });

  test('names 200 files and counts the rest', () => {
    const files = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`${index}.txt`, bytesOf('x')]));
    const { count, entries, files: unpacked } = unpackZip(zipSync(files));
    expect([count, entries.length, unpacked.length]).toEqual([230, 200, 200]);
  });

  test('leaves out a file that unfolds to hundreds of times its size', () => {
    const { entries, files } = unpackZip(
      zipSync({ 'trap.txt': new Uint8Array(5_000_000), 'honest.txt': bytesOf('words') }),
    );
    expect(entries).toHaveLength(2);
    expect(files.map(({ name }) => name)).toEqual(['honest.txt']);
  });

  test('is unpacked up to 50 MB', () => {
    const part = noise(20_000_000);
    const { entries, files } = unpackZip(zipSync({ 'a.txt': part, 'b.txt': part, 'c.txt': part }, { level: 0 }));
    expect([entries.length, files.length]).toEqual([3, 2]);
  });

  test('that is none is an error', () => {
    expect(() => unpackZip(bytesOf('no archive'))).toThrow();
  });
});
