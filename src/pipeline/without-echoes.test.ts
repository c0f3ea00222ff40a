import { expect, test } from 'vitest';
import { validateEntry, validateMetadata } from './validate.ts';

const METADATA = `metadata_version: 2.3.0
title: Bird calls
summary: Tells bird calls apart.
description: Long.
links:
  source_code: https://github.com/aviary/calls
tags: [song]
tasks: [Classification]
categories: [AI4 inference]
libraries: [PyTorch]
`;

const told = (text: string): string[] =>
  validateMetadata({ path: 'ai4-metadata.yml', bytes: new TextEncoder().encode(text) }).findings.map(
    ({ rule, at }) => `${at.line}:${at.column} ${rule}`,
  );

const withLine = (number: number, change: (line: string) => string): string =>
  METADATA.split('\n')
    .map((line, index) => (index === number - 1 ? change(line) : line))
    .join('\n');

test('a file without faults has none', () => {
  expect(told(METADATA)).toEqual([]);
});

test.each([
  ['a second document', 2, (line: string) => `---\n${line}`, '2:1 yaml-documents'],
  ['the end of a document', 3, (line: string) => `...\n${line}`, '2:18 yaml-documents'],
  ['a key that is none', 2, (line: string) => `? [${line}]\n: x`, '2:3 yaml-key'],
  ['a line pushed in, so that it joins the one above', 2, (line: string) => ` ${line}`, '2:7 yaml-colon'],
  ['words without a key', 1, (line: string) => `Some words\n${line}`, '1:1 yaml-stray-text'],
  ['an alias', 1, () => 'metadata_version: *later', '1:19 yaml-alias'],
])('%s is told alone, without the keys that it hides', (_, number, change, fault) => {
  expect(told(withLine(number, change))).toEqual([fault]);
});

test('what stands elsewhere in the file is told beside it', () => {
  const text = withLine(2, (line) => `${line}: loud`)
    .replace('PyTorch', 'Pytorch')
    .replace('tasks', 'taks');
  expect(told(text)).toEqual(['2:18 yaml-colon', '8:1 missing-key', '10:13 not-allowed']);
});

test('an address that is none is told of once', () => {
  const bytes = new TextEncoder().encode('repository: nonsense\n');
  const { findings } = validateEntry({ id: 'calls', path: 'modules/calls.yaml', bytes });
  expect(findings.map(({ rule }) => rule)).toEqual(['wrong-form']);
});
