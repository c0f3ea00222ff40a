import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startDemoServer } from './demo-server.ts';
import { probeEndpoints } from './probe-endpoints.ts';
import { closeServer, listenOnFreePort } from './static-server.ts';
import { readSnapshot, readStats } from './store.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function probe(url: string, allowed = ['127.0.0.1'], harvestDir = mkdtempSync(join(tmpdir(), 'probe-'))) {
  const [probed] = await probeEndpoints({
    endpoints: [{ id: 'm', url }],
    harvestDir,
    origin: 'https://market.example.org',
    allowedHosts: new Set(allowed),
    nowMs: () => Date.UTC(2026, 10, 25),
  });
  return { outcome: probed?.stats.outcome, changes: probed?.changes, harvestDir };
}

test('an endpoint that answers is recorded with its description and the day', async () => {
  const demo = await startDemoServer({ port: 0 });
  closing.push(demo.close);
  const { outcome, harvestDir } = await probe(demo.url);
  expect(outcome).toBe('answers');
  expect(readStats(harvestDir)['m']?.probe).toMatchObject({ date: '2026-11-25', outcome: 'answers', status: 200 });
  expect(JSON.parse(new TextDecoder().decode(readSnapshot(harvestDir, 'm').api))).toMatchObject({ swagger: '2.0' });
});

test('what an endpoint changed since it was recorded is said, once', async () => {
  const demo = await startDemoServer({ port: 0 });
  closing.push(demo.close);
  const { harvestDir, changes } = await probe(demo.url);
  expect(changes).toEqual([]);
  const path = join(harvestDir, 'snapshot/m/api.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"maximum":50', '"maximum":40'));
  const again = await probe(demo.url, ['127.0.0.1'], harvestDir);
  expect(again.changes).toEqual([
    'predict: argument top takes a whole number from 1 to 50, before a whole number from 1 to 40.',
  ]);
  expect((await probe(demo.url, ['127.0.0.1'], harvestDir)).changes).toEqual([]);
});

test('a private address is not called unless the operator lists it', async () => {
  let calls = 0;
  const server = createServer((_, response) => {
    calls += 1;
    response.end();
  });
  const port = await listenOnFreePort(server, 0);
  closing.push(() => closeServer(server));
  expect((await probe(`http://127.0.0.1:${port}`, [])).outcome).toBe('not-deepaas');
  expect((await probe(`http://localhost:${port}`, [])).outcome).toBe('not-deepaas');
  expect(calls).toBe(0);
});

test('a redirect to another host is not followed', async () => {
  const server = createServer((_, response) => response.writeHead(302, { location: 'https://other.example/' }).end());
  const port = await listenOnFreePort(server, 0);
  closing.push(() => closeServer(server));
  const { outcome, harvestDir } = await probe(`http://127.0.0.1:${port}`);
  expect(outcome).toBe('not-deepaas');
  expect(readFileSync(join(harvestDir, 'stats.json'), 'utf8')).toContain('not-deepaas');
});

test('nothing that listens is unreachable', async () => {
  const server = createServer();
  const port = await listenOnFreePort(server, 0);
  await closeServer(server);
  expect((await probe(`http://127.0.0.1:${port}`)).outcome).toBe('unreachable');
});
