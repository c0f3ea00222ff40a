import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tooLarge, troubled } from '../demo/answers.ts';
import { createEndpoint, type Endpoint } from '../demo/endpoint.ts';
import { pictureCodec } from './picture-codec.ts';

/** Largest request body, bytes. */
const BODY_LIMIT_BYTES = 20_000_000;

/** How many ports above the wished one are tried. */
const PORTS_TRIED = 20;

export interface DemoServer {
  /** Base address, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the demonstration endpoint at `port`, or at the next free one; port 0 takes any. */
export async function startDemoServer({ port = 5000, host = '127.0.0.1' } = {}): Promise<DemoServer> {
  const endpoint = createEndpoint({ codec: pictureCodec, nowMs: Date.now, newUuid: randomUUID });
  const server = createServer((incoming, outgoing) => void serve(endpoint, incoming, outgoing));
  const taken = await listenFrom(server, port, host);
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenFrom(server: Server, port: number, host: string): Promise<number> {
  for (let wished = port; wished < port + PORTS_TRIED; wished += 1) {
    const taken = await listen(server, wished, host);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No port is free from ${port} to ${port + PORTS_TRIED - 1} on ${host}. Give another with --port.`);
}

/** The port that it listens on; `undefined` when another program has it. */
const listen = (server: Server, port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

async function serve(endpoint: Endpoint, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const response = await answer(endpoint, incoming).catch(troubled);
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(response.status !== 204 && { 'content-length': body.length }),
  });
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

async function answer(endpoint: Endpoint, incoming: IncomingMessage): Promise<Response> {
  const body = await readBody(incoming);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headersDistinct)) {
    for (const one of value ?? []) headers.append(name, one);
  }
  if (body.sizeBytes > BODY_LIMIT_BYTES) return open(tooLarge(BODY_LIMIT_BYTES, body.sizeBytes));
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return endpoint(
    new Request(`http://endpoint${incoming.url ?? '/'}`, {
      method,
      headers,
      ...(hasBody && { body: new Uint8Array(body.bytes) }),
    }),
  );
}

/** Every answer may be read by a page of another origin, this one too. */
function open(response: Response): Response {
  response.headers.set('Access-Control-Allow-Origin', '*');
  return response;
}

/** Reads to the end, but keeps no more than the limit. */
async function readBody(incoming: IncomingMessage): Promise<{ bytes: Buffer; sizeBytes: number }> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    sizeBytes += chunk.length;
    if (sizeBytes <= BODY_LIMIT_BYTES) chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks), sizeBytes };
}
