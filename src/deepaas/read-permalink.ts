import type { Operation } from './api.ts';
import { checkEntered } from './check-entered.ts';
import { type Field, isSecret } from './field.ts';
import { ANSWER, ARGUMENT } from './permalink.ts';
import { ANSWER_TYPE_CONTROL } from './request.ts';

export interface LinkedArguments {
  /** By control, as texts. */
  readonly values: Readonly<Record<string, string>>;
  /** Arguments whose value in the fragment is no option, out of range or of the wrong kind. */
  readonly ignored: readonly string[];
}

/** What a fragment names that the form accepts. Values of files and passwords are passed over whoever wrote them. */
export function parseArguments({ fields, answer }: Operation, fragment: URLSearchParams): LinkedArguments {
  const values: Record<string, string> = {};
  const ignored: string[] = [];
  for (const field of fields) {
    const { control, name } = field;
    const value = fragment.get(ARGUMENT + name);
    if (value === null || control.kind === 'file' || isSecret(field)) continue;
    if (isAccepted(field, value)) values[name] = value;
    else ignored.push(name);
  }
  const type = fragment.get(ANSWER);
  if (type !== null && answer.options.includes(type)) values[ANSWER_TYPE_CONTROL] = type;
  else if (type !== null) ignored.push(ANSWER);
  return { values, ignored };
}

/** Whether a fragment has values for the form of this module; another module's are none of its own. */
export function carriesArguments(fragment: URLSearchParams, moduleId: string | undefined): boolean {
  const module = fragment.get('module');
  if (module !== null && module !== moduleId) return false;
  return [...fragment.keys()].some((name) => name === ANSWER || name.startsWith(ARGUMENT));
}

/** An empty text empties a control, which a choice or a required field cannot be. */
function isAccepted(field: Field, value: string): boolean {
  if (field.control.kind === 'flag') return value === 'true' || value === '';
  if (field.control.kind === 'choice') return field.control.options.some((option) => option.value === value);
  return Object.keys(checkEntered([field], { [field.name]: [value] })).length === 0;
}
