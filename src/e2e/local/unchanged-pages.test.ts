import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, runScript } from '../build-site.ts';

const ENTRIES = join(import.meta.dirname, '../lifecycle-entries');

/** A file's last change: a page that was kept has that of the build which rendered it. */
const changedMs = (folder: string, page: string): number => statSync(join(folder, page)).mtimeMs;

describe('a second build into the same folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'unchanged-'));
  const [modulesDir, outDir, fresh] = [join(root, 'modules'), join(root, 'dist'), join(root, 'fresh')];
  const settings = { MODULES_DIR: modulesDir };
  const pageOf = (id: string) => `modules/${id}/index.html`;
  let first: Readonly<Record<string, number>>;

  beforeAll(async () => {
    cpSync(ENTRIES, modulesDir, { recursive: true });
    await buildSite({ ...settings, OUT_DIR: outDir });
    first = Object.fromEntries(pagesIn(outDir).map((page) => [page, changedMs(outDir, page)]));
    const entry = join(modulesDir, 'fish-counter-2.yaml');
    writeFileSync(
      entry,
      readFileSync(entry, 'utf8').replace('Fish counter, second edition', 'Fish counter, third edition'),
    );
    rmSync(join(modulesDir, 'crab-finder.yaml'));
    await buildSite({ ...settings, OUT_DIR: outDir });
    await buildSite({ ...settings, OUT_DIR: fresh });
  });

  afterAll(() => rmSync(root, { recursive: true }));

  test('leaves the very files that a full build writes', () => {
    expect(filesIn(outDir)).toEqual(filesIn(fresh));
    expect(
      filesIn(fresh).filter((file) => !readFileSync(join(outDir, file)).equals(readFileSync(join(fresh, file)))),
    ).toEqual([]);
  });

  test('keeps no page of a module that is gone', () => {
    expect(pagesIn(outDir)).not.toContain(pageOf('crab-finder'));
  });

  test('shows a changed title on the pages of its relations', () => {
    expect(readFileSync(join(outDir, pageOf('fish-counter')), 'utf8')).toContain('Fish counter, third edition');
  });

  test('renders nothing anew that shows the same, and everything once it is told to', async () => {
    const second = Object.fromEntries(pagesIn(outDir).map((page) => [page, changedMs(outDir, page)]));
    await buildSite({ ...settings, OUT_DIR: outDir });
    const ids = ['fish-counter', 'fish-counter-2', 'old-fish-counter'].map(pageOf);
    expect(ids.filter((page) => changedMs(outDir, page) !== second[page])).toEqual([]);
    const { status, log } = await runScript(['scripts/build.ts', '--no-cache'], { ...settings, OUT_DIR: outDir });
    expect(status, log).toBe(0);
    expect(ids.filter((page) => changedMs(outDir, page) === second[page])).toEqual([]);
    expect(first[pageOf('fish-counter')]).not.toBe(second[pageOf('fish-counter')]);
  });
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const pagesIn = (folder: string): string[] => filesIn(folder).filter((file) => file.endsWith('.html'));
