import type { Finding } from '../../model/finding.ts';
import { validateMetadata } from '../validate.ts';
import type { CheckMetadata } from './harvest-request.ts';

/** The harvest's question to the validator: may these metadata be shown, and if not, where is the first error? */
export const acceptMetadata: CheckMetadata = (file) => {
  const { ok, findings } = validateMetadata(file);
  if (ok) return { ok: true };
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { ok: false, note: refusalOf(file.path, errors) };
};

function refusalOf(path: string, [first, ...more]: readonly Finding[]): string {
  if (!first) return `${path} is not valid`;
  const { line, column } = first.at;
  const place = [path, line, column].filter((part) => part !== undefined).join(':');
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `${place} is not valid [${first.rule}]${others}`;
}
