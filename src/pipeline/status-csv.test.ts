import { expect, test } from 'vitest';
import type { Module } from '../model/module.ts';
import { formatStatusCsv } from './status-csv.ts';

const crabs = {
  id: 'crabs',
  repository: { url: 'https://github.com/sea/crabs', host: 'github.com', owner: 'sea', name: 'crabs' },
  lifecycle: { stage: 'deprecated', reason: 'unmaintained' },
  harvest: { status: 'invalid', since: '2026-05-01', note: 'No title, no summary.' },
  facts: { title: { how: 'declared', value: '=Crabs' } },
  endpoint: 'https://crabs.example',
  stats: { probe: { date: '2026-06-01', outcome: 'fails', status: 502 } },
  findings: [
    { rule: 'a', severity: 'error', at: { file: 'x' }, params: {} },
    { rule: 'b', severity: 'info', at: { file: 'x' }, params: {} },
  ],
} as unknown as Module;

test('one line a module: where it stands, since when, why, and what was found', () => {
  expect(formatStatusCsv([crabs], (id) => `https://m.example/modules/${id}/`).split('\r\n')).toEqual([
    'id,title,page,repository,stage,reason,harvest,since,note,errors,warnings,notes,endpoint,probe,probed',
    `crabs,'=Crabs,https://m.example/modules/crabs/,https://github.com/sea/crabs,deprecated,unmaintained,invalid,2026-05-01,"No title, no summary.",1,0,1,https://crabs.example,fails,2026-06-01`,
    '',
  ]);
});

test('what is not known is an empty cell', () => {
  const bare = {
    ...crabs,
    lifecycle: { stage: 'active' },
    harvest: { status: 'ok' },
    stats: {},
    findings: [],
  } as Module;
  const [, line] = formatStatusCsv([bare], (id) => id).split('\r\n');
  expect(line).toBe(`crabs,'=Crabs,crabs,https://github.com/sea/crabs,active,,ok,,,0,0,0,https://crabs.example,,`);
});
