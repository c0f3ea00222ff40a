import { type Entered, filesOf, listItems, regionItems, textOf } from './entered.ts';
import type { Control, Field, ListControl, NumberControl, TextControl } from './field.ts';
import { INPUT_WORDS } from './input-words.ts';

/** What is wrong with a field, in one sentence. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Checks a form before anything is sent: the same demands as the endpoint makes, as far as its description tells them. */
export function checkEntered(fields: readonly Field[], entered: Entered): FieldErrors {
  const errors = fields.map((field) => [field.name, errorOf(field, entered)] as const);
  return Object.fromEntries(errors.flatMap(([name, error]) => (error === undefined ? [] : [[name, error]])));
}

function errorOf(field: Field, entered: Entered): string | undefined {
  const { control, required } = field;
  if (control.kind === 'file') {
    const files = filesOf(entered, field.name);
    if (files.some(({ size }) => size === 0)) return INPUT_WORDS.preview.empty;
    return required && files.length === 0 ? 'Choose a file.' : undefined;
  }
  if (control.kind === 'list') return listError(control, listItems(field, entered), required);
  if (control.kind === 'region') return listError(REGION_LIST, regionItems(field.name, entered), required);
  if (control.kind === 'flag') return undefined;
  const text = textOf(entered, field.name);
  if (text === '') return required ? `Needs a value${exampleOf(control)}.` : undefined;
  return valueError(control, text);
}

const REGION_LIST: ListControl = { kind: 'list', items: 'whole', fewest: 4, most: 4, initial: [] };

const exampleOf = (control: Control): string =>
  'initial' in control && control.initial !== undefined ? `, for instance ${String(control.initial)}` : '';

function valueError(control: Control, text: string): string | undefined {
  switch (control.kind) {
    case 'number':
      return numberError(control, text);
    case 'text':
      return textError(control, text);
    case 'json':
      return control.strict && !isJson(text)
        ? 'Is not JSON. Texts need double quotes, lists square brackets.'
        : undefined;
    case 'choice':
      return control.options.some(({ value }) => value === text) ? undefined : 'Choose one of the values.';
    default:
      return undefined;
  }
}

function numberError(control: NumberControl, text: string): string | undefined {
  const { least, most, whole } = control;
  const number = Number(text);
  const isFit =
    Number.isFinite(number) &&
    (!whole || Number.isInteger(number)) &&
    number >= (least ?? Number.NEGATIVE_INFINITY) &&
    number <= (most ?? Number.POSITIVE_INFINITY);
  return isFit ? undefined : `Is ${text}; expected ${rangeWords(control)}${tryWords(control)}.`;
}

/** "a whole number from 1 to 10". */
export function rangeWords({ whole, least, most }: Pick<NumberControl, 'whole' | 'least' | 'most'>): string {
  const noun = whole ? 'a whole number' : 'a number';
  if (least !== undefined && most !== undefined) return `${noun} from ${least} to ${most}`;
  if (least !== undefined) return `${noun}, at least ${least}`;
  if (most !== undefined) return `${noun}, at most ${most}`;
  return noun;
}

const tryWords = ({ initial }: NumberControl): string => (initial === undefined ? '' : `, for instance ${initial}`);

function textError({ shortest, longest, pattern, format }: TextControl, text: string): string | undefined {
  if (shortest !== undefined && text.length < shortest)
    return `Has ${text.length} characters; expected at least ${shortest}.`;
  if (longest !== undefined && text.length > longest)
    return `Has ${text.length} characters; expected at most ${longest}.`;
  if (pattern !== undefined && !new RegExp(pattern, 'v').test(text)) return `Does not fit the pattern ${pattern}.`;
  if (format === 'url' && !URL.canParse(text)) return 'Is no address; expected one that begins with https://.';
  if (format === 'email' && !/^\S+@\S+$/.test(text)) return 'Is no e-mail address.';
  if (format === 'uuid' && !/^[0-9a-f-]{32,36}$/i.test(text)) return 'Is no UUID.';
  return undefined;
}

function listError(
  { items, fewest, most }: ListControl,
  values: readonly string[],
  required: boolean,
): string | undefined {
  if (values.length === 0) return required ? 'Needs at least one value.' : undefined;
  if (fewest !== undefined && values.length < fewest)
    return `Has ${values.length} values; expected at least ${fewest}.`;
  if (most !== undefined && values.length > most) return `Has ${values.length} values; expected at most ${most}.`;
  if (items === 'text') return undefined;
  const odd = values.find((value) => numberError({ kind: 'number', whole: items === 'whole' }, value) !== undefined);
  return odd === undefined
    ? undefined
    : `Holds ${odd}; expected ${items === 'whole' ? 'whole numbers' : 'numbers'} only.`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
