import type { Control, Field } from '../../deepaas/field.ts';
import { module as t } from '../../i18n/en/module.ts';

/** One argument as a row of a table; a cell without a word stays empty. */
export interface FieldWords {
  readonly type: string;
  readonly initial?: string;
  readonly allowed?: string;
}

/** Says of an argument what a form would only let one feel: its type, its default and what it allows. */
export function fieldWords({ control }: Pick<Field, 'control'>): FieldWords {
  switch (control.kind) {
    case 'file':
      return { type: 'file', ...word('allowed', control.accept.join(', ')) };
    case 'choice':
      return {
        type: 'choice',
        ...word('initial', control.initial),
        ...word('allowed', control.options.map(({ label }) => label).join(', ')),
      };
    case 'flag':
      return {
        type: t.api.types.flag,
        ...word('initial', control.initial === undefined ? '' : control.initial ? 'yes' : 'no'),
      };
    case 'number':
      return {
        type: control.whole ? t.api.types.whole : 'number',
        ...word('initial', control.initial?.toString()),
        ...word('allowed', rangeOf(control)),
      };
    case 'text':
      return { type: control.format, ...word('initial', control.initial), ...word('allowed', control.pattern) };
    case 'list':
      return { type: `list of ${LIST_ITEMS[control.items]}`, ...word('initial', control.initial.join(', ')) };
    case 'region':
      return {
        type: 'four whole numbers',
        ...word('initial', control.initial.join(', ')),
        ...word('allowed', control.order?.join(', ')),
      };
    case 'json':
      return { type: 'JSON', ...word('initial', control.initial) };
  }
}

const LIST_ITEMS = { text: 'texts', number: 'numbers', whole: 'whole numbers' } as const;

function rangeOf({ least, most }: Extract<Control, { kind: 'number' }>): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`;
  if (least !== undefined) return `${least} or more`;
  return most === undefined ? '' : `${most} or less`;
}

const word = <Name extends string>(name: Name, text: string | undefined): Partial<Record<Name, string>> =>
  (text ? { [name]: text } : {}) as Partial<Record<Name, string>>;
