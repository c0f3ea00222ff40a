import type { Operation } from './api.ts';
import { type Entered, regionItems, textOf } from './entered.ts';
import { ANSWER_TYPE_CONTROL, initialTextOf } from './request.ts';

/** Prefix of an argument in a fragment, so that no argument is taken for the page's own words. */
const ARGUMENT = 'a.';

/**
 * What was entered as a fragment of an address: only what differs from the defaults, and neither files nor passwords.
 * It restores the form; nothing is sent by opening it.
 */
export function formatArguments({ fields, answer }: Operation, entered: Entered): URLSearchParams {
  const pairs = fields.flatMap(({ name, control }) => {
    const isSecret = control.kind === 'text' && control.format === 'password';
    const text = control.kind === 'region' ? regionItems(name, entered).join(',') : textOf(entered, name);
    if (control.kind === 'file' || isSecret || text === initialTextOf(control)) return [];
    return [[ARGUMENT + name, text]];
  });
  const type = textOf(entered, ANSWER_TYPE_CONTROL);
  const typePair = type !== '' && type !== answer.initial ? [['answer', type]] : [];
  return new URLSearchParams([...pairs, ...typePair]);
}

/** The values that a fragment names, by control. Values of files and passwords are ignored whoever wrote them. */
export function parseArguments(
  { fields, answer }: Operation,
  fragment: URLSearchParams,
): Readonly<Record<string, string>> {
  const known = fields.filter(
    ({ control }) => control.kind !== 'file' && !(control.kind === 'text' && control.format === 'password'),
  );
  const values = known.flatMap(({ name }) => {
    const value = fragment.get(ARGUMENT + name);
    return value === null ? [] : [[name, value] as const];
  });
  const type = fragment.get('answer');
  return Object.fromEntries([
    ...values,
    ...(type !== null && answer.options.includes(type) ? [[ANSWER_TYPE_CONTROL, type] as const] : []),
  ]);
}
