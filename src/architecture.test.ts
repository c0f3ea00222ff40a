import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = import.meta.dirname;
const SCRIPTS = resolve(SRC, '../scripts');

/** What each layer may import of our own code, besides itself. The table of the README's architecture section. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  config: ['model'],
  deepaas: ['model'],
  pipeline: ['model'],
  // The words of the interface; facets bring their English ones.
  i18n: ['model', 'pipeline'],
  report: ['model'],
  exports: ['model'],
  demo: ['model', 'deepaas'],
  io: ['model', 'pipeline', 'demo', 'deepaas'],
  catalogue: ['model', 'config', 'pipeline', 'io', 'demo', 'deepaas'],
  elements: ['model', 'deepaas', 'pipeline', 'report', 'i18n'],
  // A component brings the element and the style that belong to it, so that a page loads what it shows.
  components: ['model', 'config', 'deepaas', 'exports', 'pipeline', 'report', 'elements', 'styles', 'i18n'],
  // The frame of every sheet says how old the data are.
  // Where Astro stands: it bundles templates, and makes the files of a site.
  site: ['model', 'io', 'components'],
  layouts: ['model', 'config', 'catalogue', 'pipeline', 'components', 'styles', 'elements', 'i18n'],
  pages: [
    'model',
    'config',
    'catalogue',
    'pipeline',
    'components',
    'layouts',
    'elements',
    'exports',
    'deepaas',
    'report',
    'styles',
    'i18n',
  ],
  styles: [],
};

/** Layers that may touch the machine. */
const TOUCH_THE_MACHINE = new Set(['io', 'site', 'scripts']);

const isTestCode = (file: string): boolean => /\.test\.ts$/.test(file) || relative(SRC, file).startsWith('e2e');

const sources = [...filesBelow(SRC), ...filesBelow(SCRIPTS)].filter((file) => !isTestCode(file));

describe('the layers', () => {
  test('import only what the table allows', () => {
    const offences = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => ({
          from: layerOf(file),
          to: layerOf(resolve(dirname(file), target)),
          file,
        }))
        .filter(({ from, to }) => from !== to && from !== 'scripts' && !(MAY_IMPORT[from] ?? []).includes(to))
        .map(({ from, to, file }) => `${relative(SRC, file)}: ${from} must not import ${to}`),
    );
    expect(offences).toEqual([]);
  });

  test('import in no circle', () => {
    const graph = new Map(
      sources.map((file) => [file, importsOf(file).map((target) => resolve(dirname(file), target))]),
    );
    expect(circlesOf(graph).map((circle) => circle.map((file) => relative(SRC, file)))).toEqual([]);
  });

  test('leave the machine to io and scripts', () => {
    const offences = sources
      .filter((file) => !TOUCH_THE_MACHINE.has(layerOf(file)))
      .filter((file) => importsOf(file).some((target) => target.startsWith('node:')))
      .map((file) => relative(SRC, file));
    expect(offences).toEqual([]);
  });

  test('read the environment in config and scripts only, and print in report and scripts only', () => {
    const offences = sources.flatMap((file) => {
      const layer = layerOf(file);
      const text = readFileSync(file, 'utf8');
      return [
        ...(/process\.env/.test(text) && !['config', 'scripts'].includes(layer)
          ? [`${relative(SRC, file)}: process.env`]
          : []),
        ...(/\bconsole\./.test(text) && !['report', 'scripts'].includes(layer)
          ? [`${relative(SRC, file)}: console`]
          : []),
      ];
    });
    expect(offences).toEqual([]);
  });

  test('take no path out of the address of a file: it would be wrong in a folder whose name has a space', () => {
    const offences = [...filesBelow(SRC), ...filesBelow(SCRIPTS), ...filesBelow(resolve(SRC, '../.config'))]
      .filter((file) => /import\.meta\.url\)\.pathname/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(SRC, file));
    expect(offences).toEqual([]);
  });

  test('have no script of more than 40 lines', () => {
    const long = filesBelow(SCRIPTS)
      .filter((file) => !isTestCode(file))
      .map((file) => ({
        file: relative(SCRIPTS, file),
        lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
      }))
      .filter(({ lines }) => lines > 40);
    expect(long).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** First folder below `src`, the file's stem for the two files that stand there, or `scripts`. */
function layerOf(file: string): string {
  if (!relative(SCRIPTS, file).startsWith('..')) return 'scripts';
  const [first = ''] = relative(SRC, file).split('/');
  return first.replace(/\.ts$/, '');
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
}

/** One circle for each file that reaches itself again on the way down from another, in the order of the imports. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[][] => {
    const at = path.indexOf(file);
    if (at !== -1) return [[...path.slice(at), file]];
    if (done.has(file)) return [];
    const found = (graph.get(file) ?? []).flatMap((target) => walk(target, [...path, file]));
    done.add(file);
    return found;
  };
  return [...graph.keys()].flatMap((file) => walk(file, []));
}
