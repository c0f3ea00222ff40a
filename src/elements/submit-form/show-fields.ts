import { say } from '../../i18n/say.ts';
import type { SubmitWords } from '../../i18n/strings.ts';
import { DRAFT_FIELDS, type DraftField } from '../../model/draft.ts';
import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { Judgement } from './judge.ts';
import { drawSymbol, fillSlot } from './parts.ts';
import type { SubmitState } from './state.ts';

type Filled = Extract<SubmitState, { name: 'read' | 'unread' }>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields of the plain form: what can be said without having read the repository. */
const PLAIN = new Set<string>(['id', 'endpoint']);

const isControl = (element: unknown): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** The control of a field; the event's target where a person typed. */
export function fieldOf(target: EventTarget | null): { field: DraftField | 'id'; value: string } | undefined {
  if (!isControl(target)) return undefined;
  const field = ['id', ...DRAFT_FIELDS].find((name) => name === target.name);
  return field === undefined ? undefined : { field: field as DraftField | 'id', value: target.value };
}

/** Writes values into the controls, but never while somebody types in one. */
export function showValues(form: HTMLFormElement, state: Filled): void {
  for (const row of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const field = row.dataset['field'] ?? '';
    row.hidden = state.name === 'unread' && !PLAIN.has(field);
    const control = form.elements.namedItem(field);
    const value = valueIn(state, field);
    if (isControl(control) && control.value !== value && control !== document.activeElement) control.value = value;
  }
}

/** Says of each field how its value is known, and what is wrong with it. */
export function showEvidence(
  form: HTMLFormElement,
  state: Filled,
  { byField, findings }: Judgement,
  words: SubmitWords,
): void {
  for (const row of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const field = DRAFT_FIELDS.find((name) => name === row.dataset['field']);
    if (!field) continue;
    showOrigin(row, originOf(state, field, words), words);
    const [worst] = (byField[field] ?? []).toSorted(bySeverity);
    showFault(form, row, worst, faultOf(worst, findings, words));
  }
}

interface Origin {
  readonly how: Fact<unknown>['how'];
  /** The file and line, or who said it. */
  readonly from: string;
}

function originOf(state: Filled, field: DraftField, { byYou }: SubmitWords): Origin {
  const value = valueIn(state, field).trim();
  const fact = state.name === 'read' ? state.prefilled[field] : ({ how: 'unknown' } as const);
  if (fact.how === 'unknown' || fact.value !== value)
    return value === '' ? { how: 'unknown', from: '' } : { how: 'declared', from: byYou };
  const { path, line } = fact.source;
  return { how: fact.how, from: path ? `${path}${line ? `:${line}` : ''}` : 'GitHub' };
}

function valueIn(state: Filled, field: string): string {
  if (field === 'id') return state.id;
  if (state.name === 'unread') return field === 'endpoint' ? state.endpoint : '';
  return state.draft[field as DraftField] ?? '';
}

function showOrigin(row: HTMLElement, { how, from }: Origin, { evidence }: SubmitWords): void {
  drawSymbol(row, `e-${how}`);
  fillSlot(row, 'how', evidence[how]);
  fillSlot(row, 'source', from);
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

const bySeverity = (a: Finding, b: Finding): number => ORDER[a.severity] - ORDER[b.severity];

function faultOf(worst: Finding | undefined, all: readonly Finding[], words: SubmitWords): string {
  if (!worst) return '';
  return say(words.fault, { severity: words.severities[worst.severity], n: all.indexOf(worst) + 1 });
}

function showFault(form: HTMLFormElement, row: HTMLElement, worst: Finding | undefined, sentence: string): void {
  const state = worst ? worst.severity : '';
  row.dataset['state'] = state;
  fillSlot(row, 'fault', sentence);
  const control = form.elements.namedItem(row.dataset['field'] ?? '');
  if (isControl(control)) control.setAttribute('aria-invalid', String(state === 'error'));
}
