import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach } from 'vitest';
import { freePort } from '../../deepaas.ts';

/** What an endpoint of one model without arguments says of itself. */
export const DESCRIPTION = JSON.stringify({
  swagger: '2.0',
  info: {},
  paths: { '/v2/models/m/predict/': { post: { parameters: [], responses: {} } } },
});

/** Starts endpoints that do as told and let every page read it; they are gone after the test. */
export function openEndpoints(): (listener: RequestListener) => Promise<string> {
  const open: Server[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  return async (listener) => {
    const port = await freePort();
    const server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      listener(request, response);
    });
    open.push(server);
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    return `http://127.0.0.1:${port}`;
  };
}
