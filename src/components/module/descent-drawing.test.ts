import { describe, expect, test } from 'vitest';
import { drawDescent } from './descent-drawing.ts';
import type { Child, Kin, ModuleName, Parent } from './kin.ts';

const name = (id: string): ModuleName => ({ id, title: id, kind: 'service', trainable: false });
const kin = (change: Partial<Kin> = {}): Kin => ({
  parents: [],
  children: [],
  siblings: [],
  moreSiblings: 0,
  related: [],
  ...change,
});
const children = (count: number): Child[] =>
  Array.from({ length: count }, (_, index) => ({ module: name(`child-${index}`), by: 'inferred' }));

const base: Parent = { module: name('base'), target: 'base', by: 'declared', childCount: 8 };

describe('the drawing of descent', () => {
  test('leads from the parent through the module to its children', () => {
    const drawing = drawDescent({ id: 'fish', note: 'this service' }, kin({ parents: [base], children: children(1) }));
    expect(drawing.nodes.map(({ role, label, note }) => [role, label, note])).toEqual([
      ['module', 'base', 'service, 8 descend'],
      ['self', 'fish', 'this service'],
      ['module', 'child-0', 'service'],
    ]);
    expect(drawing.edges.map(({ by }) => by)).toEqual(['declared', 'inferred']);
  });

  test('leaves ends open where nothing is known, without a tip', () => {
    const drawing = drawDescent({ id: 'fish', note: 'this service' }, kin());
    expect(drawing.nodes.filter(({ role }) => role === 'open').map(({ label }) => label)).toEqual([
      'not stated',
      'none yet',
    ]);
    expect(drawing.edges.every(({ tip }) => tip === undefined)).toBe(true);
  });

  test('draws eight children at most and counts the others', () => {
    const labels = drawDescent({ id: 'base', note: 'this model' }, kin({ children: children(12) })).nodes.map(
      ({ label }) => label,
    );
    expect(labels.at(-1)).toBe('5 more');
    expect(labels).toHaveLength(1 + 1 + 8);
  });

  test('no node leaves the drawing', () => {
    const { nodes, height } = drawDescent(
      { id: 'base', note: 'this model' },
      kin({ parents: [base], children: children(5) }),
    );
    expect(nodes.every(({ y }) => y >= 0 && y + 54 <= height)).toBe(true);
  });

  test('shortens what does not fit, and names what lies outside', () => {
    const outside: Parent = {
      target: 'https://github.com/someone/a-very-long-name-of-a-repository',
      by: 'declared',
      childCount: 0,
    };
    const [node] = drawDescent({ id: 'fish', note: 'this service' }, kin({ parents: [outside] })).nodes;
    expect(node).toMatchObject({ role: 'outside', label: 'github.com/someone/a-very-lon…' });
  });
});
