import type { Vector } from './vectors.ts';

type Random = () => number;
type Mutation = (text: string, random: Random, other: string) => string;

/** Characters that parsers skip, fold or stop at. */
const ODD = [
  '\u0000',
  '\t',
  '\n',
  '\f',
  '\r',
  '\u000b',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u2028',
  '\ufeff',
  '/',
  '\\',
  '`',
  '<',
  '>',
  '"',
  "'",
  '=',
];

/** Contexts that change how what stands in them is read; `%` is its place. */
const CONTEXTS = [
  '> %',
  '- %',
  '1. a\n\n   %',
  '# %',
  '**%**',
  '[%](x)',
  '![%](x)',
  '| % |\n|---|\n| % |',
  '`%',
  '```\n%',
  '~~~html\n~~~\n%',
  '<!-- % -->',
  '<!-- %',
  '<div>\n\n%\n\n</div>',
  '<p title="%">',
  "<p title='%'>",
  '<details><summary>%</summary>%</details>',
  '<svg>%</svg>',
  '<svg><foreignObject>%',
  '<svg><desc>%',
  '<svg><style>%</style>',
  '<math><mtext>%',
  '<math><annotation-xml encoding="text/html">%',
  '<table><tr><td>%',
  '<table>%</table>',
  '<select>%</select>',
  '<template>%</template>',
  '<noscript>%</noscript>',
  '<style>%</style>',
  '<textarea>%</textarea>',
  '<xmp>%</xmp>',
  '<iframe>%</iframe>',
  '<form>%<form>%',
  '[^1]\n\n[^1]: %',
  '> [!NOTE]\n> %',
  '$%$',
  '&lt;%',
];

const MUTATIONS: readonly Mutation[] = [
  (text, random) => text.replace(/[a-z]/gi, (letter) => (random() < 0.5 ? letter.toUpperCase() : letter.toLowerCase())),
  (text, random) => insertAt(text, random, pick(ODD, random)),
  (text, random) => insertAt(text, random, pick(ODD, random).repeat(3)),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => text.slice(Math.floor(random() * text.length)),
  (text, random) => removeAt(text, random),
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll('"', ''),
  (text) => text.replaceAll("'", '`'),
  (text) => text.replaceAll(' ', '/'),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll('>', ''),
  (text) => text.replaceAll('<', '<<'),
  (text) => text.replaceAll('</', '<'),
  (text, random) => text.replace(/[a-z(:]/gi, (letter) => (random() < 0.3 ? `&#${letter.charCodeAt(0)};` : letter)),
  (text, random) =>
    text.replace(/[a-z(:]/gi, (letter) => (random() < 0.3 ? `&#x${letter.charCodeAt(0).toString(16)}` : letter)),
  (text) => text.replaceAll('&', '&amp;'),
  (text, random) => pick(CONTEXTS, random).replaceAll('%', () => text),
  (text, random) => pick(CONTEXTS, random).replaceAll('%', () => text),
  (text, random, other) => insertAt(text, random, other),
  (text, _random, other) => `${text}\n\n${other}`,
  (text, _random, other) => `${other}${text}`,
];

/** Mutated vectors, the same for the same seed. */
export function mutationsOf(vectors: readonly Vector[], seed: number, count: number): Vector[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const vector = pick(vectors, random);
    let input = vector.input;
    for (let step = Math.ceil(random() * 3); step > 0; step -= 1)
      input = pick(MUTATIONS, random)(input, random, pick(vectors, random).input);
    return { id: `${vector.id}~${index}`, input };
  });
}

/** Mulberry32: 32 bits of state are plenty for a test. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new Error('There is nothing to pick from.');
  return choice;
}

function insertAt(text: string, random: Random, piece: string): string {
  const place = Math.floor(random() * (text.length + 1));
  return text.slice(0, place) + piece + text.slice(place);
}

function removeAt(text: string, random: Random): string {
  const place = Math.floor(random() * text.length);
  return text.slice(0, place) + text.slice(place + 1);
}
