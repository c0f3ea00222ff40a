import type { Operation } from './api.ts';
import { type Entered, regionItems, textOf } from './entered.ts';
import { isSecret } from './field.ts';
import { ANSWER_TYPE_CONTROL, initialTextOf } from './request.ts';

/** Prefix of an argument in a fragment, so that no argument is taken for the page's own words. */
export const ARGUMENT = 'a.';

/** The wished media type in a fragment. */
export const ANSWER = 'answer';

/**
 * What was entered as a fragment of an address: only what differs from the defaults, and neither files nor passwords.
 * It restores the form; nothing is sent by opening it.
 */
export function formatArguments({ fields, answer }: Operation, entered: Entered): URLSearchParams {
  const pairs = fields.flatMap((field) => {
    const { name, control } = field;
    const text = control.kind === 'region' ? regionItems(name, entered).join(',') : textOf(entered, name);
    if (control.kind === 'file' || isSecret(field) || text === initialTextOf(control)) return [];
    return [[ARGUMENT + name, text]];
  });
  const type = textOf(entered, ANSWER_TYPE_CONTROL);
  const typePair = type !== '' && type !== answer.initial ? [[ANSWER, type]] : [];
  return new URLSearchParams([...pairs, ...typePair]);
}
