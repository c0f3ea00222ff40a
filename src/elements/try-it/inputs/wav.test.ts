import { expect, test } from 'vitest';
import { encodeWav } from './wav.ts';

test('sound becomes 16-bit samples, channel beside channel, after a header that says so', () => {
  const bytes = encodeWav([Float32Array.of(0, 0.5, 2), Float32Array.of(-1, 0, -2)], 8_000);
  const view = new DataView(bytes.buffer);
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF');
  expect(view.getUint32(4, true)).toBe(bytes.length - 8);
  expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint32(28, true)]).toEqual([2, 8_000, 32_000]);
  expect(view.getUint32(40, true)).toBe(12);
  const samples = Array.from({ length: 6 }, (_, index) => view.getInt16(44 + index * 2, true));
  expect(samples).toEqual([0, -32_767, 16_384, 0, 32_767, -32_767]);
});

test('no sound is a header alone', () => {
  expect(encodeWav([new Float32Array()], 48_000)).toHaveLength(44);
});
