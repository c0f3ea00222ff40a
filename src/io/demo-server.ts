import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tooLarge, troubled } from '../demo/answers.ts';
import { createEndpoint, type Endpoint } from '../demo/endpoint.ts';
import { pictureCodec } from './picture-codec.ts';
import { closeServer, listenOnFreePort } from './static-server.ts';

/** Largest request body, bytes. */
const BODY_LIMIT_BYTES = 20_000_000;

export interface DemoServer {
  /** Base address, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the demonstration endpoint at `port`, or at the next free one; port 0 takes any. */
export async function startDemoServer({ port = 5000 } = {}): Promise<DemoServer> {
  const endpoint = createEndpoint({ codec: pictureCodec, nowMs: Date.now, newUuid: randomUUID });
  const server = createServer((incoming, outgoing) => void serve(endpoint, incoming, outgoing));
  const taken = await listenOnFreePort(server, port);
  return { url: `http://127.0.0.1:${taken}`, close: () => closeServer(server) };
}

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
