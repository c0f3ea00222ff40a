import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { launchChromium } from './chromium.ts';

/** One page of each of the six templates that readers meet. */
export const JUDGED_PAGES = [
  '',
  'modules/phyto-plankton-classification/',
  'task/detection/',
  'table/',
  'guide/authors/',
  'submit/',
] as const;

/** What must be perfect. Performance is a time, and the bench's alone. */
export const HELD_CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;

export interface Judgement {
  readonly page: string;
  /** Category → score of 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits below the full score, as `id: title`, with the elements and messages they name. */
  readonly faults: readonly string[];
}

/** Starts a Chromium of its own for the pages and judges them one after the other, as a phone would see them. */
export async function judgePages(
  siteUrl: string,
  pages: readonly string[],
  categories: readonly string[],
): Promise<Judgement[]> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const judgements: Judgement[] = [];
    for (const page of pages) judgements.push(await judge(siteUrl, page, { port, onlyCategories: [...categories] }));
    return judgements;
  } finally {
    await browser.close();
  }
}

async function judge(
  siteUrl: string,
  page: string,
  flags: { readonly port: number; readonly onlyCategories: string[] },
): Promise<Judgement> {
  const answer = await lighthouse(siteUrl + page, { ...flags, logLevel: 'error', output: 'json' });
  if (!answer) throw new Error(`Lighthouse gave no result for /${page}.`);
  const { audits, categories, runtimeError } = answer.lhr;
  if (runtimeError) throw new Error(`Lighthouse could not judge /${page}: ${runtimeError.message}`);
  const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)] as const);
  const faults = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary')
    .map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details ?? {})}`.slice(0, 600));
  return { page, scores: Object.fromEntries(scores), faults };
}

/** Lighthouse speaks to the browser over a port of its own. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
