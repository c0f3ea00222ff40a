import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
  /** Address with a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  readonly folder: string;
  /** Path below which the folder is served, with a slash at both ends. */
  readonly base?: string;
  /** First port to try; 0 takes any free one. */
  readonly port?: number;
  /** Headers to send with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves a built site on the loopback interface, with its own 404 page. */
export async function startStaticServer(options: StaticServerOptions): Promise<RunningServer> {
  const { folder, base = '/', port = 0, headers = {} } = options;
  const serve = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound();
    // A folder is its index: a file of the folder's name with `.html`, such as the stub of an old address, is another page.
    request.url = url.slice(base.length - 1).replace(/\/(?=$|[?#])/, '/index.html');
    // Pages of other origins load the embedding script, as the generated `_headers` and server snippets allow them to.
    if (request.url.startsWith('/embed/')) response.setHeader('access-control-allow-origin', '*');
    serve(request, response, notFound);

    function notFound(): void {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFoundPage(folder));
    }
  });
  const taken = await listenOnFreePort(server, port);
  return { url: `http://127.0.0.1:${taken}${base}`, port: taken, close: () => closeServer(server) };
}

/** Listens on `port`, or on the next free one above it. Resolves to the port taken. */
export async function listenOnFreePort(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const taken = await tryToListen(server, candidate);
    if (taken !== undefined) return taken;
  }
}

function tryToListen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

export function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function notFoundPage(folder: string): Buffer | string {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return 'Not found';
  }
}
