import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatSbom, lockFaults, type PackageLock } from './sbom.ts';

const LOCK: PackageLock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const MANIFEST = JSON.parse(readFileSync('package.json', 'utf8'));

const SHA512 = `sha512-${'A'.repeat(86)}==`;

describe('the lock', () => {
  test('proves every byte, and names no other registry', () => {
    expect(lockFaults(LOCK)).toEqual([]);
    expect(Object.keys(LOCK.packages).length).toBeGreaterThan(100);
  });

  test('pins every package of the manifest to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = MANIFEST;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  test.each([
    [{ version: '1.0.0' }, 'node_modules/x has no SHA-512 of its bytes.'],
    [{ integrity: 'sha1-AAAA' }, 'node_modules/x has no SHA-512 of its bytes.'],
    [
      { integrity: SHA512, resolved: 'https://evil.invalid/x.tgz' },
      'node_modules/x comes from https://evil.invalid/x.tgz.',
    ],
    [
      { integrity: SHA512, resolved: 'git+ssh://git@github.com/o/x.git#abc' },
      'node_modules/x comes from git+ssh://git@github.com/o/x.git#abc.',
    ],
    [{ integrity: SHA512, link: true }, 'node_modules/x is a link to a folder.'],
  ])('is refused with %o', (locked, fault) => {
    expect(lockFaults({ packages: { '': {}, 'node_modules/x': locked } })).toEqual([fault]);
  });
});

describe('the list of packages', () => {
  const packages = {
    '': { name: 'site', version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', integrity: SHA512, license: 'MIT' },
    'node_modules/b/node_modules/@s/a': { version: '1.0.0', integrity: SHA512, dev: true },
  };

  test('names each with its version, licence and hash', () => {
    const { components } = JSON.parse(formatSbom({ packages }));
    expect(components).toEqual([
      {
        type: 'library',
        name: '@s/a',
        version: '1.0.0',
        purl: 'pkg:npm/%40s/a@1.0.0',
        scope: 'optional',
        hashes: [{ alg: 'SHA-512', content: '00'.repeat(64) }],
      },
      {
        type: 'library',
        name: 'b',
        version: '2.0.0',
        purl: 'pkg:npm/b@2.0.0',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '00'.repeat(64) }],
        licenses: [{ expression: 'MIT' }],
      },
    ]);
  });

  test('is the same for the same lock', () => {
    expect(formatSbom(LOCK)).toBe(formatSbom(structuredClone(LOCK)));
  });
});
