import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function catalogueWith(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  const { getCatalogue } = await import('./catalogue.ts');
  return getCatalogue();
}

test('lists the demonstration module last, and only where its endpoint has an address', async () => {
  const without = await catalogueWith({});
  expect(without.modules.filter(({ demonstration }) => demonstration)).toEqual([]);

  const { modules } = await catalogueWith({ DEMO_ENDPOINT: 'http://127.0.0.1:5000' });
  expect(modules).toHaveLength(without.modules.length + 1);
  expect(modules.at(-1)).toMatchObject({
    id: 'demo-dominant-colours',
    demonstration: true,
    endpoint: 'http://127.0.0.1:5000',
    api: { swagger: '2.0' },
    findings: [],
  });
});
