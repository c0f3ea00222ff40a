import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Started = ChildProcessByStdio<null, Readable, Readable>;

describe('npm start -- --offline', () => {
  let child: Started;
  let addresses: { readonly site: string; readonly demo: string };

  beforeAll(async () => {
    child = spawn(process.execPath, ['scripts/start.ts', '--offline', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    addresses = await readAddresses(child);
  });
  afterAll(() => void child.kill('SIGKILL'));

  test('serves the 52 modules and the demonstration module', async () => {
    const page = await (await fetch(addresses.site)).text();
    expect(page.match(/data-module=/g)).toHaveLength(53);
    expect(page).toContain('52 modules');
  });

  test('serves the demonstration endpoint beside them', async () => {
    const { models } = (await (await fetch(`${addresses.demo}v2/models/`)).json()) as { models: { id: string }[] };
    const [{ id } = { id: '' }] = models;
    expect(await (await fetch(`${addresses.site}modules/${id}/`)).text()).toContain(new URL(addresses.demo).host);
  });

  test('answers an unknown address with its own page', async () => {
    const answer = await fetch(`${addresses.site}modules/nothing-of-the-kind/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1');
  });

  test('ends both at Ctrl-C', async () => {
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(addresses.site)).rejects.toThrow();
    await expect(fetch(addresses.demo)).rejects.toThrow();
  });
});

describe('npm start with a port that is none', () => {
  test('says what was expected and ends with 2', async () => {
    const child = spawn(process.execPath, ['scripts/start.ts', '--port', '80x'], { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = collect(child);
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(printed()).toContain('--port is "80x". Expected a whole number from 0 to 65535.');
  });
});

/** Waits for the two addresses that the command prints. */
async function readAddresses(child: Started): Promise<{ site: string; demo: string }> {
  const printed = collect(child);
  for await (const _ of child.stdout) {
    const [, site] = /The marketplace: (\S+)/.exec(printed()) ?? [];
    const [, demo] = /The demonstration endpoint: (\S+)/.exec(printed()) ?? [];
    if (site && demo) return { site, demo };
  }
  throw new Error(`The command ended before it printed its addresses:\n${printed()}`);
}

function collect(child: Started): () => string {
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    printed += String(chunk);
  });
  return () => printed;
}
