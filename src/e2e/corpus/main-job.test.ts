import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEntryFiles } from '../../io/store.ts';
import type { Lock } from '../../model/lock.ts';
import { assembleCatalogue } from '../../pipeline/assemble.ts';
import { buildSite, runScript } from '../build-site.ts';
import { findCorpus } from '../corpus-files.ts';
import { type Crawl, crawl } from '../crawl.ts';
import { startCorpusGitHub } from '../local-github/corpus.ts';
import { LOCAL_TOKEN } from '../local-github/server.ts';
import { requireInCi, suiteName } from '../part.ts';

const ENTRIES = 52;
/** Repositories of the corpus that belong to an entry; the others are old names. */
const FOUND = 28;
const NOT_FOUND = 'repository not found, curated facts shown';

const corpus = requireInCi(findCorpus());

describe.skipIf('missing' in corpus)(suiteName('the main job on real repositories', corpus), () => {
  const folder = mkdtempSync(join(tmpdir(), 'main-job-'));
  const [harvestDir, outDir] = [join(folder, 'harvest'), join(folder, 'dist')];
  let lock: Lock;
  let site: Crawl;

  beforeAll(async () => {
    if ('missing' in corpus) return;
    const github = await startCorpusGitHub(corpus.found);
    const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: LOCAL_TOKEN };
    const harvest = await runScript(['scripts/harvest.ts', '--out', harvestDir], env);
    await github.close();
    expect(harvest.status, harvest.log).toBe(0);
    await buildSite({ HARVEST_DIR: harvestDir, OUT_DIR: outDir });
    lock = JSON.parse(readFileSync(join(harvestDir, 'lock.json'), 'utf8'));
    site = crawl(outDir);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const idsWith = (...statuses: string[]): string[] =>
    Object.keys(lock).filter((id) => statuses.includes(lock[id]?.status ?? ''));

  const htmlOf = (address: string): string =>
    unescapeHtml(site.pages.find((page) => page.address === address)?.html ?? '');

  const moduleJson = (id: string) => JSON.parse(readFileSync(join(outDir, `modules/${id}.json`), 'utf8'));

  test('finds the repositories that are there, and says which are not', () => {
    expect(idsWith('ok', 'invalid')).toHaveLength(FOUND);
    expect(idsWith('invalid')).toEqual(['phyto-plankton-classification']);
    expect(idsWith('gone')).toHaveLength(ENTRIES - FOUND);
  });

  test('brings every entry along with the first page, with a page each, and counts them for machines', () => {
    const ids = Object.keys(lock).sort();
    const listed = [...htmlOf('/').matchAll(/data-module="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(listed.sort()).toEqual(ids);
    expect(ids.filter((id) => htmlOf(`/modules/${id}/`) === '')).toEqual([]);
    expect(JSON.parse(readFileSync(join(outDir, 'api/v1/modules.json'), 'utf8')).count).toBe(ENTRIES);
  });

  test('shows what was harvested, at the commit that it was read at', () => {
    const wanting = idsWith('ok').filter((id) => {
      const { facts, repository } = moduleJson(id);
      const isDeclared = facts.summary.how === 'declared' && facts.summary.source.line > 0 && repository.commit;
      return !isDeclared || !htmlOf(`/modules/${id}/`).includes(facts.summary.value);
    });
    expect(wanting).toEqual([]);
  });

  test('derives the same from the authors’ words as from the marketplace’s', () => {
    const { modules } = assembleCatalogue({
      entries: readEntryFiles('modules'),
      lock: {},
      stats: {},
      snapshotOf: () => ({}),
    });
    const differing = modules.flatMap(({ id, facts }) =>
      (['subject', 'operation', 'inputKinds', 'outputKinds'] as const)
        .map((name) => [name, facts[name].value, moduleJson(id).facts[name].value] as const)
        .filter(([, curated, harvested]) => JSON.stringify(curated) !== JSON.stringify(harvested))
        .map(([name, curated, harvested]) => `${id} ${name}: ${curated} became ${harvested}`),
    );
    expect(differing).toEqual([]);
  });

  test('says of the others that their repository was not found, and shows curated facts', () => {
    const wanting = idsWith('gone').filter(
      (id) => moduleJson(id).facts.summary.how !== 'curated' || !htmlOf(`/modules/${id}/`).includes(NOT_FOUND),
    );
    expect(wanting).toEqual([]);
  });

  test('leads every old name, and the old marketplace’s page of it, to its successor', () => {
    const astray = readLineage(corpus).flatMap(({ name, successor }) => {
      const page = `/modules/${name.replaceAll('_', '-')}.html`;
      return [`/modules/${name}/`, page, page.toLowerCase()]
        .filter((address) => repositoryAt(address).toLowerCase() !== `https://github.com/${successor}`.toLowerCase())
        .map((address) => `${address} → ${repositoryAt(address)}, not ${successor}`);
    });
    expect(astray.filter((line) => !isOwnPage(line))).toEqual([]);
  });

  test('resolves the images of old that modules are built on', () => {
    const { children } = moduleJson('ai4os-yolo-torch');
    expect(children.map(({ id }: { id: string }) => id)).toContain('smartbay-marine-types');
  });

  test('reports the one file that cannot be read, at its line and column', () => {
    expect(htmlOf('/status/')).toContain('ai4os-hub/phyto-plankton-classification/ai4-metadata.yml:14:30');
    expect(moduleJson('phyto-plankton-classification').facts.title.how).toBe('curated');
  });

  test('breaks no internal link', () => {
    expect(site.broken).toEqual([]);
  });

  test('tells search engines of every page that has an address of its own, and of no other', () => {
    const sitemap = readFileSync(join(outDir, 'sitemap.xml'), 'utf8');
    const canonical = site.pages.filter(({ html }) => !html.includes('content="noindex"'));
    const listed = [...sitemap.matchAll(/<loc>http:\/\/127\.0\.0\.1:4321([^<]*)<\/loc>/g)].map(([, path]) => path);
    expect(listed).toEqual(canonical.map(({ address }) => address).toSorted());
  });

  test('makes the same bytes from the same input', async () => {
    const again = join(folder, 'again');
    await buildSite({ HARVEST_DIR: harvestDir, OUT_DIR: again });
    expect(hashesBelow(again)).toEqual(hashesBelow(outDir));
  });

  /** The repository of the module that an address leads to. */
  function repositoryAt(address: string): string {
    const target = /<meta http-equiv="refresh" content="0; url=\/modules\/([^"/]+)\/">/.exec(htmlOf(address))?.[1];
    return target ? moduleJson(target).repository.url : 'nowhere';
  }

  /** A module that kept its old name needs no address that leads on from itself. */
  const isOwnPage = (line: string): boolean => {
    const id = /^\/modules\/([^/]+)\/ /.exec(line)?.[1]?.toLowerCase() ?? '';
    return id in lock;
  };
});

function readLineage(corpus: ReturnType<typeof findCorpus>): { name: string; successor: string }[] {
  if ('missing' in corpus) return [];
  const [, ...rows] = readFileSync(join(corpus.found, 'lineage.tsv'), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [name = '', then = ''] = row.split('\t');
    return { name, successor: [...then.matchAll(/[\w.-]+\/[\w.-]+/g)].at(-1)?.[0] ?? '' };
  });
}

/** Path and hash of every file, sorted. */
function hashesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .sort();
}

const unescapeHtml = (html: string): string =>
  html
    .replace(/&quot;|&#34;/g, '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
