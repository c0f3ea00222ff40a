import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadmePool, README_LIMITS, type ReadmePool } from '../../io/readme-pool.ts';
import { PATHOLOGICAL } from '../hostile/pathological.ts';

const LIMIT_BYTES = 128 * 1024;

const BASE = {
  repositoryUrl: 'https://github.com/owner/name',
  path: 'README.md',
  idPrefix: 'user-content-',
  topLevel: 3,
  images: {},
};

let pool: ReadmePool;
beforeAll(() => {
  pool = openReadmePool('.', 1, README_LIMITS);
});
afterAll(() => pool.close());

test.each(Object.entries(PATHOLOGICAL))(
  '%s: rendered within the limits, or shown as it is with the reason',
  async (_, text) => {
    const readme = await pool.render({ text, base: BASE, limitBytes: LIMIT_BYTES });
    expect(readme.state === 'escaped').toBe(readme.fault !== undefined);
    expect(readme.fault ?? '').toMatch(/^$|^It (took longer than 5 s|needed more than (512|700) MB of memory)/);
  },
);
