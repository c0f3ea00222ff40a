import type { RequestListener, ServerResponse } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { DESCRIPTION, openEndpoints } from './open-endpoints.ts';
import { openWidget } from './open-widget.ts';

// Ends after the widget was looked at: what is set up first is torn down last.
const serve = openEndpoints();
const widget = openWidget();

const choice = () => widget.page.getByRole('checkbox', { name: 'Tell me when it is ready' });
const notified = () => widget.page.evaluate(() => Reflect.get(window, 'notified') as unknown);

/** Another tab covers the page: without a window, Chromium calls every page visible. */
const look = (visibility: 'hidden' | 'visible') =>
  widget.page.evaluate((state) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibility);

/** The real constructor, which leaves behind what it was called with. */
function watchNotifications(): void {
  const notified: unknown[] = [];
  Reflect.set(window, 'notified', notified);
  window.Notification = new Proxy(Notification, {
    construct: (target, [title, options]: [string, NotificationOptions]) => {
      notified.push([title, options.body]);
      return new target(title, options);
    },
  });
}

/** An endpoint that answers its description, and a run only when told to. */
function slowEndpoint(): { readonly listener: RequestListener; readonly answer: () => void } {
  let open: ServerResponse | undefined;
  return {
    listener: (request, response) => {
      response.setHeader('content-type', 'application/json');
      if (request.method === 'POST') open = response;
      else response.end(DESCRIPTION);
    },
    answer: () => void open?.end('{"labels": ["done"], "probabilities": [1]}'),
  };
}

async function sendAndWait(): Promise<() => void> {
  const { listener, answer } = slowEndpoint();
  await widget.page.clock.install();
  await widget.connect(await serve(listener));
  await widget.send();
  await widget.state('running');
  expect(await choice().count()).toBe(0);
  await widget.page.clock.fastForward(6_000);
  await choice().waitFor();
  return answer;
}

describe('a reader who is allowed to be notified', () => {
  beforeEach(async () => {
    await widget.page.context().grantPermissions(['notifications']);
    await widget.page.addInitScript(watchNotifications);
  });

  test('is offered it after 5 s, chooses it, and is notified in another tab', async () => {
    const answer = await sendAndWait();
    await choice().check();
    await widget.page.getByText('The browser notifies you').waitFor();
    await look('hidden');
    answer();
    await widget.state('answered');
    expect(await notified()).toEqual([
      [expect.stringMatching(/^Answered in/), expect.stringContaining('Try your own')],
    ]);
    expect(await widget.page.title()).toMatch(/^Answered in .* Try your own/);
    await look('visible');
    expect(await widget.page.title()).toMatch(/^Try your own/);
    expect(await choice().count()).toBe(0);
  });

  test('who has not chosen it is left alone', async () => {
    const answer = await sendAndWait();
    await look('hidden');
    answer();
    await widget.state('answered');
    expect(await notified()).toEqual([]);
    expect(await widget.page.title()).toMatch(/^Try your own/);
  });

  test('who looks at the page is left alone', async () => {
    const answer = await sendAndWait();
    await choice().check();
    answer();
    await widget.state('answered');
    expect(await notified()).toEqual([]);
    // The focus was on the choice, which is gone.
    expect(await widget.page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('send');
  });

  test('hears that a sleeping endpoint woke, which a hidden page finds out because it was asked to', async () => {
    let isAwake = false;
    const url = await serve((_, response) => {
      if (isAwake) response.setHeader('content-type', 'application/json').end(DESCRIPTION);
      else response.writeHead(503).end();
    });
    await widget.page.clock.install();
    await widget.connect(url);
    await widget.connection('Asleep or starting.');
    await choice().check();
    await look('hidden');
    isAwake = true;
    await widget.page.clock.fastForward(3_000);
    await widget.connection('Connected to m.');
    expect(await notified()).toEqual([['The endpoint is awake.', expect.stringContaining('Try your own')]]);
  });
});

test('the choice stands below the state while the wait lasts', async () => {
  await sendAndWait();
  await choice().check();
  await widget.page.getByText('Until then this page goes on looking').waitFor();
  expect(await choice().isVisible()).toBe(true);
});

test('a reader who refused notifications is told so, and the title changes instead', async () => {
  const answer = await sendAndWait();
  await choice().check();
  await widget.page.getByText('Notifications are not allowed for this site').waitFor();
  await look('hidden');
  answer();
  await widget.state('answered');
  expect(await widget.page.title()).toMatch(/^Answered in .* Try your own/);
  expect(await widget.page.locator('[data-part="spoken"]').textContent()).toMatch(/^Answered in/);
});

test('a browser without notifications says so, and changes the title', async () => {
  await widget.page.addInitScript(() => Reflect.deleteProperty(window, 'Notification'));
  const answer = await sendAndWait();
  await choice().check();
  await widget.page.getByText('This browser has no notifications').waitFor();
  await look('hidden');
  answer();
  await widget.state('answered');
  expect(await widget.page.title()).toMatch(/^Answered in .* Try your own/);
});
