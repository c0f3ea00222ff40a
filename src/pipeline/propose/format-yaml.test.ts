import { load, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { formatYaml } from './format-yaml.ts';

const LONG =
  'Detects broad types of marine animals in images and video from the observatory on the seafloor of the bay.';

test('the entries of this catalogue are written as their curators write them', () => {
  const text = formatYaml({
    repository: 'https://github.com/sea-lab/reef-mapper',
    endpoint: undefined,
    curated: {
      date: '2026-03-01',
      title: 'Reefs',
      summary: `${LONG} ${LONG}`,
      inputs: ['aerial image', '1: a'],
      tags: [],
    },
  });
  expect(text).toMatchInlineSnapshot(`
    "repository: https://github.com/sea-lab/reef-mapper
    curated:
      date: "2026-03-01"
      title: Reefs
      summary: >-
        Detects broad types of marine animals in images and video from the observatory on the seafloor of the bay.
        Detects broad types of marine animals in images and video from the observatory on the seafloor of the bay.
      inputs:
        - aerial image
        - "1: a"
      tags: []
    "
  `);
});

test.each([
  'plain words',
  'yes',
  'No',
  '0123',
  '12:30',
  '2026-03-01',
  '**bold** start',
  'two: three',
  'ends with:',
  ' leading',
  'trailing ',
  'a # comment',
  '- item',
  "it's",
  '"quoted"',
  'naïve – dash…',
  'Ünïcode first',
  'https://example.org/a?b=c&d=e#f',
  'bidi \u202e and zero\u200bwidth',
  'next\u0085line\u2028and\u2029paragraph',
  'tab\there',
  'first\n\n- second\n- third',
  'first\n  indented',
  'block ends in spaces  \nnext',
  '\nstarts empty',
  '  starts indented\nsecond',
  'three\n\n\nlines\n',
  `${LONG} ${LONG}`,
  `${LONG}  ${LONG}`,
  `${LONG}: ${LONG} # ${LONG}`,
  'x'.repeat(300),
  '',
  '~',
  '@at',
  'a@b, 50 % & more; ok?',
])('%j is read back as it was, by the old version of YAML too', (text) => {
  const written = formatYaml({ key: text, list: [text], map: { key: text } });
  const expected = text.includes('\n') && /\|/.test(written) ? `${text.trimEnd()}\n` : text;
  for (const options of [{}, { schema: YAML11_SCHEMA }]) {
    expect(load(written, options)).toEqual({ key: expected, list: [text], map: { key: expected } });
  }
});
