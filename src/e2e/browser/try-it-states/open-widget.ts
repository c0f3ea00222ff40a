import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { faultsOf } from '../faults-of.ts';

const SCREENSHOTS = '.cache/screenshots/try-it';

/** What a test of a state does with the page, and sees of the widget in it. */
export interface OpenWidget {
  /** The page of the test that runs. */
  readonly page: Page;
  /** Connects the page for endpoints of one's own to an endpoint. */
  readonly connect: (endpoint: string, moduleId?: string) => Promise<void>;
  /** Resolves once the connection says so. */
  readonly connection: (words: string) => Promise<void>;
  readonly send: () => Promise<void>;
  /** Picks what the model of the tests is to do. */
  readonly mode: (name: string) => Promise<unknown>;
  /** Resolves once the widget stands in that state. */
  readonly state: (name: string) => Promise<void>;
  readonly panel: () => Locator;
  readonly answer: () => Locator;
}

/**
 * Gives every test of the file a fresh page. Every state that a test has brought about is looked at afterwards, and so
 * is the page that it stands in.
 */
export function openWidget(chromiumArgs: readonly string[] = []): OpenWidget {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    browser = await launchChromium(chromiumArgs);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    context = await browser.newContext({ reducedMotion: 'reduce' });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('dialog', (dialog) => {
      throw new Error(`The answer ran a script: ${dialog.message()}`);
    });
  });
  afterEach(async ({ task }) => {
    const name = task.name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
    const faults = [...(await faultsOf(page, 320, 'light')), ...(await faultsOf(page, 1280, 'dark'))];
    await context.close();
    expect(faults).toEqual([]);
  });

  return {
    get page() {
      return page;
    },
    connect: (endpoint, moduleId) => connect(page, endpoint, moduleId),
    connection: (words) => page.locator('[data-part="connection"]').getByText(words).waitFor(),
    send: () => page.getByRole('button', { name: 'Send to the endpoint' }).click(),
    mode: (name) => page.getByLabel(/^Mode mode/).selectOption(name),
    state: (name) => page.locator(`try-it[data-state="${name}"]`).waitFor(),
    panel: () => page.locator('try-it [data-part="panel"]'),
    answer: () => page.locator('try-it [data-part="answer"]'),
  };
}

async function connect(page: Page, endpoint: string, moduleId = ''): Promise<void> {
  await page.goto(`${inject('siteUrl')}try/`);
  await page.getByLabel('Address of the API').fill(endpoint);
  if (moduleId) await page.getByLabel('Module that runs there').selectOption(moduleId);
  await page.getByRole('button', { name: 'Connect' }).click();
}
