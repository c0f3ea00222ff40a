import { h, type Markup } from '../../../deepaas/markup.ts';
import { isRecord } from '../../../deepaas/parameter.ts';

/** Most nodes and levels that are drawn; the raw answer holds all. */
const MAX_NODES = 5_000;
const MAX_DEPTH = 30;

/** Longest text in one node, characters. */
const MAX_TEXT = 2_000;

/** Children of a node that stand open. */
const OPEN_CHILDREN = 20;

/** Any value as a tree of text that folds. */
export function treeMarkup(value: unknown): Markup {
  const budget = { nodes: MAX_NODES };
  return h('div', { class: 'try-tree' }, node(undefined, value, 0, budget));
}

interface Budget {
  nodes: number;
}

function node(name: string | undefined, value: unknown, depth: number, budget: Budget): Markup {
  budget.nodes -= 1;
  const entries = entriesOf(value);
  if (!entries) return h('div', { class: 'try-leaf' }, key(name), h('samp', {}, leafText(value)));
  if (depth >= MAX_DEPTH || budget.nodes <= 0)
    return h('div', { class: 'try-leaf' }, key(name), sizeWords(value, entries.length));
  const children = entries
    .slice(0, budget.nodes)
    .map(([childName, child]) => node(childName, child, depth + 1, budget));
  const isOpen = depth < 2 && entries.length <= OPEN_CHILDREN;
  return h('details', { open: isOpen }, h('summary', {}, key(name), sizeWords(value, entries.length)), children);
}

const key = (name: string | undefined): Markup | undefined => (name === undefined ? undefined : h('code', {}, name));

function entriesOf(value: unknown): [string, unknown][] | undefined {
  if (Array.isArray(value)) return value.map((one, index) => [String(index), one]);
  return isRecord(value) ? Object.entries(value) : undefined;
}

const sizeWords = (value: unknown, count: number): string =>
  Array.isArray(value) ? ` list of ${count}` : ` object of ${count}`;

function leafText(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}… (${text.length} characters)` : text;
}
