/** Width at which a long text is folded, characters. */
const WIDTH = 110;

/** Words that some reader of YAML takes for something else than text. */
const SPECIAL = /^(?:true|false|yes|no|on|off|y|n|null|~)$/i;

/** Starts with a letter, holds nothing that YAML reads as a sign, and no colon before a space. */
const PLAIN = /^[A-Za-z](?:[\w .,()/+'…–-]|[^\x20-\x7e\p{C}\p{Z}]|:(?! |$)|[=?&;%@~](?! ))*$/u;

/**
 * Writes a value as YAML that versions 1.1 and 1.2 read alike: block style, two spaces, keys in the order given,
 * absent values left out, texts quoted where there is any doubt.
 */
export function formatYaml(value: Readonly<Record<string, unknown>>): string {
  return `${mapping(value, '').join('\n')}\n`;
}

function mapping(value: object, indent: string): string[] {
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : pair(key, item, indent)));
}

function pair(key: string, value: unknown, indent: string): string[] {
  const head = `${indent}${scalar(key)}:`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${head} []`];
    return [head, ...value.map((item) => `${inner}- ${scalar(item)}`)];
  }
  if (typeof value === 'object' && value !== null) return [head, ...mapping(value, inner)];
  if (typeof value !== 'string') return [`${head} ${scalar(value)}`];
  if (isBlock(value))
    return [
      `${head} |`,
      ...value
        .trimEnd()
        .split('\n')
        .map((line) => (line ? inner + line : '')),
    ];
  const line = `${head} ${scalar(value)}`;
  return line.length > WIDTH && isFoldable(value) ? [`${head} >-`, ...fold(value, inner)] : [line];
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  const isPlain = PLAIN.test(value) && !SPECIAL.test(value) && !value.endsWith(' ');
  // YAML reads every JSON string, once the two line ends that JSON leaves as they are have been escaped.
  return isPlain ? value : JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escapeCharacter);
}

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Several lines of visible text, of which the first is not indented. */
const isBlock = (text: string): boolean => /^[^\s].*\n/.test(text) && !/[^\P{C}\n]|\s\n*$/u.test(text.trimEnd());

/** One line of visible text whose only spaces are single ones. */
const isFoldable = (text: string): boolean => /^\S+(?: \S+)*$/.test(text) && !/\p{C}/u.test(text);

function fold(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
