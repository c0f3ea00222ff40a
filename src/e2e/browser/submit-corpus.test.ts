import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runScript } from '../build-site.ts';
import { findCorpus, readMetadataFiles } from '../corpus-files.ts';
import { requireInCi, suiteName } from '../part.ts';
import { launchChromium } from './chromium.ts';
import { metadataName } from './submit-world.ts';

/** What every format tells of a finding: its place below the file, its rule, and its sentences. */
interface Told {
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

const corpus = requireInCi(findCorpus());

describe.skipIf('missing' in corpus)(suiteName('every metadata file of the corpus', corpus), () => {
  const files = 'found' in corpus ? readMetadataFiles(corpus.found) : [];
  let folder: string;
  let browser: Browser;
  let byCommand: Map<string, Told[]>;
  let summary: string;
  let annotations: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    const paths = files.map(({ name, bytes }, index) => {
      const path = join(folder, `file-${index}`, metadataName(name));
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, bytes);
      return path;
    });
    const json = await runScript(['scripts/check.ts', '--format', 'json', ...paths]);
    byCommand = tellJson(json.log, folder);
    const summaryPath = join(folder, 'summary.md');
    const github = await runScript(['scripts/check.ts', '--format', 'github', ...paths], {
      GITHUB_STEP_SUMMARY: summaryPath,
    });
    annotations = github.log;
    summary = readFileSync(summaryPath, 'utf8');
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test('has findings, and not for want of files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect([...byCommand.values()].flat().length).toBeGreaterThan(100);
  });

  test('has the same findings on the submit page as on the command line, word for word', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}submit/`);
    const onPage = new Map<string, Told[]>();
    for (const index of files.keys()) onPage.set(`file-${index}`, await readOnPage(page, index));
    for (const [index, { name }] of files.entries()) {
      const file = `file-${index}`;
      expect({ name, told: onPage.get(file) }).toEqual({ name, told: byCommand.get(file) ?? [] });
    }
  }, 300_000);

  test('has the same findings in the summary of a GitHub step, and its annotations are among them', () => {
    const rows = summary.split('\n').filter((line) => line.startsWith('| ') && line.includes(folder.slice(1)));
    const places = [...byCommand].flatMap(([file, told]) => told.map(({ place, rule }) => `${file} ${place} ${rule}`));
    const inSummary = rows.map((row) => {
      const cells = row.split(/(?<!\\) \| /).map((cell) => cell.replace(/^\| | \|$/g, '').replace(/\\(.)/g, '$1'));
      const [, file, place] = /(file-\d+)\/[^:]+((?::\d+)*)$/.exec(cells[0] ?? '') ?? [];
      return `${file} ${place} ${cells.at(-1)}`;
    });
    expect(inSummary.sort()).toEqual(places.sort());
    const annotated = [
      ...annotations.matchAll(/^::\w+ file=[^,]*(file-\d+)\/[^,]*,line=(\d+),.*?col=(\d+),.*?title=([\w-]+)::/gm),
    ];
    expect(annotated).toHaveLength(10);
    for (const [, file, line, column, rule] of annotated)
      expect(places).toContain(`${file} :${line}:${column} ${rule}`);
  });
});

/** Findings of the command line by file, without the folder that the copies stand in. */
function tellJson(log: string, folder: string): Map<string, Told[]> {
  const { findings } = JSON.parse(log.slice(log.indexOf('{'))) as {
    findings: {
      rule: string;
      file: string;
      line?: number;
      column?: number;
      found: string;
      expected: string;
      fix: string;
    }[];
  };
  const told = findings.map(({ rule, file, line, column, found, expected, fix }) => ({
    file: file.slice(file.indexOf(folder.slice(1)) + folder.length).split('/')[0] ?? '',
    told: { place: placeOf(line, column), rule, message: [found, expected, fix].filter(Boolean).join(' ') },
  }));
  const byFile = Map.groupBy(told, ({ file }) => file);
  return new Map([...byFile].map(([file, all]) => [file, all.map((each) => each.told).sort(byPlace)]));
}

const placeOf = (line?: number, column?: number): string =>
  [line, column].flatMap((part) => (part === undefined ? [] : [`:${part}`])).join('');

/** Types the address of a repository with the file, and reads what the page lists for that file. */
async function readOnPage(page: Page, index: number): Promise<Told[]> {
  await page.getByLabel('Repository on GitHub').fill(`corpus/file-${index}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByLabel('Short name').and(page.locator(`:visible`)).waitFor();
  await page.waitForFunction(
    (id) => document.querySelector<HTMLInputElement>('[name="id"]')?.value === id,
    `file-${index}`,
  );
  const told = await page.locator('[data-part="findings"] > li').evaluateAll((items) =>
    items.map((item) => {
      const slot = (name: string) => item.querySelector(`[data-slot="${name}"]`)?.textContent ?? '';
      const message = ['found', 'expected', 'fix'].map(slot).filter(Boolean).join(' ');
      return { place: slot('place'), rule: slot('rule'), message };
    }),
  );
  return told
    .filter(({ place }) => place.startsWith(`corpus/file-${index}/`))
    .map((each) => ({ ...each, place: /(?::\d+)*$/.exec(each.place)?.[0] ?? '' }))
    .sort(byPlace);
}

const byPlace = (a: Told, b: Told): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
