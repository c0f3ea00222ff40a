import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitServer {
  readonly url: string;
  /** Old path → new address: a path, or an address elsewhere. */
  readonly redirects: Map<string, string>;
  /** Path → status that is answered in place of the repository. */
  readonly statuses: Map<string, number>;
  close(): Promise<void>;
}

/** Serves bare repositories over HTTP by git's own back end; what is not there asks for a password, as on GitHub. */
export async function startGitServer(folder: string): Promise<GitServer> {
  const redirects = new Map<string, string>();
  const statuses = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://local');
    const [, owner = '', name = '', ...rest] = url.pathname.split('/');
    const path = `/${owner}/${name}`;
    const target = redirects.get(path);
    if (target) return void response.writeHead(301, { location: `${target}/${rest.join('/')}${url.search}` }).end();
    const status = statuses.get(path);
    if (status) return void response.writeHead(status).end();
    runBackend(folder, url, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, redirects, statuses, close };
}

function runBackend(folder: string, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request;
  const backend = spawn('git', ['http-backend'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: headers['content-type'],
      HTTP_CONTENT_ENCODING: headers['content-encoding'],
    },
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => answerFrom(Buffer.concat(chunks), response));
}

/** The back end's output is CGI: headers, an empty line, the body. */
function answerFrom(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(': ', 2) as [string, string]));
  const status = Number.parseInt(headers['Status'] ?? '200', 10);
  if (status === 404) return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
  response.writeHead(status, headers).end(output.subarray(end + 4));
}
