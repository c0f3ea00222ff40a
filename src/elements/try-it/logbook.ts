import { driftOf } from '../../deepaas/drift.ts';
import { h, type Markup } from '../../deepaas/markup.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import { showAnswer } from './answer.ts';
import { differenceOf, markEarlier } from './earlier-answer.ts';
import { saveRun } from './lab-book.ts';
import { mount, mountElement } from './mount.ts';
import { seconds } from './panel.ts';
import type { Parts } from './parts.ts';
import type { Asked, Run } from './run.ts';
import { sentWords } from './sent-words.ts';
import { formatBytes } from './views/format-number.ts';

export interface Logbook {
  /** Writes down where a request goes, as soon as it goes. */
  readonly begin: (request: TryRequest) => void;
  /** Marks the answer that stands there as an earlier one, where the form stands for another request than was sent. */
  readonly compare: (standing: TryRequest) => void;
  readonly add: (run: Run) => void;
}

export interface LogbookOptions extends Asked {
  readonly parts: Parts;
}

/** Most runs that are kept: each holds its answer. */
const MAX_RUNS = 10;

/** Writes down every run: the record below the answer, the list of earlier ones, a report and a file to keep. */
export function createLogbook(options: LogbookOptions): Logbook {
  const { parts } = options;
  const runs: Run[] = [];
  let sent: TryRequest | undefined;
  const record = (rows: readonly Markup[]): void => parts.record.replaceChildren(...rows.map((row) => mount(row)));
  return {
    begin: (request) => {
      sent = request;
      record(sentRows(request, options));
    },
    compare: (standing) => {
      if (sent) markEarlier(parts, differenceOf(options.operation.fields, sent, standing));
    },
    add: (run) => {
      runs.unshift(run);
      runs.splice(MAX_RUNS);
      record(recordRows(run, options));
      parts.after.replaceChildren(...afterRun(run, runs, options));
    },
  };
}

function recordRows({ request, api, answer, tookMs, failure }: Run, options: LogbookOptions): Markup[] {
  const drift = api && driftOf(options.operation, api);
  return [
    ...sentRows(request, options),
    ...(api ? [row('How', `Direct call; DEEPaaS ${api.deepaasVersion ?? 'of unknown version'} allows it`)] : []),
    ...(answer
      ? [row('Came back', `${answer.type}, ${formatBytes(answer.bytes.length)}, after ${seconds(tookMs)}`)]
      : []),
    ...(failure ? [row('Came back', `nothing to draw (${failure.kind}), after ${seconds(tookMs)}`)] : []),
    ...(drift === undefined ? [] : [row('Differs from the form', drift)]),
  ];
}

const sentRows = (request: TryRequest, { base, operation }: LogbookOptions): Markup[] => [
  row('Sent to', new URL(base).host),
  row('With', sentWords(request, operation)),
];

const row = (name: string, value: string): Markup => h('div', {}, h('dt', {}, name), h('dd', {}, value));

function afterRun(run: Run, runs: readonly Run[], options: LogbookOptions): Node[] {
  const save = mountElement(h('button', { type: 'button', class: 'button' }, 'Save for the lab book'));
  save.addEventListener('click', () => void saveRun(run, options));
  const report = h('button', { type: 'button', class: 'button', 'data-copy': reportOf(run, options) }, 'Copy a report');
  const earlier = runs.slice(1).filter(({ answer }) => answer !== undefined);
  return [save, mount(report), ...(run.answer && earlier.length > 0 ? [earlierRuns(earlier, options)] : [])];
}

/** What a report says of a run: enough to look for the fault, and nothing of the file but its size. */
function reportOf(run: Run, { base, moduleId, operation }: LogbookOptions): string {
  const { failure, answer, api, tookMs, atMs } = run;
  const lines = [
    `Module: ${moduleId ?? 'not named'}`,
    `Endpoint: ${base}`,
    `DEEPaaS: ${api?.deepaasVersion ?? 'unknown'}`,
    `Sent: ${new Date(atMs).toISOString()}, ${sentWords(run.request, operation)}`,
    `Accept: ${run.request.accept ?? 'not set'}`,
    `Outcome: ${failure ? JSON.stringify(failure) : `${answer?.type}, ${answer?.bytes.length} bytes`}`,
    `Took: ${seconds(tookMs)}`,
    `Page: ${location.origin}${location.pathname}`,
    `Browser: ${navigator.userAgent}`,
  ];
  return lines.join('\n');
}

/** Earlier answers, each to be set beside the latest. */
function earlierRuns(earlier: readonly Run[], { parts, operation }: LogbookOptions): HTMLElement {
  const root = mountElement(
    h('details', { class: 'try-earlier' }, h('summary', {}, `Earlier runs (${earlier.length})`), h('ul', {})),
  );
  const list = root.querySelector('ul');
  for (const run of earlier) {
    const sent = sentWords(run.request, operation);
    const button = mountElement(h('button', { type: 'button', class: 'button' }, 'Show beside'));
    const item = mountElement(h('li', {}, h('span', {}, `${new Date(run.atMs).toLocaleTimeString()} · ${sent} `)));
    button.addEventListener('click', () => void showBeside(parts.answer, run, sent));
    item.append(button);
    list?.append(item);
  }
  return root;
}

async function showBeside(place: HTMLElement, { request, answer, atMs }: Run, sent: string): Promise<void> {
  if (!answer) return;
  place.querySelector('.try-beside')?.remove();
  const beside = mountElement(
    h(
      'section',
      { class: 'try-beside', tabindex: -1 },
      h('h3', {}, `Earlier, ${new Date(atMs).toLocaleTimeString()}: ${sent}`),
      h('div', {}),
    ),
  );
  place.append(beside);
  const body = beside.querySelector('div');
  if (body) await showAnswer(body, answer, request);
  beside.focus();
}
