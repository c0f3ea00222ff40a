import type { Browser } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadmeBase } from '../../model/readme.ts';
import { renderReadme } from '../../pipeline/readme/render-readme.ts';
import { type Arena, type Contender, openArena } from '../hostile/arena.ts';
import { mutationsOf } from '../hostile/mutate.ts';
import { allVectors, VECTORS, type Vector } from '../hostile/vectors.ts';
import { launchChromium } from './chromium.ts';

const LIMIT_BYTES = 128 * 1024;
const SEED = 20_260;
/** All of them where everything is required, a tenth elsewhere. */
const MUTATIONS = process.env['REQUIRE_ALL'] === '1' ? 2_000 : 200;
/** Two thousand texts, each pressed and pointed at, on cores that other tests share. */
const PATIENCE = { timeout: 240_000 };
/** Texts in one page: enough to be quick, few enough to find the guilty one. */
const TEXTS_A_PAGE = 25;

const RAW = 'https://github.com/owner/name/raw/HEAD';
const BASE: ReadmeBase = {
  repositoryUrl: 'https://github.com/owner/name',
  path: 'README.md',
  idPrefix: 'user-content-',
  topLevel: 3,
  // Most of our images are called x: shown, so that their attributes are seen.
  images: { [`${RAW}/x`]: { src: '/kept.webp', width: 10, height: 10 } },
};

const CLEAN = { executed: 0, requests: [], breakouts: [], disallowed: [] };

let browser: Browser;
let arena: Arena;
beforeAll(async () => {
  browser = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND']);
  arena = await openArena(browser);
});
afterAll(() => browser.close());

const rendered = ({ id, input }: Vector): Contender => ({ id, html: renderReadme(input, BASE, LIMIT_BYTES).html });
const unsanitised = ({ id, input }: Vector): Contender => ({ id, html: markdownToHtml(input).html });

describe('hostile READMEs', () => {
  test.each(Object.keys(VECTORS))('of the kind "%s" do nothing', async (kind) => {
    const vectors = allVectors().filter(({ id }) => id.startsWith(`${kind}-`));
    for (const batch of batches(vectors)) expect(await arena.open(batch.map(rendered))).toEqual(CLEAN);
  });

  test(`do nothing in ${MUTATIONS} mutations`, PATIENCE, async () => {
    for (const batch of batches(mutationsOf(allVectors(), SEED, MUTATIONS)))
      expect(await arena.open(batch.map(rendered))).toEqual(CLEAN);
  });

  test('act where the sanitiser is left out, so that this test can see', PATIENCE, async () => {
    // Every fourth, each in a page of its own: one of them would hide the others.
    const sample = allVectors().filter((_, index) => index % 4 === 0);
    const outcomes = [];
    for (const vector of sample) outcomes.push(await arena.open([unsanitised(vector)]));
    expect(outcomes.filter(({ executed }) => executed > 0).length).toBeGreaterThan(sample.length / 5);
    expect(outcomes.filter(({ requests }) => requests.length > 0).length).toBeGreaterThan(0);
    expect(outcomes.filter(({ breakouts }) => breakouts.length > 0).length).toBeGreaterThan(0);
    expect(outcomes.filter(({ disallowed }) => disallowed.length > 0).length).toBeGreaterThan(sample.length / 2);
  });
});

const batches = (vectors: readonly Vector[]): Vector[][] =>
  Array.from({ length: Math.ceil(vectors.length / TEXTS_A_PAGE) }, (_, index) =>
    vectors.slice(index * TEXTS_A_PAGE, (index + 1) * TEXTS_A_PAGE),
  );
