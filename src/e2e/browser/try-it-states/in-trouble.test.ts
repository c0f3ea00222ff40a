import { describe, expect, inject, test } from 'vitest';
import { freePort, prepareDeepaas, startDeepaas } from '../../deepaas.ts';
import { findNginx, startNginx } from '../../nginx.ts';
import { requireInCi, suiteName } from '../../part.ts';
import { openWidget } from './open-widget.ts';
import { startAllowing } from './start-allowing.ts';

const deepaas = requireInCi(await prepareDeepaas());
const widget = openWidget();

describe.skipIf('missing' in deepaas)(suiteName('against a real DEEPaaS that is in trouble', deepaas), () => {
  test('a worker that never comes back is stuck, not gone', async () => {
    const server = await startAllowing(deepaas, 'states');
    try {
      await widget.connect(server.url);
      await widget.page.getByLabel('Time limit, seconds').fill('5');
      await widget.mode('hang');
      await widget.send();
      await widget.state('stuck');
      expect(await widget.panel().textContent()).toContain('still answers other questions');
    } finally {
      await server.stop();
    }
  });

  test('a server that dies at work is gone', async () => {
    const server = await startAllowing(deepaas, 'states');
    await widget.connect(server.url);
    await widget.mode('slow');
    await widget.page.getByLabel(/^Seconds seconds/).fill('30');
    await widget.send();
    await widget.state('running');
    await server.stop();
    await widget.state('gone');
  });

  test('a body over its limit is too large, in its own words', async () => {
    const server = await startAllowing(deepaas, 'states', ['--client-max-size', '2000']);
    try {
      await widget.connect(server.url);
      const buffer = Buffer.alloc(5_000);
      await widget.page.getByLabel(/^Data data/).setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
      await widget.send();
      await widget.state('request-too-large');
      expect(await widget.panel().textContent()).toContain('Maximum request body size 2000 exceeded');
    } finally {
      await server.stop();
    }
  });
});

const nginx = requireInCi(findNginx());
const behindNginx = 'missing' in nginx ? nginx : deepaas;

describe.skipIf('missing' in behindNginx)(suiteName('against a real DEEPaaS behind nginx', behindNginx), () => {
  test('answers, and after it fell asleep is waited for and answers again', async () => {
    if ('missing' in nginx || 'missing' in deepaas) return;
    widget.page.setDefaultTimeout(40_000);
    const port = await freePort();
    const start = (warmS: number) =>
      startDeepaas({
        ...deepaas.found,
        model: 'states',
        port,
        env: { TRYIT_WARM_S: String(warmS) },
        withoutWaiting: warmS > 0,
      });
    let server = await start(0);
    const proxy = await startNginx(nginx.found, `127.0.0.1:${port}`, new URL(inject('siteUrl')).origin);
    try {
      await widget.connect(proxy.url);
      await widget.send();
      await widget.state('answered');
      await server.stop();
      await widget.send();
      await widget.state('waking');
      expect(await widget.panel().textContent()).toContain('status 502');
      server = await start(3);
      await widget.state('answered');
    } finally {
      proxy.stop();
      await server.stop();
    }
  });
});
