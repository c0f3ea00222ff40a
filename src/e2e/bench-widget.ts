import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
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

/** Longest task of the page's main thread while an answer is drawn; the aim is 50 ms. @returns lines to print */
export async function benchWidget(): Promise<string[]> {
  const code = await bundleDrawing();
  const browser = await launchChromium();
  try {
    const lines: string[] = [];
    for (const [name, answer] of Object.entries(answers)) {
      const page = await browser.newPage();
      await page.setContent(`<style>${styles()}</style><div id="place"></div>`);
      await page.addScriptTag({ content: code });
      await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
      await page.evaluate(draw, JSON.stringify(answer));
      const longest = longestTaskMs((await browser.stopTracing()).toString());
      lines.push(`${name.padEnd(24)} longest task ${longest.toFixed(0).padStart(4)} ms (aim 50)`);
      await page.close();
    }
    return lines;
  } finally {
    await browser.close();
  }
}

/** Runs in the page: draws, and waits until it is painted. */
async function draw(text: string): Promise<void> {
  const place = document.querySelector<HTMLElement>('#place');
  const { showAnswer } = (globalThis as unknown as { drawing: typeof import('../elements/try-it/answer.ts') }).drawing;
  if (!place) throw new Error('The page lacks its place.');
  const answer = { type: 'application/json', bytes: new TextEncoder().encode(text) };
  await showAnswer(place, answer, { path: '/', query: [], form: [] });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
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

async function bundleDrawing(): Promise<string> {
  const bundle = await rolldown({ input: resolve(SRC, 'elements/try-it/answer.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', name: 'drawing', codeSplitting: false, minify: true });
  await bundle.close();
  return output[0].code;
}

function styles(): string {
  const own = readdirSync(resolve(SRC, 'components/try-it')).filter((name) => name !== 'widget.css');
  const paths = [
    ...['layers', 'tokens', 'reset', 'base'].map((name) => `styles/${name}.css`),
    ...own.map((name) => `components/try-it/${name}`),
  ];
  return paths.map((path) => readFileSync(resolve(SRC, path), 'utf8')).join('\n');
}
