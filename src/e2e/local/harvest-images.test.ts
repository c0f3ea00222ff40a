import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { openImageFetch } from '../../io/fetch-image.ts';
import { harvestImages, IMAGES_A_MODULE } from '../../io/harvest-images.ts';
import { readImageIndex } from '../../io/image-folder.ts';
import { openReadmePool, type ReadmePool } from '../../io/readme-pool.ts';
import { closeServer } from '../../io/static-server.ts';
import { metadata, startTrial, type Trial } from '../local-github/trial.ts';
import { push, repository, world } from '../local-github/world.ts';

const README_BYTES = 128 * 1024;

let pool: ReadmePool;
let picture: Buffer;
let asked: string[];
beforeAll(async () => {
  pool = openReadmePool('.', 1);
  picture = await sharp({ create: { width: 8, height: 4, channels: 3, background: '#037a45' } })
    .png()
    .toBuffer();
});
afterAll(() => pool.close());
beforeEach(() => {
  asked = [];
});

type Answer = { readonly status: number; readonly body?: Buffer | string; readonly location?: string };

/** Stands in for GitHub's raw host. */
async function startRawHost(answers: Readonly<Record<string, Answer>>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const name = url.split('/').at(-1) ?? '';
    const { status, body, location } = answers[name] ?? { status: 404 };
    response.writeHead(status, { ...(location && { location }) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => closeServer(server));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function startBirds(readme: string): Promise<{ trial: Trial; push: (readme: string) => void }> {
  const repo = repository('aviary/birds', { 'ai4-metadata.yml': metadata('Birds'), 'README.md': readme });
  const trial = await startTrial({ birds: 'aviary/birds' }, { world: world([repo]) });
  await trial.harvest();
  return { trial, push: (text) => push(repo, { 'README.md': text }) };
}

const harvestFrom = (rawUrl: string, { modulesDir }: Trial) =>
  harvestImages({
    modulesDir,
    harvestDir: modulesDir,
    fetchImage: openImageFetch(rawUrl),
    render: (job) => pool.render(job),
    readmeBytes: README_BYTES,
  });

const files = ({ modulesDir }: Trial): string[] =>
  readdirSync(join(modulesDir, 'snapshot/birds')).includes('images')
    ? readdirSync(join(modulesDir, 'snapshot/birds/images'))
    : [];

test('an image of the repository is kept under its hash, with its size', async () => {
  const { trial } = await startBirds('![A tit](docs/tit.png)');
  const rawUrl = await startRawHost({ 'tit.png': { status: 200, body: picture } });
  expect(await harvestFrom(rawUrl, trial)).toEqual({ kept: 1, refused: 0, failed: 0 });
  const { images } = readImageIndex(trial.modulesDir, 'birds');
  const address = `https://github.com/aviary/birds/raw/${trial.lock()['birds']?.rev}/docs/tit.png`;
  expect(images[address]).toMatchObject({ width: 8, height: 4 });
  expect(files(trial)).toEqual([images[address]?.file, 'index.json']);
  expect(asked).toEqual([`/aviary/birds/${trial.lock()['birds']?.rev}/docs/tit.png`]);
});

test('unchanged texts cost no request', async () => {
  const { trial } = await startBirds('![A tit](tit.png)');
  const rawUrl = await startRawHost({ 'tit.png': { status: 200, body: picture } });
  await harvestFrom(rawUrl, trial);
  asked = [];
  expect(await harvestFrom(rawUrl, trial)).toEqual({ kept: 0, refused: 0, failed: 0 });
  expect(asked).toEqual([]);
});

test('an image that left the README leaves the folder', async () => {
  const { trial, push: pushReadme } = await startBirds('![A tit](tit.png)');
  const rawUrl = await startRawHost({ 'tit.png': { status: 200, body: picture } });
  await harvestFrom(rawUrl, trial);
  pushReadme('No picture.');
  await trial.harvest();
  await harvestFrom(rawUrl, trial);
  expect(files(trial)).toEqual([]);
});

test('what is no image, is missing, or leads elsewhere stays a link, with the reason', async () => {
  const { trial } = await startBirds('![](a.svg) ![](b.png) ![](c.png) ![](https://example.org/d.png)');
  const rawUrl = await startRawHost({
    'a.svg': { status: 200, body: '<svg xmlns="http://www.w3.org/2000/svg" onload="hit()"/>' },
    'c.png': { status: 302, location: 'http://169.254.169.254/latest/meta-data' },
  });
  expect(await harvestFrom(rawUrl, trial)).toEqual({ kept: 0, refused: 4, failed: 0 });
  expect(Object.values(readImageIndex(trial.modulesDir, 'birds').refused)).toEqual([
    'It lies on a host that no images are fetched from.',
    'It is no PNG, JPEG, GIF or WebP image.',
    'Its host answered 404.',
    'Its host leads elsewhere.',
  ]);
  expect(files(trial)).toEqual(['index.json']);
});

test('an image whose host is out of order is asked for again', async () => {
  const { trial } = await startBirds('![](tit.png)');
  const broken = await startRawHost({ 'tit.png': { status: 503 } });
  expect(await harvestFrom(broken, trial)).toEqual({ kept: 0, refused: 0, failed: 1 });
  const mended = await startRawHost({ 'tit.png': { status: 200, body: picture } });
  expect(await harvestFrom(mended, trial)).toEqual({ kept: 1, refused: 0, failed: 0 });
});

test('a README that is an album keeps its first images only', async () => {
  const names = Array.from({ length: IMAGES_A_MODULE.most + 2 }, (_, index) => `${index}.png`);
  const { trial } = await startBirds(names.map((name) => `![](${name})`).join('\n'));
  const rawUrl = await startRawHost(Object.fromEntries(names.map((name) => [name, { status: 200, body: picture }])));
  expect(await harvestFrom(rawUrl, trial)).toEqual({ kept: IMAGES_A_MODULE.most, refused: 2, failed: 0 });
});
