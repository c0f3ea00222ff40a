import type { Field } from './field.ts';

/** What stands in a form: per name the values of its controls, in their order, as `FormData` gives them. */
export type Entered = Readonly<Record<string, readonly (string | File)[]>>;

/** Values of a list, one a line; commas separate only where no text can hold one. */
export function listItems(field: Field, entered: Entered): string[] {
  const text = textOf(entered, field.name);
  const separator = field.control.kind === 'list' && field.control.items === 'text' ? /\n/ : /[\n,;\s]+/;
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The numbers of a region, from four controls or from one text; fewer than four where some are empty. */
export const regionItems = (name: string, entered: Entered): string[] =>
  splitNumbers((entered[name] ?? []).filter((value) => typeof value === 'string').join(','));

/** Numbers as they stand in a link, in a sample or in JSON. */
export const splitNumbers = (text: string): string[] => text.split(/[\s,;[\]]+/).filter((item) => item !== '');

/** The first value as text; empty where nothing or a file stands. */
export function textOf(entered: Entered, name: string): string {
  const [value] = entered[name] ?? [];
  return typeof value === 'string' ? value.trim() : '';
}

/** Chosen files; an untouched file control gives one without a name and without content. */
export const filesOf = (entered: Entered, name: string): File[] =>
  (entered[name] ?? []).filter(
    (value): value is File => value instanceof File && (value.size > 0 || value.name !== ''),
  );
