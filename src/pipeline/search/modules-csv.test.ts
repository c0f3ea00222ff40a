import { expect, test } from 'vitest';
import { byFacet } from './facets.ts';
import { formatModulesCsv } from './modules-csv.ts';

const VOCABULARY = { ...byFacet(() => []), license: [{ value: 'mit', label: 'MIT' }] };

test('one line a module, quoted where needed, facets in words, unknown left empty', () => {
  const [header, line, end] = formatModulesCsv(
    [
      {
        id: 'crabs',
        title: 'Crabs, "counted"',
        aliases: [],
        tags: [],
        inputs: ['image', 'video'],
        outputs: [],
        addresses: [],
        signature: '',
        retired: false,
        demonstration: false,
        facets: { license: ['mit'] },
      },
    ],
    VOCABULARY,
  ).split('\r\n');
  expect(header).toMatch(/^id,title,summary,inputs/);
  expect(line).toBe('crabs,"Crabs, ""counted""",,image; video,,,,,,,,MIT,,,,,,,,');
  expect(end).toBe('');
});

test('a title that a spreadsheet would run is disarmed', () => {
  const record = { id: 'x', title: '=HYPERLINK("https://x.example")', aliases: [], tags: [], inputs: [], outputs: [] };
  const csv = formatModulesCsv(
    [{ ...record, addresses: [], signature: '', retired: false, demonstration: false, facets: {} }],
    VOCABULARY,
  );
  expect(csv).toContain(`"'=HYPERLINK(""https://x.example"")"`);
});
