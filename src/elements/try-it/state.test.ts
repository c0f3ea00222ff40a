import { describe, expect, test } from 'vitest';
import { failurePanel } from './failure-words.ts';
import { noticeOf } from './notice.ts';
import { requestKey } from './request-key.ts';
import { type Event, IDLE, isBusy, next, restMs, type State, spokenSeconds, wakeWaitMs } from './state.ts';
import { panelOf, restWords } from './words.ts';

const situation = {
  base: 'https://api.example.org',
  host: 'api.example.org',
  place: 'module-page' as const,
  origin: 'https://market.example.org',
  nowMs: 20_000,
};
const probing = next(IDLE, { name: 'sent', run: 1, key: 'a', atMs: 1_000 });
const running = next(probing, { name: 'ready', run: 1, atMs: 2_000, limitMs: 60_000 });

describe('the widget', () => {
  test('goes from the form to the answer', () => {
    expect(probing).toEqual({ name: 'probing', run: 1, key: 'a', startedAtMs: 1_000 });
    expect(running).toEqual({ name: 'running', run: 1, key: 'a', startedAtMs: 2_000, limitMs: 60_000 });
    expect(next(running, { name: 'answered', run: 1, atMs: 3_500 })).toEqual({
      name: 'answered',
      run: 1,
      tookMs: 1_500,
      pasted: false,
      last: { key: 'a', endedAtMs: 3_500, goesOn: false },
    });
  });

  test('counts the looks at an endpoint that sleeps, from the first one on', () => {
    const once = next(probing, { name: 'asleep', run: 1, status: 503, atMs: 2_000 });
    const twice = next(once, { name: 'asleep', run: 1, status: 502, atMs: 4_000 });
    expect(twice).toEqual({ name: 'waking', run: 1, key: 'a', startedAtMs: 1_000, status: 502, tries: 2 });
  });

  test('takes one request at a time', () => {
    for (const state of [probing, running]) {
      expect(isBusy(state)).toBe(true);
      expect(next(state, { name: 'sent', run: 2, key: 'b', atMs: 9_000 })).toBe(state);
      expect(next(state, { name: 'form-refused', errors: { a: 'b' } })).toBe(state);
      expect(next(state, { name: 'reset' })).toBe(state);
    }
  });

  test('is not changed by what an earlier run brings too late', () => {
    const failed = next(running, { name: 'failed', run: 1, failure: { kind: 'cancelled', afterMs: 10 }, atMs: 3_000 });
    const second = next(failed, { name: 'sent', run: 2, key: 'b', atMs: 5_000 });
    expect(next(second, { name: 'answered', run: 1, atMs: 6_000 })).toBe(second);
    expect(next(failed, { name: 'answered', run: 1, atMs: 6_000 })).toBe(failed);
  });

  test('draws what is pasted only while a frame stands there', () => {
    const framed = next(probing, { name: 'unreadable-from-here', run: 1, atMs: 2_000 });
    expect(next(framed, { name: 'pasted', run: 1 })).toMatchObject({ name: 'answered', tookMs: 0, pasted: true });
    expect(next(running, { name: 'pasted', run: 1 })).toBe(running);
  });
});

describe('the pause between runs', () => {
  const answered = next(running, { name: 'answered', run: 1, atMs: 10_000 });
  const again = (state: State, key: string, atMs: number) => next(state, { name: 'sent', run: 2, key, atMs });

  test('holds the same request back for 5 s, and says how long it still is', () => {
    expect(again(answered, 'a', 14_999)).toBe(answered);
    expect(again(answered, 'a', 15_000)).toMatchObject({ name: 'probing', run: 2 });
    expect(restMs(answered, 'a', 12_000)).toBe(3_000);
    expect(restWords(2_100, false)).toBe('The same request again in 3 s: an endpoint serves one request at a time.');
  });

  test('lets another request go at once', () => {
    expect(again(answered, 'b', 10_000)).toMatchObject({ name: 'probing', key: 'b' });
  });

  test.each(['cancelled', 'stuck', 'dropped'] as const)('is longer after %s: the worker may not be free', (kind) => {
    const ended = next(running, { name: 'failed', run: 1, failure: { kind, afterMs: 10 }, atMs: 10_000 });
    expect(restMs(ended, 'a', 10_000)).toBe(10_000);
    expect(restWords(restMs(ended, 'a', 10_000), true)).toContain('may still be at work');
  });

  test('is none where nothing reached the endpoint', () => {
    const failed = next(probing, { name: 'failed', run: 1, failure: { kind: 'unreachable' }, atMs: 2_000 });
    expect(restMs(failed, 'a', 2_000)).toBe(0);
    const stopped = next(probing, { name: 'failed', run: 1, failure: { kind: 'cancelled', afterMs: 9 }, atMs: 2_000 });
    expect(restMs(stopped, 'a', 2_000)).toBe(0);
  });

  test('stays through a form that is refused and a run that never reached the endpoint', () => {
    const refused = next(answered, { name: 'form-refused', errors: { a: 'b' } });
    expect(restMs(refused, 'a', 11_000)).toBe(4_000);
    const other = next(again(refused, 'b', 11_000), {
      name: 'failed',
      run: 2,
      failure: { kind: 'offline' },
      atMs: 11_000,
    });
    expect(restMs(other, 'a', 11_000)).toBe(4_000);
  });

  test('counts a request as the same by its values and files', () => {
    const file = (name: string) => new File(['x'], name, { lastModified: 1 });
    const request = (size: string, name: string) => ({
      path: '/p/',
      query: [['size', size]] as const,
      form: [['image', file(name)]] as const,
    });
    expect(requestKey(request('1', 'a.png'))).toBe(requestKey(request('1', 'a.png')));
    expect(requestKey(request('1', 'a.png'))).not.toBe(requestKey(request('2', 'a.png')));
    expect(requestKey(request('1', 'a.png'))).not.toBe(requestKey(request('1', 'b.png')));
  });
});

describe('a reader who looks elsewhere', () => {
  const waking = next(probing, { name: 'asleep', run: 1, status: 503, atMs: 2_000 });
  const notice = (before: State, event: Event) => noticeOf(before, next(before, event), situation);

  test('is told that the endpoint woke, and how the run ended', () => {
    expect(notice(waking, { name: 'ready', run: 1, atMs: 3_000, limitMs: 1 })).toBe('The endpoint is awake.');
    expect(notice(running, { name: 'answered', run: 1, atMs: 44_000 })).toBe('Answered in 42 s.');
    const stuck: Event = { name: 'failed', run: 1, failure: { kind: 'stuck', afterMs: 9 }, atMs: 44_000 };
    expect(notice(running, stuck)).toBe('Stuck, or very busy.');
  });

  test('is not told what is no news', () => {
    expect(notice(probing, { name: 'ready', run: 1, atMs: 3_000, limitMs: 1 })).toBeUndefined();
    const stopped: Event = { name: 'failed', run: 1, failure: { kind: 'cancelled', afterMs: 9 }, atMs: 3_000 };
    expect(notice(running, stopped)).toBeUndefined();
    const answered = next(running, { name: 'answered', run: 1, atMs: 44_000 });
    expect(noticeOf(answered, answered, situation)).toBeUndefined();
  });
});

test('waiting for an endpoint grows to half a minute, and heeds what it asks for', () => {
  expect([1, 2, 3, 4, 5, 6].map((tries) => wakeWaitMs(tries, undefined))).toEqual([
    2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
  expect(wakeWaitMs(1, 20)).toBe(20_000);
  expect(wakeWaitMs(1, 86_400)).toBe(60_000);
});

test('time is said aloud six times and not by the second', () => {
  expect([0, 4_999, 5_000, 14_000, 16_000, 61_000].map(spokenSeconds)).toEqual([undefined, undefined, 5, 5, 15, 60]);
});

describe('the words', () => {
  test('say that nothing was contacted, and where the file would go', () => {
    expect(panelOf(IDLE, situation)).toMatchObject({ lamp: 'none', title: 'Nothing has been contacted yet.' });
    expect(panelOf(IDLE, situation).todo.join(' ')).toContain('api.example.org');
  });

  test('tell of the queue once waiting grows long', () => {
    const words = (nowMs: number) => panelOf(running as State, { ...situation, nowMs }).todo.join(' ');
    expect(words(4_000)).not.toContain('stand behind others');
    expect(words(20_000)).toContain('stand behind others');
  });

  test.each([
    [{ kind: 'stuck', afterMs: 120_000 }, 'Stuck, or very busy.', '120 s'],
    [{ kind: 'dropped', afterMs: 900 }, 'The connection broke.', 'Nothing was sent a second time.'],
    [{ kind: 'auth', status: 401 }, 'The endpoint wants a password or token.', '401'],
    [
      { kind: 'needs-permission', permission: 'denied' },
      'The browser asks before it calls your own machine.',
      'refused',
    ],
    [
      { kind: 'needs-permission', permission: 'prompt' },
      'The browser asks before it calls your own machine.',
      'Permission to reach api.example.org has not been given.',
    ],
    [{ kind: 'blocked-by-page', directive: 'connect-src' }, 'This page does not allow the endpoint.', 'connect-src'],
    [{ kind: 'mixed-content' }, 'The browser blocks plain http here.', 'api.example.org'],
    [{ kind: 'gateway', status: 502 }, 'The model went to sleep or was restarted.', '502'],
    [{ kind: 'still-asleep', afterMs: 600_000, status: 503 }, 'It did not wake up.', '600 s'],
  ] as const)('of %j are plain', (failure, title, part) => {
    const panel = failurePanel(failure, situation);
    expect(panel.title).toBe(title);
    expect(`${panel.said} ${panel.todo.join(' ')}`).toContain(part);
    expect(panel.todo.length).toBeGreaterThan(0);
  });
});
