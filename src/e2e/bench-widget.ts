import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { build } from 'vite';
import type { ReceivedAnswer } from '../elements/try-it/send-request.ts';
import { startStaticServer } from '../io/static-server.ts';
import { launchChromium } from './browser/chromium.ts';

const SRC = resolve(import.meta.dirname, '..');
const BOXES = 2_000;
const ROWS = 1_000;

const answers: Readonly<Record<string, object>> = {
  [`${BOXES} boxes`]: Array.from({ length: BOXES }, (_, index) => {
    const [x, y] = [(index * 37) % 1_900, (index * 91) % 1_000];
    return { label: `thing ${index % 40}`, score: 1 - index / BOXES, bbox: [x, y, x + 40, y + 30] };
  }),
  [`a table of ${ROWS} rows`]: Array.from({ length: ROWS }, (_, index) => ({
    sample: `sample ${index}`,
    depth: index / 7,
    salinity: 35 + (index % 11) / 10,
    station: `station ${index % 13}`,
    taken: index % 2 === 0,
  })),
};

/** Most of what an answer may be: 12 million pixels, and an archive that unfolds to 40 MB. */
const files: Readonly<Record<string, () => Promise<ReceivedAnswer>>> = {
  'a TIFF of 12 megapixels': async () => ({ type: 'image/tiff', bytes: await largeTiff(4_000, 3_000) }),
  'a zip of 40 MB': async () => ({ type: 'application/zip', bytes: largeZip(20, 2_000_000) }),
};

/** Longest task of the page's main thread while an answer is drawn; the aim is 50 ms. @returns lines to print */
export async function benchWidget(): Promise<string[]> {
  const server = await startStaticServer({ folder: await buildDrawing() });
  const browser = await launchChromium();
  try {
    const lines: string[] = [];
    for (const [name, answer] of Object.entries(answers)) {
      const bytes = new TextEncoder().encode(JSON.stringify(answer));
      lines.push(await lineOf(browser, server.url, name, { type: 'application/json', bytes }));
    }
    for (const [name, file] of Object.entries(files)) {
      lines.push(await lineOf(browser, server.url, name, await file()));
    }
    return lines;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function lineOf(browser: Browser, url: string, name: string, { type, bytes }: ReceivedAnswer): Promise<string> {
  const page = await browser.newPage();
  await page.route('**/answer', (route) => route.fulfill({ body: Buffer.from(bytes), contentType: type }));
  await page.goto(url);
  await page.waitForFunction(() => 'drawing' in globalThis);
  await page.evaluate(readAnswer);
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate(draw);
  const longest = longestTaskMs((await browser.stopTracing()).toString());
  await page.close();
  return `${name.padEnd(24)} longest task ${longest.toFixed(0).padStart(4)} ms (aim 50)`;
}

/** What the page keeps between its two steps. */
interface Bench {
  readonly drawing: typeof import('../elements/try-it/answer.ts');
  answer?: ReceivedAnswer;
}

/** Runs in the page, before anything is measured: reading an answer is not drawing it. */
async function readAnswer(): Promise<void> {
  const response = await fetch('/answer');
  const bytes = new Uint8Array(await response.arrayBuffer());
  (globalThis as unknown as Bench).answer = { type: response.headers.get('content-type') ?? '', bytes };
}

/** Runs in the page: draws, and waits until all of it is decoded and painted. */
async function draw(): Promise<void> {
  const place = document.querySelector<HTMLElement>('#place');
  const { drawing, answer } = globalThis as unknown as Bench;
  if (!place || !answer) throw new Error('The page lacks its place or its answer.');
  await drawing.showAnswer(place, answer, { path: '/', query: [], form: [] });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  // The archive of the bench is all drawn with its twelfth file, and has 20.
  const isDone = () => !place.querySelector('.try-decoding') && [0, 12].includes(place.querySelectorAll('h3').length);
  do await frame();
  while (!isDone());
  await frame();
}

/** A picture without noise, packed as cameras of microscopes pack it. */
async function largeTiff(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const rgb = Buffer.alloc(width * height * 3);
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = (at >> 4) & 0xff;
  const tiff = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .tiff({ compression: 'lzw' })
    .toBuffer();
  return new Uint8Array(tiff);
}

/** Texts that pack to about a half: what unfolds far beyond its size is refused as a trap. */
function largeZip(count: number, sizeBytes: number): Uint8Array<ArrayBuffer> {
  let seed = 1;
  const text = new Uint8Array(sizeBytes).map(() => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 97 + ((seed >> 8) % 16);
  });
  const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`part-${index}.txt`, text]));
  return new Uint8Array(zipSync(files, { level: 6 }));
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor, microseconds: what other programs take of it is not the page's. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function longestTaskMs(trace: string): number {
  // Chromium wrote it.
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(place),
  );
  const tasks = traceEvents.filter((event) => /(^|::)RunTask$/.test(event.name) && mains.has(place(event)));
  if (tasks.length === 0) throw new Error('The trace names no task of a page.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}

/** The drawing as a page of its own, built as the site is. @returns its folder */
async function buildDrawing(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'bench-widget-'));
  writeFileSync(
    join(root, 'main.ts'),
    `import * as drawing from ${JSON.stringify(resolve(SRC, 'elements/try-it/answer.ts'))};\nObject.assign(globalThis, { drawing });\n`,
  );
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><title>Bench</title><style>${styles()}</style><div id="place"></div><script type="module" src="./main.ts"></script>`,
  );
  await build({ root, configFile: false, logLevel: 'error', worker: { format: 'es' } });
  return join(root, 'dist');
}

function styles(): string {
  const own = readdirSync(resolve(SRC, 'components/try-it')).filter((name) => name !== 'widget.css');
  const paths = [
    ...['layers', 'tokens', 'reset', 'base'].map((name) => `styles/${name}.css`),
    ...own.map((name) => `components/try-it/${name}`),
  ];
  return paths.map((path) => readFileSync(resolve(SRC, path), 'utf8')).join('\n');
}
