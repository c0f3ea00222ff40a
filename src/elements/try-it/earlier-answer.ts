import { type Field, isSecret } from '../../deepaas/field.ts';
import { h, type Markup } from '../../deepaas/markup.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import { mountElement } from './mount.ts';
import type { Parts } from './parts.ts';
import { fileKey } from './request-key.ts';

/** Longest value that is named, characters. */
const MAX_VALUE = 60;

/** What tells an answered request from the one that stands in the form by now. */
export interface Difference {
  /** Files and values of the answered one, as far as it had any that may be shown. */
  readonly sent: readonly string[];
  /** Arguments that differ. */
  readonly names: readonly string[];
}

/** Nothing where both requests are the same. */
export function differenceOf(
  fields: readonly Field[],
  answered: TryRequest,
  standing: TryRequest,
): Difference | undefined {
  const [before, now] = [valuesOf(answered), valuesOf(standing)];
  const names = [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => keyOf(before.get(name)) !== keyOf(now.get(name)),
  );
  if (names.length === 0) return undefined;
  const secrets = new Set(fields.filter(isSecret).map(({ name }) => name));
  const sent = names.filter((name) => !secrets.has(name)).flatMap((name) => wordsOf(name, before.get(name)));
  return { sent, names };
}

/** The sentence above an answer; the second piece is the reader's own. */
export const earlierPieces = ({ sent, names }: Difference): readonly [string, string, string] =>
  sent.length > 0
    ? ['This answer belongs to the earlier request (', sent.join(', '), ').']
    : ['This answer belongs to the earlier request, before ', names.join(', '), ' changed.'];

/** Marks an answer that is not the one to what stands in the form. The next answer takes the mark's place. */
export function markEarlier({ answer, spoken }: Parts, difference: Difference | undefined): void {
  const mark = answer.querySelector<HTMLElement>(':scope > [data-part="earlier"]');
  if (!difference || !answer.hasChildNodes()) {
    mark?.remove();
    return;
  }
  const pieces = earlierPieces(difference);
  const said = pieces.join('');
  // The words of the mark itself may have been swapped into another language.
  if (mark?.dataset['said'] === said) return;
  mark?.remove();
  answer.prepend(mountElement(markMarkup(pieces, said)));
  if (!mark) spoken.textContent = said;
}

const markMarkup = ([before, own, after]: ReturnType<typeof earlierPieces>, said: string): Markup =>
  h(
    'div',
    { class: 'try-of-earlier', 'data-part': 'earlier', 'data-lamp': 'warn', 'data-said': said },
    h(
      'p',
      { class: 'try-said' },
      h('svg', { class: 'try-lamp', 'aria-hidden': 'true', viewBox: '0 0 16 16' }, h('use', { href: '#l-warn' })),
      h('span', {}, before, h('code', {}, own), after),
    ),
  );

type Value = string | File;

function valuesOf({ query, form, accept }: TryRequest): Map<string, Value[]> {
  const values = new Map<string, Value[]>();
  const sent: readonly (readonly [string, Value])[] = [
    ...query,
    ...form,
    ...(accept ? [['Accept', accept] as const] : []),
  ];
  for (const [name, value] of sent) values.set(name, [...(values.get(name) ?? []), value]);
  return values;
}

const keyOf = (values: readonly Value[] = []): string =>
  JSON.stringify(values.map((value) => (typeof value === 'string' ? value : fileKey(value))));

/** A file by its name, a value by its argument. */
function wordsOf(name: string, values: readonly Value[] | undefined): string[] {
  if (!values) return [];
  const words = values.map((value) => (typeof value === 'string' ? value : value.name)).join(' ');
  const cut = words.length > MAX_VALUE ? `${words.slice(0, MAX_VALUE)}…` : words;
  return [typeof values[0] === 'string' ? `${name}=${cut}` : cut];
}
