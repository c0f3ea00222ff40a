import type { Operation } from './api.ts';
import { formMarkup } from './form-markup.ts';
import { h, type Markup } from './markup.ts';
import { buildRequest } from './request.ts';
import { sampleEntered } from './sample-entered.ts';
import { LANGUAGES, type Language, snippetOf } from './snippet.ts';
import { TIME_LIMIT } from './time-limit.ts';

export interface WidgetOptions {
  /** Base address of the endpoint. */
  readonly endpoint: string;
  readonly operation: Operation;
  readonly moduleId?: string;
  /** Commit of the module that the page describes. */
  readonly commit?: string;
  /** Where the form comes from, as the record of the call says it. */
  readonly formFrom: string;
  /** Page that sends in place of this one, because this one's policy lets it call nobody. */
  readonly sendAt?: string;
  /** What the reader's connecting has asked the endpoint already; absent where it was not asked at all. */
  readonly asked?: string;
  /** Recorded samples, drawn. */
  readonly samples?: Markup;
}

/** Lamps that a state may light: named here, so that the page carries their drawings. */
const LAMPS = ['ok', 'frame', 'rest', 'none', 'warn', 'fault', 'unknown'] as const;

const SNIPPET_NOTES: Readonly<Record<Language, string>> = {
  curl: 'In a terminal. The file stands for your own; put its path there.',
  Python: 'Needs the package requests.',
  JavaScript: 'Node 20 or newer, as a module.',
};

/** The whole widget before anything is asked: state, form, place of the answer, record, snippets. */
export function widgetMarkup(options: WidgetOptions): Markup {
  const { endpoint, operation, moduleId, commit, formFrom, sendAt, asked, samples } = options;
  return h(
    'try-it',
    {
      'data-endpoint': endpoint,
      'data-operation': JSON.stringify(operation),
      'data-module': moduleId,
      'data-commit': commit,
      'data-state': 'idle',
    },
    h(
      'div',
      { class: 'try' },
      firstPanel(sendAt, asked),
      h('p', { class: 'visually-hidden', role: 'status', 'data-part': 'spoken' }),
      h('p', { class: 'visually-hidden', role: 'alert', 'data-part': 'alarm' }),
      h(
        'div',
        { class: 'try-columns' },
        formPart(options),
        h('div', { class: 'try-answer', 'data-part': 'answer', tabindex: -1 }),
      ),
      recordPart(formFrom),
      h('div', { class: 'try-actions try-after', 'data-part': 'after' }),
    ),
    samples,
    snippetsPart(options),
    h(
      'svg',
      { class: 'visually-hidden', 'aria-hidden': 'true' },
      LAMPS.map((lamp) => h('use', { href: `#l-${lamp}` })),
    ),
  );
}

const quietPanel = (title: string, said: string): Markup =>
  h(
    'div',
    { class: 'try-panel', 'data-part': 'panel', 'data-lamp': 'none' },
    h(
      'p',
      { class: 'try-said' },
      h('svg', { class: 'try-lamp', 'aria-hidden': 'true', viewBox: '0 0 16 16' }, h('use', { href: '#l-none' })),
      h('span', {}, h('strong', {}, title), ` ${said}`),
    ),
  );

function firstPanel(sendAt: string | undefined, asked: string | undefined): Markup {
  if (asked !== undefined) return quietPanel('Nothing of yours was sent yet.', asked);
  return sendAt === undefined ? idlePanel : elsewherePanel;
}

const idlePanel = quietPanel('Nothing has been contacted yet.', 'The form stands here without asking the endpoint.');

const elsewherePanel = quietPanel(
  'No public endpoint.',
  'Run the module on your own machine, as the next section shows, and this form sends to it there.',
);

const formPart = ({ endpoint, operation, moduleId, sendAt }: WidgetOptions): Markup =>
  h(
    'form',
    {
      class: 'try-form',
      'data-part': 'form',
      novalidate: true,
      tabindex: -1,
      'aria-label': `Try ${moduleId ?? 'the endpoint'}`,
    },
    h('div', { class: 'try-fields' }, formMarkup(operation, 'try')),
    h(
      'p',
      { class: 'try-privacy' },
      'What you send goes to ',
      h('code', {}, new URL(endpoint).host),
      ' and nowhere else. It may be kept there.',
    ),
    h(
      'div',
      { class: 'try-actions' },
      sendAt !== undefined &&
        h('a', { class: 'button solid', href: sendAt, 'data-part': 'elsewhere' }, 'Send to your own container'),
      h(
        'button',
        { type: 'submit', class: 'button solid', 'data-part': 'send', hidden: sendAt !== undefined },
        'Send to the endpoint',
      ),
      h('button', { type: 'button', class: 'button', 'data-part': 'stop', hidden: true }, 'Stop waiting'),
      limitPart(sendAt !== undefined),
      h('span', { class: 'try-rest', 'data-part': 'rest', hidden: true }),
    ),
  );

const limitPart = (hidden: boolean): Markup =>
  h(
    'div',
    { class: 'try-limit', 'data-field': TIME_LIMIT.name, hidden },
    h(
      'label',
      {},
      'Give up after ',
      h('input', {
        type: 'number',
        name: TIME_LIMIT.name,
        'data-part': 'limit',
        value: TIME_LIMIT.control.initial,
        min: TIME_LIMIT.control.least,
        max: TIME_LIMIT.control.most,
        step: 'any',
        'aria-label': TIME_LIMIT.label,
        'aria-describedby': 'try-limit-error',
      }),
      ' s',
    ),
    h('p', { class: 'try-error', id: 'try-limit-error', hidden: true }),
  );

const recordPart = (formFrom: string): Markup =>
  h(
    'dl',
    { class: 'try-record', 'data-part': 'record' },
    [
      ['Form from', formFrom],
      ['Sent to', 'nothing yet'],
    ].map(([name = '', value = '']) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
  );

/** A module's form is at its own page; any other is restored by its address. */
const linkOf = (endpoint: string, moduleId: string | undefined): string =>
  moduleId === undefined ? `#endpoint=${encodeURIComponent(endpoint)}` : `#module=${moduleId}`;

function snippetsPart({ endpoint, operation, moduleId }: WidgetOptions): Markup {
  const request = buildRequest(operation, sampleEntered(operation));
  return h(
    'details',
    { class: 'try-snippets', 'data-part': 'snippets' },
    h('summary', {}, 'The same request as a program, and a link to this form'),
    h(
      'p',
      { class: 'try-help' },
      'The link carries the values, but neither files nor passwords. ',
      h('a', { href: linkOf(endpoint, moduleId), 'data-part': 'permalink' }, 'Link to this form'),
    ),
    LANGUAGES.map((language) =>
      h(
        'figure',
        { class: 'try-snippet' },
        h(
          'figcaption',
          {},
          h('span', {}, h('strong', {}, language), ` ${SNIPPET_NOTES[language]}`),
          h('button', { type: 'button', class: 'button', 'data-copy': '' }, 'Copy'),
        ),
        h(
          'pre',
          { class: 'try-text', tabindex: 0, role: 'region', 'aria-label': language },
          h('code', {}, snippetOf(language, endpoint, operation, request)),
        ),
      ),
    ),
  );
}
