import type { Argument, ArgumentTable } from './arguments.ts';

export type ArgumentValue = string | number | File;
export type ArgumentErrors = Readonly<Record<string, readonly string[]>>;
export type CheckedArguments =
  | { readonly ok: true; readonly values: Readonly<Record<string, ArgumentValue>> }
  | { readonly ok: false; readonly errors: ArgumentErrors };

/** What was sent under a name: a form part, a query value, a JSON value; `undefined` where nothing was. */
export type Sent = (name: string) => unknown;

/** Checks what was sent as webargs does, in marshmallow's words. Unknown names are ignored. */
export function checkArguments(table: ArgumentTable, sent: Sent): CheckedArguments {
  const checked = Object.entries(table).map(([name, argument]) => [name, check(argument, sent(name))] as const);
  const errors = Object.fromEntries(
    checked.flatMap(([name, outcome]) => ('error' in outcome ? [[name, [outcome.error]]] : [])),
  );
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    values: Object.fromEntries(
      checked.flatMap(([name, outcome]) => ('value' in outcome ? [[name, outcome.value]] : [])),
    ),
  };
}

type Outcome = { readonly value: ArgumentValue } | { readonly error: string };

function check(argument: Argument, value: unknown): Outcome {
  switch (argument.kind) {
    case 'file':
      if (value === undefined) return { error: 'Missing data for required field.' };
      return { value: value instanceof File ? value : String(value) };
    case 'choice':
      return value === undefined ? { value: argument.initial } : checkChoice(argument.choices, value);
    case 'integer':
    case 'float':
      return value === undefined ? { value: argument.initial } : checkNumber(argument, value);
  }
}

export function checkChoice(choices: readonly string[], value: unknown): Outcome {
  if (typeof value !== 'string') return { error: 'Not a valid string.' };
  return choices.includes(value) ? { value } : { error: `Must be one of: ${choices.join(', ')}.` };
}

type NumberArgument = Extract<Argument, { kind: 'integer' | 'float' }>;

function checkNumber({ kind, least, most }: NumberArgument, value: unknown): Outcome {
  const number = numberOf(kind, value);
  if (number === undefined) return { error: kind === 'integer' ? 'Not a valid integer.' : 'Not a valid number.' };
  if (number >= least && number <= most) return { value: number };
  const bound = (limit: number) => (kind === 'float' && Number.isInteger(limit) ? `${limit}.0` : `${limit}`);
  return { error: `Must be greater than or equal to ${bound(least)} and less than or equal to ${bound(most)}.` };
}

/** Python reads an integer from "3" but not from "3.5"; a number in JSON is taken as it is, an integer cut to whole. */
function numberOf(kind: 'integer' | 'float', value: unknown): number | undefined {
  if (typeof value === 'number') return kind === 'integer' ? Math.trunc(value) : value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const pattern = kind === 'integer' ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
  return pattern.test(text) ? Number(text) : undefined;
}
