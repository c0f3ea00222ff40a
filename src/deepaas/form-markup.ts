import type { Operation } from './api.ts';
import { captureMarkup } from './capture-markup.ts';
import { rangeWords } from './check-entered.ts';
import { type Control, type Field, isForExperts, type NumberControl, type TextControl } from './field.ts';
import { h, type Markup } from './markup.ts';
import { regionHint, regionMarkup } from './region-markup.ts';
import { ANSWER_TYPE_CONTROL, initialTextOf } from './request.ts';

/** More optional fields than this fold under one heading. */
const OPEN_OPTIONS = 6;

/** Up to this many choices stand side by side; more go into a list to choose from. */
const RADIO_CHOICES = 4;

/** What the module's API calls things: our own words around it may be swapped, these are not. */
const THEIR_LANGUAGE = { lang: 'en' };

/** Steps of a slider over a range of fractions. */
const SLIDER_STEPS = 100;

/** A range of more whole numbers than this is no use as a slider. */
const MAX_SLIDER_RANGE = 1_000;

/** The controls of an operation, in the order in which they are filled in: required and files first. */
export function formMarkup({ fields, answer }: Operation, idPrefix: string): Markup[] {
  const rows = fields.map((field, index) => ({ field, row: fieldMarkup(field, `${idPrefix}-${index}`) }));
  const isFirst = ({ field }: { field: Field }) => field.required || field.control.kind === 'file';
  const first = rows.filter(isFirst).map(({ row }) => row);
  const optional = rows.filter((one) => !isFirst(one));
  const isFolded = ({ field }: { field: Field }) => optional.length > OPEN_OPTIONS || isForExperts(field);
  const open = optional.filter((one) => !isFolded(one)).map(({ row }) => row);
  const folded = optional.filter(isFolded).map(({ row }) => row);
  return [
    ...first,
    ...open,
    ...(answer.askedBy && answer.options.length > 1
      ? [answerTypeMarkup(answer.options, answer.initial, idPrefix)]
      : []),
    ...(folded.length > 0
      ? [
          h(
            'details',
            { class: 'try-more' },
            h('summary', {}, `More options (${folded.length})`),
            h('div', { class: 'try-fields' }, folded),
          ),
        ]
      : []),
  ];
}

function fieldMarkup(field: Field, id: string): Markup {
  const { control, name, label, help } = field;
  const isGroup = control.kind === 'region' || (control.kind === 'choice' && control.options.length <= RADIO_CHOICES);
  const hint = hintMarkup(sentence(help), hintOf(control));
  const notes = [
    hint.length > 0 && h('p', { class: 'try-help', id: `${id}-help` }, hint),
    h('p', { class: 'try-error', id: `${id}-error`, hidden: true }),
  ];
  const title = [
    h('span', THEIR_LANGUAGE, label),
    ' ',
    h('code', {}, name),
    field.required && h('span', { class: 'try-required' }, ' required'),
  ];
  const described = `${hint.length === 0 ? '' : `${id}-help `}${id}-error`;
  const common = { class: 'try-field', 'data-field': name, 'data-kind': control.kind };
  if (isGroup)
    return h(
      'fieldset',
      { ...common, 'aria-describedby': described },
      h('legend', {}, title),
      controlMarkup(field, id, described),
      notes,
    );
  if (control.kind === 'flag')
    return h(
      'div',
      common,
      h('div', { class: 'try-flag' }, controlMarkup(field, id, described), h('label', { for: id }, title)),
      notes,
    );
  const captures = control.kind === 'file' ? captureMarkup(control) : [];
  return h('div', common, h('label', { for: id }, title), controlMarkup(field, id, described), notes, captures);
}

/** What the module says of a field, and what we say of it. */
const hintMarkup = (theirs: string, ours: string): (Markup | string)[] => [
  ...(theirs === '' ? [] : [h('span', THEIR_LANGUAGE, theirs)]),
  ...(theirs === '' || ours === '' ? [] : [' ']),
  ...(ours === '' ? [] : [ours]),
];

const sentence = (text: string): string => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);

/** What may be entered, where the control itself does not show it. */
function hintOf(control: Control): string {
  switch (control.kind) {
    case 'number':
      return control.least === undefined && control.most === undefined ? '' : `${capital(rangeWords(control))}.`;
    case 'list':
      return 'One value a line.';
    case 'region':
      return regionHint(control);
    case 'json':
      return control.strict
        ? 'JSON. Leave it as it is unless you know the module.'
        : 'Leave it as it is unless you know the module.';
    default:
      return '';
  }
}

const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function controlMarkup(field: Field, id: string, describedBy: string): Markup | Markup[] {
  const { control, name, required } = field;
  const base = { id, name, 'aria-describedby': describedBy, required };
  const value = initialTextOf(control);
  switch (control.kind) {
    case 'file':
      return h('input', { ...base, type: 'file', accept: control.accept.join(',') || undefined });
    case 'flag':
      return h('input', {
        ...base,
        type: 'checkbox',
        value: 'true',
        checked: control.initial === true,
        required: false,
      });
    case 'choice':
      return control.options.length <= RADIO_CHOICES
        ? radios(name, control.options, value, THEIR_LANGUAGE)
        : select(field, base, value);
    case 'number':
      return numberMarkup(control, { ...base, value }, field.label);
    case 'text':
      return textMarkup(control, { ...base, value });
    case 'region':
      return regionMarkup(control, { id, name, required });
    case 'list':
    case 'json':
      return h('textarea', { ...base, rows: 2, spellcheck: 'false' }, value);
  }
}

type Options = Extract<Control, { kind: 'choice' }>['options'];

const radios = (name: string, options: Options, chosen: string, language: typeof THEIR_LANGUAGE | undefined): Markup =>
  h(
    'div',
    { class: 'try-choices', ...language },
    options.map(({ value, label }) =>
      h('label', {}, h('input', { type: 'radio', name, value, checked: value === chosen }), h('span', {}, label)),
    ),
  );

function select(field: Field, base: Readonly<Record<string, string | boolean>>, chosen: string): Markup {
  const options = field.control.kind === 'choice' ? field.control.options : [];
  return h(
    'select',
    base,
    chosen === '' && h('option', { value: '' }, 'not chosen'),
    options.map(({ value, label }) => h('option', { ...THEIR_LANGUAGE, value, selected: value === chosen }, label)),
  );
}

type Attributes = Readonly<Record<string, string | boolean>>;

/** A number box; where the range is known, a slider moves with it. */
function numberMarkup(control: NumberControl, base: Attributes, label: string): Markup {
  const { whole, least, most } = control;
  const box = h('input', { ...base, type: 'number', min: least, max: most, step: whole ? 1 : 'any' });
  if (least === undefined || most === undefined || (whole && most - least > MAX_SLIDER_RANGE)) return box;
  const step = whole ? 1 : (most - least) / SLIDER_STEPS;
  const slider = { type: 'range', min: least, max: most, step, value: base['value'], 'data-mirrors': base['name'] };
  return h('div', { class: 'try-number' }, h('input', { ...slider, 'aria-label': `${label}, slider` }), box);
}

const INPUT_TYPES: Readonly<Record<TextControl['format'], string>> = {
  text: 'text',
  url: 'url',
  email: 'email',
  date: 'date',
  datetime: 'datetime-local',
  password: 'password',
  uuid: 'text',
};

function textMarkup({ format, long, longest, shortest }: TextControl, { value, ...base }: Attributes): Markup {
  const limits = { maxlength: longest, minlength: shortest };
  if (long) return h('textarea', { ...base, ...limits, rows: 3 }, String(value));
  return h('input', { ...base, ...limits, type: INPUT_TYPES[format], value, autocomplete: 'off', spellcheck: 'false' });
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  'application/json': 'Values (JSON)',
  'application/zip': 'ZIP archive',
  'application/pdf': 'PDF',
  'text/plain': 'Text',
  'text/csv': 'Table (CSV)',
  'text/html': 'HTML text',
};

/** `image/*` as "Image", `audio/wav` as "Audio (WAV)". */
function typeWords(type: string): string {
  const [family = '', kind = ''] = type.split('/');
  return (
    TYPE_WORDS[type] ??
    (kind === '*' ? capital(family) : `${capital(family)} (${kind.replace('+xml', '').toUpperCase()})`)
  );
}

const answerTypeMarkup = (options: readonly string[], initial: string, idPrefix: string): Markup =>
  h(
    'fieldset',
    { class: 'try-field', 'data-kind': 'answer', id: `${idPrefix}-answer` },
    h('legend', {}, 'Result as'),
    radios(
      ANSWER_TYPE_CONTROL,
      options.map((value) => ({ value, label: typeWords(value) })),
      initial,
      undefined,
    ),
  );
