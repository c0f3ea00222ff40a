import { h, type Markup } from '../deepaas/markup.ts';
import type { Strings } from '../i18n/en.ts';
import { icon } from './icons.ts';

/** The button that `copy-button` shows once its script runs, with all that it says. */
export const copyButton = ({ copied, selected, copy }: Strings['copy']): Markup =>
  h(
    'copy-button',
    { 'data-copied': copied, 'data-selected': selected },
    h(
      'button',
      { type: 'button', hidden: true },
      icon('copy'),
      h('span', { 'data-label': true, 'aria-live': 'polite' }, copy),
    ),
  );
