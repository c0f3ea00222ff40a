import type { Operation } from './api.ts';
import { type Entered, filesOf, listItems, regionItems, textOf } from './entered.ts';
import type { Control, Field, RegionControl } from './field.ts';

/** A request before it has an address: what goes into the query, into the form and into the Accept header. */
export interface TryRequest {
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly form: readonly (readonly [name: string, value: string | File])[];
  /** Exactly one media type; a browser's usual list would be refused. */
  readonly accept?: string;
}

/** Name of the control that chooses among media types of the answer. */
export const ANSWER_TYPE_CONTROL = 'answer type';

/**
 * Builds the request from what was entered. Empty values, and values that are the default anyway, are left out:
 * an empty text is refused for everything typed.
 */
export function buildRequest(operation: Operation, entered: Entered): TryRequest {
  const sent = operation.fields.flatMap((field) => sentValues(field, entered).map((value) => ({ field, value })));
  const answer = answerTypeOf(operation, entered);
  const query = sent.flatMap(({ field, value }) =>
    field.in === 'query' && typeof value === 'string' ? [[field.name, value] as const] : [],
  );
  const form = sent.flatMap(({ field, value }) => (field.in === 'form' ? [[field.name, value] as const] : []));
  return {
    path: operation.path,
    query: [...query, ...(answer?.in === 'query' ? [[answer.name, answer.type] as const] : [])],
    form,
    ...(answer?.in === 'header' && { accept: answer.type }),
  };
}

interface AskedType {
  readonly in: 'header' | 'query';
  readonly name: string;
  readonly type: string;
}

/** A header is always sent, because the browser would send its own; a query only where it changes something. */
function answerTypeOf({ answer }: Operation, entered: Entered): AskedType | undefined {
  if (!answer.askedBy) return undefined;
  const type = textOf(entered, ANSWER_TYPE_CONTROL) || answer.initial;
  if (answer.askedBy.in === 'query' && type === answer.initial) return undefined;
  return { ...answer.askedBy, type };
}

function sentValues(field: Field, entered: Entered): readonly (string | File)[] {
  const { control } = field;
  if (control.kind === 'file') return filesOf(entered, field.name).slice(0, 1);
  if (control.kind === 'list') return sentList(control.initial, listItems(field, entered));
  if (control.kind === 'region') return sentRegion(control, regionItems(field.name, entered));
  if (control.kind === 'flag') return sentFlag(control.initial, textOf(entered, field.name) === 'true');
  const text = textOf(entered, field.name);
  const isDefault = !field.required && text === initialTextOf(control);
  if (text === '' || isDefault) return [];
  return [control.kind === 'text' && control.quoted ? JSON.stringify(text) : text];
}

const sentList = (initial: readonly string[], items: readonly string[]): readonly string[] =>
  items.join('\n') === initial.join('\n') ? [] : items;

/** Emptied where there is a default, a JSON region is none: `null`. A list cannot say that. */
function sentRegion({ sent, initial }: RegionControl, items: readonly string[]): readonly string[] {
  if (sent === 'list') return sentList(initial, items);
  if (items.join() === initial.join()) return [];
  return [items.length === 0 ? 'null' : `[${items.map(Number).join(', ')}]`];
}

/** Where the default is not known, both answers are sent. */
const sentFlag = (initial: boolean | undefined, on: boolean): readonly string[] => (on === initial ? [] : [String(on)]);

/** The text that a control shows at first. */
export function initialTextOf(control: Control): string {
  switch (control.kind) {
    case 'file':
      return '';
    case 'list':
      return control.initial.join('\n');
    case 'region':
      return control.initial.join(',');
    case 'flag':
      return control.initial === true ? 'true' : '';
    default:
      return control.initial === undefined ? '' : String(control.initial);
  }
}

/**
 * The absolute address of an operation. Paths of a server that was told its base path already carry it;
 * behind a proxy that strips a prefix they do not.
 */
export function addressOf(base: string, { path, query }: Pick<TryRequest, 'path' | 'query'>): string {
  const { origin, pathname } = new URL(base);
  const prefix = pathname.replace(/\/+$/, '');
  const whole = prefix !== '' && !path.startsWith(`${prefix}/`) ? prefix + path : path;
  const search = new URLSearchParams(query.map(([name, value]) => [name, value])).toString();
  return `${origin}${whole}${search ? `?${search}` : ''}`;
}

/** Address of another document of the same server, such as `swagger.json`. */
export const besideBase = (base: string, path: string): string => `${base.replace(/\/+$/, '')}/${path}`;
