import { h, type Markup } from '../deepaas/markup.ts';
import type { Strings } from '../i18n/en.ts';
import { copyButton } from './copy-button.ts';
import type { Snippet } from './snippet.ts';

/** A text to copy. */
export interface Code extends Pick<Snippet, 'text' | 'prose'> {
  /** What the text is, for those who do not see it. */
  readonly label: string;
  /** A sentence on what it does. */
  readonly note?: string | undefined;
}

/** A text to copy as a tree: a dozen stand in a page. For `CodeBlock.astro`, which brings script and style. */
export const codeBlock = ({ text, note, label, prose = false }: Code, words: Strings['copy']): Markup =>
  h(
    'figure',
    { class: prose ? 'code prose' : 'code' },
    note && h('figcaption', {}, note),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': label }, h('code', {}, text)),
    copyButton(words),
  );

export interface Tabs {
  /** What is chosen between; the group's name for screen readers. */
  readonly legend: string;
  /** Name of the radio group, unique in the page. */
  readonly name: string;
  /** At most eight. */
  readonly snippets: readonly Snippet[];
}

/** Ways to do one thing, one shown at a time: radios, so that it works without script and with arrow keys. */
export const codeTabs = ({ legend, name, snippets }: Tabs, words: Strings['copy']): Markup =>
  h(
    'div',
    { class: 'tabs' },
    h(
      'fieldset',
      {},
      h('legend', { class: 'visually-hidden' }, legend),
      snippets.map(({ label }, index) =>
        h('label', {}, h('input', { type: 'radio', name, value: index, checked: index === 0 }), h('span', {}, label)),
      ),
    ),
    snippets.map((snippet, index) => h('div', { class: 'pane', 'data-pane': index }, codeBlock(snippet, words))),
  );
