/** The forms of answer that DEEPaaS 2.6.0 gives, with its media types and sentences. */

const REASONS: Readonly<Record<number, string>> = {
  302: 'Found',
  308: 'Permanent Redirect',
  404: 'Not Found',
  405: 'Method Not Allowed',
};

/** Errors of arguments come without a charset, everything else with one. */
export const json = (value: unknown, status = 200): Response =>
  text(status, JSON.stringify(value), status === 200 ? 'application/json; charset=utf-8' : 'application/json');

export const text = (status: number, body: string, type = 'text/plain; charset=utf-8'): Response =>
  new Response(body, { status, headers: { 'Content-Type': type } });

export const png = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': 'image/png', 'Content-Disposition': 'attachment; filename="colours.png"' },
  });

export const notFound = (): Response => named(404);

export function methodNotAllowed(allowed: readonly string[]): Response {
  const response = named(405);
  response.headers.set('Allow', [...allowed].sort().join(','));
  return response;
}

export function redirect(status: 302 | 308, location: string): Response {
  const response = named(status);
  response.headers.set('Location', location);
  return response;
}

/** What DEEPaaS says whenever a module raises. */
export const troubled = (): Response => text(500, '500 Internal Server Error\n\nServer got itself in trouble');

export const tooLarge = (limitBytes: number, sizeBytes: number): Response =>
  text(413, `Maximum request body size ${limitBytes} exceeded, actual body size ${sizeBytes}`);

const named = (status: number): Response => text(status, `${status}: ${REASONS[status]}`);
