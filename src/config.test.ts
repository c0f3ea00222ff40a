import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('the instant of the build', () => {
  test('is that of SOURCE_DATE_EPOCH, in UTC', () => {
    expect(readConfig({ SOURCE_DATE_EPOCH: '1767225600' }).builtAt).toBe('2026-01-01T00:00:00.000Z');
  });

  test('is left to the data where SOURCE_DATE_EPOCH is not set', () => {
    expect(readConfig({}).builtAt).toBeUndefined();
    expect(readConfig({ SOURCE_DATE_EPOCH: '' }).builtAt).toBeUndefined();
  });

  test.each(['now', '-1', '99999999999999'])('is refused where SOURCE_DATE_EPOCH is "%s"', (value) => {
    expect(() => readConfig({ SOURCE_DATE_EPOCH: value })).toThrow('Expected seconds since 1970');
  });
});

describe('the commit of the build', () => {
  test('is that of BUILD_COMMIT, and unknown without', () => {
    const id = '0123456789abcdef0123456789abcdef01234567';
    expect(readConfig({ BUILD_COMMIT: id }).buildCommit).toBe(id);
    expect(readConfig({ BUILD_COMMIT: '' }).buildCommit).toBeUndefined();
  });

  test.each(['main', '0123456', 'HEAD'])('is refused where BUILD_COMMIT is "%s"', (value) => {
    expect(() => readConfig({ BUILD_COMMIT: value })).toThrow('Expected a whole commit id');
  });
});

test('the output folder may be given with a slash at its end', () => {
  expect(readConfig({ OUT_DIR: '/srv/site/' }).outDir).toBe('/srv/site');
  expect(readConfig({}).outDir).toBe('dist');
});
