import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds, and what sticks out of the window. What a stranger's server shows in its frame is not ours. */
export async function faultsOf(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
  // A theme changes colours and nothing else.
  const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  return [...found, ...(fits ? [] : ['wider than the window'])].map((fault) => `${width} px: ${fault}`);
}
