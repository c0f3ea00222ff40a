import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** The figures: the widget before the first touch, and the part that the touch brings. */
const BEFORE_TOUCH_BYTES = 8_000;
const CORE_BYTES = 25_000;

const folder = () => join(inject('siteFolder'), '_astro');

function script(start: string): string {
  const found = readdirSync(folder()).find((name) => name.startsWith(start) && name.endsWith('.js'));
  if (!found) throw new Error(`The site has no script ${start}*.js.`);
  return found;
}

/** A script and all that it imports at once, without what it imports only when needed. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = readFileSync(join(folder(), name), 'utf8');
  const imports = [...text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)].map(([, path = '']) =>
    basename(path),
  );
  for (const path of imports) withImports(path, seen);
  return seen;
}

const gzipBytes = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder(), name)), { level: 9 }).length, 0);

test('the widget is small before it is touched, and when it is', () => {
  expect(gzipBytes(withImports(script('TryIt.astro')))).toBeLessThanOrEqual(BEFORE_TOUCH_BYTES);
  expect(gzipBytes(withImports(script('core.')))).toBeLessThanOrEqual(CORE_BYTES);
});

test('rare ways to draw and to give come in parts of their own', () => {
  const core = withImports(script('core.'));
  const rare = [
    'tiff.',
    'archive.',
    'decoded.',
    'decode.',
    'boxes.',
    'table.',
    'mask.',
    'logbook.',
    'tell-ready.',
    'snippets.',
  ];
  const inputs = ['chosen-file.', 'scale-picture.', 'region-editor.', 'open-capture.', 'camera.', 'recorder.'];
  for (const part of [...rare, ...inputs]) expect(core).not.toContain(script(part));
});
