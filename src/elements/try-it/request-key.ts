import type { TryRequest } from '../../deepaas/request.ts';

/** Names a request: two with the same name ask the endpoint for the same. A file counts by what the browser tells of it. */
export function requestKey({ path, query, form, accept }: TryRequest): string {
  const sent = form.map(([name, value]) => [name, typeof value === 'string' ? value : fileKey(value)]);
  return JSON.stringify([path, accept, query, sent]);
}

/** What the browser tells of a file. */
export const fileKey = ({ name, type, size, lastModified }: File) => ({ name, type, size, lastModified });
