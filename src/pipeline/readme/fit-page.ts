import { element, rewrite, type Tree } from './rewrite.ts';

/** Lets wide code and tables scroll by keyboard too, and gives the boxes of task lists their words. */
export function fitPage(root: Tree): void {
  rewrite(root, ({ tagName, properties }) => {
    if (tagName === 'pre') properties['tabIndex'] = 0;
    if (tagName === 'input') properties['ariaLabel'] = properties['checked'] ? 'Done' : 'To do';
    return undefined;
  });
  rewrite(root, (node) => {
    if (node.tagName !== 'table') return undefined;
    return [element('div', { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [node])];
  });
}
