/** A YAML or JSON text as nodes that know where they stand. Offsets count UTF-16 code units; `end` is exclusive. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** *plain*: unquoted, so that its type was guessed. *block*: literal or folded. */
  readonly style: 'plain' | 'quoted' | 'block';
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface Pair {
  readonly key: Span & { readonly name: string };
  readonly value: SourceNode;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  /** In the order of the text, repeated keys included. */
  readonly pairs: readonly Pair[];
}

export type SourceNode = ScalarNode | ListNode | MapNode;

/** What a pointer leads to: the node and, in a mapping, its key. */
export interface Found {
  readonly node: SourceNode;
  readonly key?: Pair['key'];
}

/** The plain value; of a repeated key the last counts, as every YAML reader of the platform has it. */
export function toValue(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toValue);
    case 'map':
      return Object.fromEntries(node.pairs.map(({ key, value }) => [key.name, toValue(value)]));
  }
}

/** Follows a JSON pointer; `undefined` where it leads nowhere. */
export function findNode(root: SourceNode, pointer: string): Found | undefined {
  let found: Found | undefined = { node: root };
  for (const step of stepsOf(pointer)) {
    found = found && childOf(found.node, step);
  }
  return found;
}

export function stepsOf(pointer: string): string[] {
  const steps = pointer.split('/').slice(1);
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps;
}

export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Every scalar below a node, in the order of the text. */
export function scalarsOf(node: SourceNode, found: ScalarNode[] = []): ScalarNode[] {
  if (node.kind === 'scalar') found.push(node);
  if (node.kind === 'list') for (const item of node.items) scalarsOf(item, found);
  if (node.kind === 'map') for (const { value } of node.pairs) scalarsOf(value, found);
  return found;
}

/** The pointer that leads from a root to one of its nodes. */
export function pointerOfNode(root: SourceNode, node: SourceNode, pointer = ''): string | undefined {
  if (root === node || root.kind === 'scalar') return root === node ? pointer : undefined;
  const below =
    root.kind === 'list'
      ? root.items.map((value, index) => ({ step: `/${index}`, value }))
      : root.pairs.map(({ key, value }) => ({ step: pointerTo(key.name), value }));
  for (const { step, value } of below) {
    const found = pointerOfNode(value, node, pointer + step);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every mapping below a node, in the order of the text. */
export function mapsOf(node: SourceNode, found: MapNode[] = []): MapNode[] {
  if (node.kind === 'list') for (const item of node.items) mapsOf(item, found);
  if (node.kind === 'map') {
    found.push(node);
    for (const { value } of node.pairs) mapsOf(value, found);
  }
  return found;
}

function childOf(node: SourceNode, step: string): Found | undefined {
  if (node.kind === 'list') {
    const item = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
    return item && { node: item };
  }
  if (node.kind === 'map') {
    const pair = node.pairs.findLast(({ key }) => key.name === step);
    return pair && { node: pair.value, key: pair.key };
  }
  return undefined;
}
