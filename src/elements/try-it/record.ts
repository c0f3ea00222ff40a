import type { Api, Operation } from '../../deepaas/api.ts';
import { driftOf } from '../../deepaas/drift.ts';
import { h } from '../../deepaas/markup.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import { mount } from './mount.ts';
import { seconds } from './panel.ts';
import type { ReceivedAnswer } from './send-request.ts';
import { formatBytes } from './views/format-number.ts';

export interface RunRecord {
  readonly base: string;
  readonly request: TryRequest;
  readonly operation: Operation;
  readonly api: Api;
  readonly answer: ReceivedAnswer;
  readonly tookMs: number;
}

/** Writes down how the answer came about: to whom, how, with what, how long. */
export function recordRun(place: HTMLElement, record: RunRecord): void {
  const rows = rowsOf(record).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)));
  place.replaceChildren(...rows.map((row) => mount(row)));
}

function rowsOf({ base, request, operation, api, answer, tookMs }: RunRecord): (readonly [string, string])[] {
  const sent = [...request.query, ...request.form].map(
    ([name, value]) => `${name}=${typeof value === 'string' ? value : `${value.name} (${formatBytes(value.size)})`}`,
  );
  const drift = driftOf(operation, api);
  return [
    ['Sent to', new URL(base).host],
    ['How', `Direct call; DEEPaaS ${api.deepaasVersion ?? 'of unknown version'} allows it`],
    ['With', sent.length > 0 ? sent.join(' ') : 'the default values'],
    ['Came back', `${answer.type}, ${formatBytes(answer.bytes.length)}, after ${seconds(tookMs)}`],
    ...(drift === undefined ? [] : [['Differs from the form', drift] as const]),
  ];
}
