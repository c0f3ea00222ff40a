import type { EntrySample } from '../model/generated/entry.ts';
import type { Operation } from './api.ts';
import type { Entered } from './entered.ts';
import { initialTextOf } from './request.ts';

/** What a form holds that was filled in from a sample: the defaults, the sample's own arguments, its file. */
export function enteredOfSample({ fields }: Operation, { arguments: given = {}, file }: EntrySample): Entered {
  const initial = fields.map(({ name, control }) => [name, control.kind === 'file' ? [] : [initialTextOf(control)]]);
  const own = Object.entries(given).map(([name, value]) => [name, [String(value)]]);
  return Object.fromEntries([...initial, ...own, ...(file ? [[file.argument, [fileOfSample(file)]]] : [])]);
}

export function fileOfSample({ base64, name, type }: NonNullable<EntrySample['file']>): File {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new File([bytes], name, { type });
}
