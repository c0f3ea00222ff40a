import { expect, test } from 'vitest';
import { inlineHash } from './inline-hash.ts';

test('the hash of an inline text is what a browser computes for it', async () => {
  expect(await inlineHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});
