import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPages } from '../../scripts/build-pages.ts';
import { moduleFiles } from '../../scripts/module-files.ts';
import { getCatalogue, getDocumentation, getReadmeFindings } from '../catalogue.ts';
import { moduleDrawings } from '../components/glyph/module-drawings.ts';
import { citationSnippets } from '../components/module/citations.ts';
import { config } from '../config.ts';
import { moduleJson } from '../exports/module-json.ts';
import { copyImages } from '../io/copy-images.ts';
import { writePagefindIndex } from '../io/pagefind-index.ts';
import { NOTHING_UNCHANGED } from '../io/unchanged-files.ts';
import { writeFiles } from '../io/write-files.ts';
import { writePictures } from '../io/write-pictures.ts';
import { writeServiceWorker } from '../io/write-service-worker.ts';
import { glyphFacts } from '../pipeline/derive/glyph-facts.ts';
import { bundleFolders } from '../site/bundle-folders.ts';

/** One part of a build in a process of its own, which the bench starts and measures: `node bench-build-part.ts PART`. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  async bundle() {
    mkdirSync('.cache', { recursive: true });
    const folder = mkdtempSync(resolve('.cache/bench-bundle-'));
    // Astro is in no other part's process.
    const { bundleSite } = await import('../site/bundler.ts');
    await bundleSite(bundleFolders(folder));
    rmSync(folder, { recursive: true });
  },
  async read() {
    await getCatalogue();
  },
  async texts() {
    await getReadmeFindings();
  },
  async pages() {
    const catalogue = await getCatalogue();
    const { modules } = catalogue;
    const ids = modules.map(({ id }) => id);
    await getReadmeFindings();
    const unchanged = await buildPages(config);
    const { signatures, pictures } = moduleDrawings(modules.map(({ facts }) => glyphFacts(facts)));
    writeFiles(config.outDir, [...moduleFiles(catalogue, config), ...signatures], unchanged);
    copyImages(config.harvestDir, config.outDir, ids);
    writeServiceWorker(config.outDir, config.base, config.limits.offline);
    await writePictures({ pictures, outDir: config.outDir, cacheDir: '.cache/pictures', unchanged });
    unchanged.finish();
  },
  async pictures() {
    const { modules } = await getCatalogue();
    const folder = mkdtempSync(join(tmpdir(), 'bench-pictures-'));
    const { pictures } = moduleDrawings(modules.map(({ facts }) => glyphFacts(facts)));
    const cacheDir = join(folder, 'cache');
    await writePictures({ pictures, outDir: folder, cacheDir, unchanged: NOTHING_UNCHANGED });
  },
  async exports() {
    const { modules, descent, builtAt } = await getCatalogue();
    for (const module of modules) {
      moduleJson({ module, children: descent.childrenOf(module.id), builtAt, site: config });
      citationSnippets(module, config);
    }
  },
  async pagefind() {
    await writePagefindIndex(mkdtempSync(join(tmpdir(), 'bench-pagefind-')), await getDocumentation());
  },
};

await PARTS[process.argv[2] ?? '']?.();
process.stdout.write(JSON.stringify({ peakBytes: process.resourceUsage().maxRSS * 1024, childTicks: childTicks() }));
process.exit();

/** Time of the processes that this one started and that nobody waited for: they outlive it, and no parent would count them. */
function childTicks(): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.reduce((sum, id) => sum + ticksOf(id), 0);
}

function ticksOf(id: string): number {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(fields[1]) === process.pid ? Number(fields[11]) + Number(fields[12]) : 0;
  } catch {
    // It ended while we looked.
    return 0;
  }
}
