import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

/** The pages that show what the site looks like, by the name of their pictures. */
export const SHOWN_PAGES = {
  home: '',
  search: '?q=plankton',
  facet: 'task/detection/',
  table: 'table/',
  model: 'modules/phyto-plankton-classification/',
  service: 'modules/smartbay-marine-types/',
  tool: 'modules/ai4os-cvat/',
  notices: 'modules/fish-counter/',
  tombstone: 'modules/old-fish-counter/',
  compare: 'compare/?m=phyto-plankton-classification&m=smartbay-marine-types&m=ai4os-yolo-torch',
  try: 'try/',
  submit: 'submit/',
  status: 'status/',
  descent: 'descent/',
  guide: 'guide/',
  'not-found': 'no-such-page/',
} as const;

const WIDTHS_PX = [320, 768, 1440] as const;
const THEMES = ['light', 'dark'] as const;

/** Pictures are cut here, pixels: the longest page would be too tall to be looked at. */
const TALLEST_PX = 12_000;

export interface ShotsOptions {
  readonly browser: Browser;
  /** Address of the site, with a slash at the end. */
  readonly siteUrl: string;
  readonly folder: string;
}

/** Writes `<name>-<width>-<theme>.png` for each page, width and theme; answers the names in order. */
export async function takeScreenshots({ browser, siteUrl, folder }: ShotsOptions): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  for (const theme of THEMES) {
    const context = await browser.newContext({ colorScheme: theme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(SHOWN_PAGES)) {
      await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
      for (const width of WIDTHS_PX) {
        await page.setViewportSize({ width, height: 900 });
        const heightPx = await page.evaluate(() => document.documentElement.scrollHeight);
        const file = `${name}-${width}-${theme}.png`;
        const clip = { x: 0, y: 0, width, height: Math.min(heightPx, TALLEST_PX) };
        await page.screenshot({ path: join(folder, file), fullPage: true, clip });
        names.push(file);
      }
    }
    await context.close();
  }
  return names;
}

/** The two pictures of the README, as a first look at the window. */
const README_PAGES = [
  { name: 'catalogue', path: '', theme: 'light' },
  { name: 'module', path: SHOWN_PAGES.service, theme: 'dark' },
] as const;

/** Writes `catalogue.png` and `module.png`, small enough to be kept with the sources. */
export async function takeReadmePictures({ browser, siteUrl, folder }: ShotsOptions): Promise<string[]> {
  for (const { name, path, theme } of README_PAGES) {
    const viewport = { width: 1280, height: 860 };
    const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(siteUrl + path, { waitUntil: 'networkidle' });
    const picture = sharp(await page.screenshot()).png({ palette: true, colours: 64, effort: 9 });
    await picture.toFile(join(folder, `${name}.png`));
    await page.close();
  }
  return README_PAGES.map(({ name }) => `${name}.png`);
}
