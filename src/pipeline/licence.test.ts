import { describe, expect, test } from 'vitest';
import { parseLicence, recogniseLicence } from './licence.ts';

describe('a licence as people write it', () => {
  test.each([
    ['MIT', 'MIT'],
    ['MIT License', 'MIT'],
    ['Apache 2.0', 'Apache-2.0'],
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['apache-2.0', 'Apache-2.0'],
    ['BSD-3-Clause', 'BSD-3-Clause'],
    ['AGPL-3.0', 'AGPL-3.0-only'],
    ['AGPL-3.0-only', 'AGPL-3.0-only'],
    ['GPL v3', 'GPL-3.0-only'],
  ])('%s is %s', (written, id) => {
    expect(parseLicence(written)).toBe(id);
  });

  test.each(['No license file', 'see LICENSE', 'proprietary'])('"%s" is none', (written) => {
    expect(parseLicence(written)).toBeUndefined();
  });
});

describe('a licence text', () => {
  test('is recognised by the sentence that only it has', () => {
    expect(recogniseLicence('   GNU AFFERO GENERAL PUBLIC LICENSE\n      Version 3, 19 November 2007')).toBe(
      'AGPL-3.0-only',
    );
    expect(
      recogniseLicence(
        'MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of',
      ),
    ).toBe('MIT');
    expect(recogniseLicence('All rights reserved.')).toBeUndefined();
  });
});
