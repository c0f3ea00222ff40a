import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ENTRIES = resolve(import.meta.dirname, '../../modules');

/** Writes so many entries: our own, and the same again under further names and repositories. */
export function writeMadeUpModules(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(ENTRIES).filter((name) => name.endsWith('.yaml'));
  for (let place = 0; place < count; place += 1) {
    const name = names[place % names.length] ?? '';
    const round = Math.floor(place / names.length);
    const text = readFileSync(join(ENTRIES, name), 'utf8');
    if (round === 0) writeFileSync(join(folder, name), text);
    else writeFileSync(join(folder, name.replace('.yaml', `-${round}.yaml`)), renamed(text, round));
  }
}

/** Former names belong to one module alone; the repository is another for each. */
const renamed = (text: string, round: number): string =>
  text
    .replace(/^aliases:\n(?: +- .*\n)+/m, '')
    .replace(/^(repository: \S+)$/m, `$1-${round}`)
    .replace(/^( +upstream: \S+)$/m, `$1-${round}`);
