import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startStaticServer } from './static-server.ts';

test('a folder answers with its own index, and not with the file that has its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  mkdirSync(join(folder, 'modules/reef'), { recursive: true });
  writeFileSync(join(folder, 'modules/reef/index.html'), 'the module');
  writeFileSync(join(folder, 'modules/reef.html'), 'the old address');
  writeFileSync(join(folder, '404.html'), 'nothing');
  const server = await startStaticServer({ folder, base: '/market/' });
  onTestFinished(() => server.close());
  const textAt = async (path: string): Promise<string> => (await fetch(`${server.url}${path}`)).text();
  expect(await textAt('modules/reef/')).toBe('the module');
  expect(await textAt('modules/reef/?lang=es')).toBe('the module');
  expect(await textAt('modules/reef.html')).toBe('the old address');
  expect(await textAt('modules/')).toBe('nothing');
});

test('only what other pages embed may be read by them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  mkdirSync(join(folder, 'embed'));
  writeFileSync(join(folder, 'embed/element.js'), '');
  writeFileSync(join(folder, 'search.json'), '{}');
  writeFileSync(join(folder, '404.html'), 'nothing');
  const server = await startStaticServer({ folder });
  onTestFinished(() => server.close());
  const allowedAt = async (path: string) => (await fetch(server.url + path)).headers.get('access-control-allow-origin');
  expect(await allowedAt('embed/element.js')).toBe('*');
  expect(await allowedAt('search.json')).toBeNull();
});
