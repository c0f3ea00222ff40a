import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { basePolicy, parsePolicy } from '../../model/content-policy.ts';
import { launchChromium } from './chromium.ts';
import { isRedirect, pagesOf, readPage, templatePages } from './site-pages.ts';
import { watchViolations } from './watch-violations.ts';

const NOTHING_ALLOWED = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

const FIRST_POLICY =
  /^<!doctype html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/i;

let browser: Browser;
let page: Page;
let violations: Awaited<ReturnType<typeof watchViolations>>;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  violations = await watchViolations(page);
});
afterAll(() => browser.close());

/** Opens a page and waits until it is quiet; answers what its policy refused. */
async function violationsOf(path: string): Promise<string[]> {
  violations.take();
  await page.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' });
  return violations.take();
}

describe('the content policy', () => {
  test('stands in every page, before everything that it governs, and is never weaker than the base', () => {
    const base = parsePolicy(basePolicy('http:').join(';'));
    const weak = pagesOf(inject('siteFolder')).filter((path) => {
      const html = readPage(inject('siteFolder'), path);
      if (isRedirect(html)) return !html.includes(NOTHING_ALLOWED) || html.includes('<script');
      const policy = parsePolicy(FIRST_POLICY.exec(html)?.[1] ?? '');
      const keepsBase = [...base].every(([name, sources]) =>
        sources.every((source) => policy.get(name)?.includes(source)),
      );
      const runsOwnScriptsOnly = policy.get('script-src')?.every((source) => /^'(self|sha256-[\w+/=]+)'$/.test(source));
      return !keepsBase || !runsOwnScriptsOnly;
    });
    expect(weak).toEqual([]);
  });

  test('meets no inline handler and no inline style in any page', () => {
    const inline = pagesOf(inject('siteFolder')).filter((path) => {
      const html = readPage(inject('siteFolder'), path).replace(/<(script|style)\b.*?<\/\1>/gs, '');
      return /<[a-z][^>]*\s(style|on[a-z]+)=["']/i.test(html);
    });
    expect(inline).toEqual([]);
  });

  test.each(templatePages(inject('siteFolder')))('refuses nothing that /%s does', async (path) => {
    expect(await violationsOf(path)).toEqual([]);
  });

  test('refuses an inline script, markup from a string, a stranger’s image and a stranger’s frame', async () => {
    await violationsOf('');
    const refused = await page.evaluate(async () => {
      const tries = {
        markup: () => document.body.insertAdjacentHTML('beforeend', '<p>x</p>'),
        script: () =>
          document.body.append(Object.assign(document.createElement('script'), { text: 'globalThis.ran = 1' })),
        worker: () => new Worker('https://example.invalid/w.js'),
        // Of the site's own files only those that are workers become one.
        other: () => new Worker('/_astro/core.js'),
      };
      return Object.entries(tries)
        .filter(([, attempt]) => {
          try {
            attempt();
            return !('ran' in globalThis);
          } catch {
            return true;
          }
        })
        .map(([name]) => name);
    });
    expect(refused).toEqual(['markup', 'script', 'worker', 'other']);
    await page.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/x.png' }));
      document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.invalid/' }));
    });
    const seen: string[] = [];
    await expect
      .poll(() => {
        seen.push(...violations.take());
        return seen.join('\n');
      })
      .toContain('frame-src https://example.invalid');
    expect(seen.join('\n')).toContain('img-src https://example.invalid/x.png');
  });

  test('lets the site’s own workers through', async () => {
    await violationsOf('');
    const made = await page.evaluate(() => {
      for (const path of ['/pagefind/pagefind-worker.js', '/_astro/decode-worker.js']) new Worker(path).terminate();
      return true;
    });
    expect(made).toBe(true);
  });
});
