import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { entryOfForm, FORM_LABELS, idOfRepository, parseIssueForm } from './issue-form.ts';

const FORM = join(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE/list-a-module.yml');

const BODY = `### Repository

https://github.com/sea-lab/Reef_Mapper.git

### Branch or tag

_No response_

### Endpoint

https://reefs.example.org

### For the reviewer

I wrote it.

### Endpoint

https://evil.example.org
`;

test('the fields that were filled in are read, and a heading within a value is part of the value', () => {
  expect(parseIssueForm(BODY.replaceAll('\n', '\r\n'))).toEqual({
    repository: 'https://github.com/sea-lab/Reef_Mapper.git',
    endpoint: 'https://reefs.example.org',
    notes: 'I wrote it.\n\n### Endpoint\n\nhttps://evil.example.org',
  });
});

test('an issue that was not made from the form fills in nothing', () => {
  expect(parseIssueForm('Please list my module')).toEqual({});
});

test('a filled form becomes an entry with the id that its repository suggests', () => {
  expect(entryOfForm(parseIssueForm(BODY))).toEqual({
    id: 'reef-mapper',
    entry: { repository: 'https://github.com/sea-lab/Reef_Mapper', endpoint: 'https://reefs.example.org' },
  });
  expect(entryOfForm({ repository: 'my module' })).toBeUndefined();
});

test('an id is made of lower-case letters, digits and single hyphens', () => {
  expect(['DEEP-OC-yolov8_api', '.github', 'a--b'].map(idOfRepository)).toEqual([
    'deep-oc-yolov8-api',
    'github',
    'a-b',
  ]);
});

test('the form on GitHub has the labels that are read', () => {
  const form = load(readFileSync(FORM, 'utf8')) as { body: { id?: string; attributes: { label: string } }[] };
  const labels = form.body.filter(({ id }) => id).map(({ id, attributes }) => [id, attributes.label]);
  expect(Object.fromEntries(labels)).toEqual(FORM_LABELS);
});
