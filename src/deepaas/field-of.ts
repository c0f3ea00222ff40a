import { readDescription } from './description.ts';
import type { ChoiceControl, Control, Field, ListControl, TextControl, TextFormat } from './field.ts';
import { fileControlOf } from './file-hints.ts';
import { jsonTypeOf, unquote } from './json-string.ts';
import { labelOf } from './label.ts';
import type { Parameter, ParameterType } from './parameter.ts';
import { asRegion } from './region.ts';

/** Text longer than this deserves more than a line, characters. */
const LONG_TEXT = 80;

/** Turns one described argument into a field: table 5.3 of the facts, from the most special case to the most general. */
export function fieldOf(parameter: Parameter): Field {
  const { text, type, group } = readDescription(parameter.description);
  return {
    name: parameter.name,
    label: labelOf(parameter.name),
    help: text,
    required: parameter.required && parameter.initial === undefined,
    in: parameter.in,
    control: asRegion(parameter.name, text, controlOf(parameter, type)),
    ...(group && { group }),
  };
}

function controlOf(parameter: Parameter, typeHint: string | undefined): Control {
  const { type, choices } = parameter;
  if (type === 'file') return fileControlOf(parameter.name, parameter.description);
  if (type === 'boolean' || isBooleanChoice(choices)) return flagOf(parameter.initial);
  const jsonType = jsonTypeOf(parameter, typeHint);
  if (jsonType === 'flag') return flagOf(parameter.initial);
  if (choices && choices.length > 0) return choiceOf(choices, parameter.initial, jsonType === 'text');
  if (jsonType === 'number') return numberOf({ ...parameter, type: typeHint === 'int' ? 'integer' : 'number' });
  if (jsonType === 'text') return textOf(parameter, true);
  if (jsonType === 'json') return jsonOf(parameter.initial, true);
  return typedControl(type, parameter);
}

function typedControl(type: ParameterType | undefined, parameter: Parameter): Control {
  switch (type) {
    case 'integer':
    case 'number':
      return numberOf(parameter);
    case 'array':
      return listOf(parameter);
    case 'string':
      return textOf(parameter, false);
    default:
      return jsonOf(parameter.initial, type === 'object');
  }
}

const isBooleanChoice = (choices: Parameter['choices']): boolean =>
  choices !== undefined &&
  choices.length > 0 &&
  choices.every((choice) => typeof choice === 'boolean' || isFlagWord(choice));

const isFlagWord = (value: unknown): boolean => typeof value === 'string' && /^(true|false)$/i.test(value);

function flagOf(initial: unknown): Control {
  if (typeof initial === 'boolean') return { kind: 'flag', initial };
  if (isFlagWord(initial)) return { kind: 'flag', initial: String(initial).toLowerCase() === 'true' };
  return { kind: 'flag' };
}

function choiceOf(choices: readonly unknown[], initial: unknown, quoted: boolean): ChoiceControl {
  const options = choices
    .filter((choice) => choice !== null)
    .map((choice) => ({ value: String(choice), label: quoted ? unquote(String(choice)) : String(choice) }));
  const chosen = options.find(({ value }) => value === String(initial))?.value;
  return { kind: 'choice', options, ...(chosen !== undefined && { initial: chosen }) };
}

function numberOf({ type, least, most, initial }: Parameter): Control {
  const number = typeof initial === 'string' && initial.trim() !== '' ? Number(initial) : initial;
  return {
    kind: 'number',
    whole: type === 'integer',
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(typeof number === 'number' && Number.isFinite(number) && { initial: number }),
  };
}

function textOf(parameter: Parameter, quoted: boolean): TextControl {
  const { shortest, longest, pattern, initial } = parameter;
  const value = initialText(initial, quoted);
  return {
    kind: 'text',
    format: formatOf(parameter.format),
    long: isLong(parameter, value),
    quoted,
    ...(pattern !== undefined && isPattern(pattern) && { pattern }),
    ...(shortest !== undefined && { shortest }),
    ...(longest !== undefined && { longest }),
    ...(value !== undefined && value !== '' && { initial: value }),
  };
}

function initialText(initial: unknown, quoted: boolean): string | undefined {
  if (initial === undefined || initial === null) return undefined;
  if (!quoted) return String(initial);
  return initial === 'null' ? undefined : unquote(String(initial));
}

const isLong = ({ name, longest, format }: Parameter, value = ''): boolean =>
  format === undefined &&
  (value.length > LONG_TEXT || (longest ?? 0) > LONG_TEXT || /prompt|text|question/i.test(name));

const FORMATS: Readonly<Record<string, TextFormat>> = {
  url: 'url',
  uri: 'url',
  email: 'email',
  date: 'date',
  'date-time': 'datetime',
  password: 'password',
  uuid: 'uuid',
};

const formatOf = (format = ''): TextFormat => FORMATS[format] ?? 'text';

/** Python's patterns are not all JavaScript's: one that cannot be read is left to the server. */
function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'v') instanceof RegExp;
  } catch {
    return false;
  }
}

function listOf({ itemType, fewestItems, mostItems, initial }: Parameter): ListControl {
  const items = itemType === 'integer' ? 'whole' : itemType === 'number' ? 'number' : 'text';
  return {
    kind: 'list',
    items,
    ...(fewestItems !== undefined && { fewest: fewestItems }),
    ...(mostItems !== undefined && { most: mostItems }),
    initial: Array.isArray(initial) ? initial.map(String) : [],
  };
}

function jsonOf(initial: unknown, strict: boolean): Control {
  if (initial === undefined || initial === null || initial === 'null') return { kind: 'json', strict };
  return { kind: 'json', strict, initial: typeof initial === 'string' ? initial : JSON.stringify(initial) };
}
