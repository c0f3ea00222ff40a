import type { Operation } from '../../deepaas/api.ts';
import type { Entered } from '../../deepaas/entered.ts';
import { formatArguments } from '../../deepaas/permalink.ts';

/** Links of the widget lead to the form as it stands now: to the page that sends, and to itself. */
export function carryArguments(root: HTMLElement, operation: Operation, entered: Entered): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-part="elsewhere"], a[data-part="permalink"]')) {
    const [before = '', old = ''] = link.href.split('#');
    const kept = [...new URLSearchParams(old)].filter(([name]) => name === 'module' || name === 'endpoint');
    const fragment = new URLSearchParams([...kept, ...formatArguments(operation, entered)]);
    link.href = `${before}#${fragment}`;
  }
}
