import { afterEach, expect, test } from 'vitest';
import type { ReadmeJob } from './readme-child.ts';
import { openReadmePool, README_LIMITS, type ReadmeLimits, type ReadmePool } from './readme-pool.ts';

const job = (text: string): ReadmeJob => ({
  text,
  base: {
    repositoryUrl: 'https://github.com/owner/name',
    path: 'README.md',
    idPrefix: 'user-content-',
    topLevel: 3,
    images: {},
  },
  limitBytes: 128 * 1024,
});

/** Takes the parser about a second: its time grows with the square of their number. */
const SLOW = '&amp;'.repeat(25_000);

let pool: ReadmePool | undefined;
afterEach(() => pool?.close());

function open(size: number, limits: Partial<ReadmeLimits> = {}): ReadmePool {
  pool = openReadmePool('.', size, { ...README_LIMITS, ...limits });
  return pool;
}

test('renders more texts than it has processes', async () => {
  const { render } = open(2);
  const readmes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => render(job(text))));
  expect(readmes.map(({ html }) => html)).toEqual(['a', 'b', 'c', 'd', 'e'].map((text) => `<p>${text}</p>`));
});

test('shows a text that takes too long letter by letter, with the reason', async () => {
  const readme = await open(1, { timeoutMs: 1 }).render(job('<b>x</b>'));
  expect(readme).toMatchObject({ state: 'escaped', fault: 'It took longer than 0.001 s to render.' });
  expect(readme.html).toBe('<pre class="verbatim" tabindex="0">&lt;b&gt;x&lt;/b&gt;</pre>');
});

test('shows a text that takes too much memory letter by letter, with the reason', async () => {
  const readme = await open(1, { residentMB: 1 }).render(job(SLOW));
  expect(readme).toMatchObject({ state: 'escaped', fault: 'It needed more than 1 MB of memory to render.' });
});

test('shows a text that ends its process letter by letter, with the reason', async () => {
  const readme = await open(1, { heapMB: 1 }).render(job(SLOW));
  expect(readme.state).toBe('escaped');
  expect(readme.fault).toContain('1 MB of memory, or broke the renderer');
});

test('renders on in a new process after one was killed', async () => {
  const { render } = open(1, { residentMB: 1 });
  await render(job(SLOW));
  await expect(render(job(SLOW))).resolves.toMatchObject({ state: 'escaped' });
});
