import type { Sent } from './check-arguments.ts';

/**
 * Looks a value up as webargs does: in the query, then in the form, then in a JSON body.
 * `undefined` when the body says that it is JSON and is not.
 */
export async function readSent(request: Request): Promise<Sent | undefined> {
  const query = new URL(request.url).searchParams;
  const body = await readBody(request);
  if (!body) return undefined;
  return (name) => query.get(name) ?? body(name);
}

const NOTHING: Sent = () => undefined;

async function readBody(request: Request): Promise<Sent | undefined> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim();
  switch (type) {
    case 'multipart/form-data':
    case 'application/x-www-form-urlencoded':
      return readForm(request);
    case 'application/json':
      return readJson(await request.text());
    default:
      return NOTHING;
  }
}

async function readForm(request: Request): Promise<Sent> {
  const form = await request.formData();
  return (name) => form.get(name) ?? undefined;
}

function readJson(text: string): Sent | undefined {
  if (text === '') return NOTHING;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return NOTHING;
    const fields = new Map<string, unknown>(Object.entries(value));
    return (name) => fields.get(name);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
