/** Files that are made to cost time or memory. Each has to be refused before it does. */
export const HOSTILE_METADATA: readonly { readonly name: string; readonly path: string; readonly text: string }[] = [
  { name: 'aliases that stand for 9^8 values', path: 'x.yml', text: aliasBomb() },
  { name: '5,000 open brackets', path: 'x.yml', text: '['.repeat(5_000) },
  { name: '5,000 open brackets in JSON', path: 'x.json', text: '['.repeat(5_000) },
  { name: '5,000 nested lists in one line', path: 'x.yml', text: `${'- '.repeat(5_000)}x` },
  { name: '5,000 nested mappings', path: 'x.json', text: '{"a":'.repeat(5_000) },
  { name: '20,000 equal keys', path: 'x.yml', text: 'a: 1\n'.repeat(13_000) },
  { name: '8,000 different keys', path: 'x.yml', text: Array.from({ length: 7_000 }, (_, i) => `k${i}: 1\n`).join('') },
  { name: '20,000 values without commas', path: 'x.json', text: `[${'1 '.repeat(30_000)}]` },
  { name: '15,000 tags', path: 'x.yml', text: `metadata_version: 2.3.0\ntags: [${'a, '.repeat(20_000)}]\n` },
  { name: '6,000 wrong libraries', path: 'x.yml', text: `links: {}\nlibraries:\n${'  - Pytorhc\n'.repeat(5_000)}` },
  {
    name: '7,000 different libraries',
    path: 'x.yml',
    text: `links: {}\nlibraries: [${Array.from({ length: 7_500 }, (_, i) => `k${i}`).join(', ')}]\n`,
  },
  {
    name: '2,000 lines where keys should stand',
    path: 'x.yml',
    text: `a: |-\n  x\n${'stray text line\n'.repeat(4_000)}b: 1\n`,
  },
  { name: '60 kB of colons in one text', path: 'x.yml', text: `a: ${'b: '.repeat(20_000)}\n` },
  { name: 'a quote that is never closed', path: 'x.yml', text: `a: "${'x '.repeat(30_000)}` },
  { name: '60 kB of one word', path: 'x.yml', text: `summary: ${'a'.repeat(60_000)}\nlinks: {}\n` },
  { name: 'a key of 60 kB', path: 'x.yml', text: `links: {}\n${'k'.repeat(60_000)}: 1\n` },
  { name: 'more than 64 kB', path: 'x.yml', text: `a: ${'x'.repeat(70_000)}` },
  {
    name: '60 kB of characters without width',
    path: 'x.yml',
    text: `links: {}\ntitle: "${'\u200b'.repeat(20_000)}"\n`,
  },
  { name: '60 kB of spaces', path: 'x.yml', text: `links: {}\ntitle: a${' '.repeat(60_000)}b: c\n` },
];

function aliasBomb(): string {
  const names = 'abcdefghi'.split('');
  return names
    .map((name, index) => {
      const above = names[index - 1];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => (above ? `*${above}` : 'x')).join(', ')}]`;
    })
    .join('\n');
}
