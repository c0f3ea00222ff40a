import type { Operation } from '../../deepaas/api.ts';
import { isSecret } from '../../deepaas/field.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import { formatBytes } from './views/format-number.ts';

/** What a request carried. A report goes to others, and a screen is seen by others: of a password only its name is said. */
export function sentWords({ query, form }: TryRequest, { fields }: Pick<Operation, 'fields'>): string {
  const secrets = new Set(fields.filter(isSecret).map(({ name }) => name));
  const sent = [...query, ...form].map(([name, value]) => {
    if (typeof value !== 'string') return `${name}=${value.name} (${formatBytes(value.size)})`;
    return secrets.has(name) ? name : `${name}=${value}`;
  });
  return sent.length > 0 ? sent.join(' ') : 'the default values';
}
