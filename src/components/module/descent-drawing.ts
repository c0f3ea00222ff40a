import { card } from '../../i18n/en/card.ts';
import { module as t } from '../../i18n/en/module.ts';
import { href } from '../href.ts';
import type { Kin, Parent } from './kin.ts';

/** A graph of three columns: what it was made from, the module, what was made from it. */
export interface DescentDrawing {
  readonly height: number;
  readonly nodes: readonly DescentNode[];
  readonly edges: readonly DescentEdge[];
}

export interface DescentNode {
  readonly x: number;
  readonly y: number;
  /** *self*: the page's module; *open*: nothing known. */
  readonly role: 'self' | 'module' | 'outside' | 'open';
  readonly label: string;
  readonly note: string;
  readonly address?: string;
}

export interface DescentEdge {
  readonly path: string;
  readonly tip?: string;
  readonly by: 'declared' | 'inferred' | 'open';
}

export const DRAWING_WIDTH = 1000;
export const NODE_WIDTH = 270;
export const NODE_HEIGHT = 54;

const GAP = 14;
const MARGIN = 1;
const COLUMNS = {
  parents: MARGIN,
  self: (DRAWING_WIDTH - NODE_WIDTH) / 2,
  children: DRAWING_WIDTH - NODE_WIDTH - MARGIN,
};
/** More stand in the list below the drawing. */
const CHILDREN_DRAWN = 8;
/** Letters of the mono type that fit into a node. */
const LABEL_LETTERS = 30;

interface Self {
  readonly id: string;
  readonly note: string;
}

type Box = Omit<DescentNode, 'x' | 'y'> & { readonly by: DescentEdge['by'] };

/** @param self the module in the middle, and the words under its name */
export function drawDescent(self: Self, { parents, children }: Pick<Kin, 'parents' | 'children'>): DescentDrawing {
  const left = parents.length > 0 ? parents.map(parentBox) : [openBox(card.notStated, t.descent.nothing)];
  const right = children.length > 0 ? childBoxes(children) : [openBox(t.descent.none, t.descent.further)];
  const height = 2 * MARGIN + Math.max(columnHeight(left.length), columnHeight(right.length));
  const middle = height / 2;
  const parentNodes = stack(left, COLUMNS.parents, middle);
  const childNodes = stack(right, COLUMNS.children, middle);
  return {
    height,
    nodes: [...parentNodes, selfNode(self, middle - NODE_HEIGHT / 2), ...childNodes],
    edges: [
      ...parentNodes.map(({ y }, index) => line(end(COLUMNS.parents), middleOf(y), COLUMNS.self, middle, left[index])),
      ...childNodes.map(({ y }, index) => line(end(COLUMNS.self), middle, COLUMNS.children, middleOf(y), right[index])),
    ],
  };
}

function parentBox({ module, target, by, childCount }: Parent): Box {
  if (!module) return { role: 'outside', label: shorten(target), note: t.descent.outside, by };
  return {
    role: 'module',
    label: shorten(module.id),
    note: `${module.kind ?? 'module'}, ${childCount} descend${childCount === 1 ? 's' : ''}`,
    address: href(`/modules/${module.id}/`),
    by,
  };
}

function childBoxes(children: Kin['children']): Box[] {
  const shown = children.length > CHILDREN_DRAWN ? children.slice(0, CHILDREN_DRAWN - 1) : children;
  const boxes = shown.map(
    ({ module, by }): Box => ({
      role: 'module',
      label: shorten(module.id),
      note: module.kind ?? 'module',
      address: href(`/modules/${module.id}/`),
      by,
    }),
  );
  const rest = children.length - shown.length;
  return rest > 0 ? [...boxes, { role: 'open', label: `${rest} more`, note: t.descent.below, by: 'open' }] : boxes;
}

const openBox = (label: string, note: string): Box => ({ role: 'open', label, note, by: 'open' });

const selfNode = ({ id, note }: Self, y: number): DescentNode => ({
  x: COLUMNS.self,
  y,
  role: 'self',
  label: shorten(id),
  note,
});

function stack(boxes: readonly Box[], x: number, middle: number): DescentNode[] {
  const top = middle - columnHeight(boxes.length) / 2;
  return boxes.map(({ by: _, ...box }, index) => ({ ...box, x, y: top + index * (NODE_HEIGHT + GAP) }));
}

const columnHeight = (count: number): number => count * NODE_HEIGHT + (count - 1) * GAP;
const end = (x: number): number => x + NODE_WIDTH;
const middleOf = (y: number): number => y + NODE_HEIGHT / 2;

/** Runs to the middle between two columns, then along it, then on; where nothing is known it has no tip. */
function line(fromX: number, fromY: number, toX: number, toY: number, box: Box | undefined): DescentEdge {
  const path = fromY === toY ? `M${fromX} ${fromY}H${toX}` : `M${fromX} ${fromY}H${(fromX + toX) / 2}V${toY}H${toX}`;
  if (!box || box.by === 'open') return { path, by: 'open' };
  return { path, tip: `M${toX - 9} ${toY - 5}L${toX} ${toY}l-9 5z`, by: box.by };
}

const shorten = (label: string): string =>
  label.length > LABEL_LETTERS ? `${label.replace(/^https?:\/\//, '').slice(0, LABEL_LETTERS - 1)}…` : label;
