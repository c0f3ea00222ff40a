import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from './bibtex.ts';
import { formatCff } from './cff.ts';
import type { Citation } from './citation.ts';
import { formatCsl } from './csl.ts';
import { formatMethodsSentence } from './methods-sentence.ts';
import { formatRis } from './ris.ts';

const WHOLE: Citation = {
  id: 'leaf-counter',
  title: 'Leaf counter: 100% {fast} & fair',
  authors: ['Ada Grün', 'B. Leaf'],
  release: 'v1.2.0',
  commit: 'b'.repeat(40),
  date: '2026-03-04',
  doi: '10.5281/zenodo.7',
  repository: 'https://github.com/leafy/leaf_counter',
  page: 'https://market.example/modules/leaf-counter/',
  marketplace: 'Leaf Market',
  license: 'MIT',
  dockerImage: 'leafyhub/leaf-counter',
  dataset: 'https://data.example/leaves',
  paper: 'https://doi.org/10.1234/leaf',
  keywords: ['leaves'],
};

/** Nothing but a title and a place. */
const BARE: Citation = {
  id: 'leaf-counter',
  title: 'Leaf counter',
  authors: [],
  repository: WHOLE.repository,
  page: WHOLE.page,
  marketplace: WHOLE.marketplace,
  keywords: [],
};

describe('a citation with everything known', () => {
  test('is a biblatex entry whose text TeX cannot take for commands', () => {
    expect(formatBibtex(WHOLE)).toMatchInlineSnapshot(`
      "@software{leaf-counter,
        author = {Ada Grün and B. Leaf},
        title = {{Leaf counter: 100\\% \\{fast\\} \\& fair}},
        version = {v1.2.0},
        year = {2026},
        month = {3},
        doi = {10.5281/zenodo.7},
        url = {https://github.com/leafy/leaf_counter},
        license = {MIT},
        note = {Commit bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb. Docker image leafyhub/leaf-counter. Data set https://data.example/leaves Module page https://market.example/modules/leaf-counter/},
      }
      "
    `);
  });

  test('is a record of RIS, with the line ends that it demands', () => {
    const ris = formatRis(WHOLE);
    expect(ris.startsWith('TY  - COMP\r\n')).toBe(true);
    expect(ris.endsWith('ER  - \r\n')).toBe(true);
    expect(ris).toContain('AU  - Ada Grün\r\nAU  - B. Leaf\r\nPY  - 2026\r\nDA  - 2026/03/04\r\nET  - v1.2.0\r\n');
  });

  test('is an item of CSL-JSON with whole names', () => {
    expect(JSON.parse(formatCsl(WHOLE))).toMatchObject([
      {
        type: 'software',
        author: [{ literal: 'Ada Grün' }, { literal: 'B. Leaf' }],
        issued: { 'date-parts': [[2026, 3, 4]] },
        DOI: '10.5281/zenodo.7',
      },
    ]);
  });

  test('is a citation file that a YAML reader understands', () => {
    expect(load(formatCff(WHOLE) ?? '')).toMatchObject({
      'cff-version': '1.2.0',
      title: WHOLE.title,
      authors: [{ name: 'Ada Grün' }, { name: 'B. Leaf' }],
      version: 'v1.2.0',
      commit: 'b'.repeat(40),
    });
  });

  test('is one sentence', () => {
    expect(formatMethodsSentence(WHOLE)).toMatchInlineSnapshot(
      `"We used the module “Leaf counter: 100% {fast} & fair” by Ada Grün and B. Leaf (release v1.2.0; commit bbbbbbbbbbbb of 2026-03-04; Docker image leafyhub/leaf-counter; licence MIT; https://doi.org/10.5281/zenodo.7), trained on https://data.example/leaves, described in https://doi.org/10.1234/leaf, as listed in Leaf Market (https://market.example/modules/leaf-counter/)."`,
    );
  });
});

describe('a citation of which little is known', () => {
  test('invents neither author nor date nor version', () => {
    expect(formatBibtex(BARE)).toBe(
      `@software{leaf-counter,\n  title = {{Leaf counter}},\n  url = {${BARE.repository}},\n  note = {Module page ${BARE.page}},\n}\n`,
    );
    expect(formatRis(BARE)).not.toMatch(/^(AU|PY|DA|ET|DO) {2}-/m);
    expect(Object.keys(JSON.parse(formatCsl(BARE))[0])).toEqual(['id', 'type', 'title', 'URL', 'note']);
    expect(formatMethodsSentence(BARE)).toBe(
      `We used the module “Leaf counter” (${BARE.repository}), as listed in Leaf Market (${BARE.page}).`,
    );
  });

  test('is no citation file where no author is stated', () => {
    expect(formatCff(BARE)).toBeUndefined();
  });
});

test('a name with a line break stays in its field', () => {
  const citation = { ...BARE, authors: ['Ada\r\nER  - '], title: 'A\n}' };
  expect(formatRis(citation).match(/^ER {2}- /gm)).toHaveLength(1);
  expect(formatBibtex(citation)).toContain('title = {{A \\}}},');
});
