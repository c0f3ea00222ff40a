import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

/** One page of every kind, and the module page in each of its states. */
const PAGES = [
  '',
  'modules/phyto-plankton-classification/',
  'modules/ai4os-cvat/',
  'modules/demo-dominant-colours/',
  'task/detection/',
  '?q=plankton&in=image',
  '?in=text&out=mask',
  'table/',
  'compare/?m=posenet-tf&m=satsr',
  'offline/',
  'try/',
  'submit/',
  'status/',
  'descent/',
  'vocabulary/',
  'rules/alias-clash/',
  'guide/',
  '404.html',
];

const THEMES = ['light', 'dark'] as const;
const WIDTHS_PX = [320, 1280] as const;
/** The checker takes seconds for a page of many parts on a busy machine. */
const PATIENCE_MS = 180_000;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  // The checker injects its own script; that the policy holds is tested elsewhere.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => browser.close());

/** What axe finds, as `rule: element`, and what sticks out of the sheet. */
async function faultsOf(width: number, theme: (typeof THEMES)[number]): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  const axe = new AxeBuilder({ page });
  // A theme changes colours and nothing else.
  const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  const overflowPx = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...found, ...(overflowPx > 0 ? [`${overflowPx} px wider than the window`] : [])].map(
    (fault) => `${width} px, ${theme}: ${fault}`,
  );
}

describe('every kind of page', () => {
  test.each(PAGES)(
    '/%s has no fault for axe and fits, in both themes and widths',
    async (path) => {
      await page.goto(inject('siteUrl') + path);
      // Where the address asks something, the answer is judged.
      if (path.includes('?')) await page.locator('.why, .chips li, module-compare td').first().waitFor();
      const faults: string[] = [];
      for (const width of WIDTHS_PX) {
        for (const theme of THEMES) faults.push(...(await faultsOf(width, theme)));
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
});
