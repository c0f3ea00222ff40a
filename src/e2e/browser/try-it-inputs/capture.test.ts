import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { prepareDeepaas, type RunningDeepaas } from '../../deepaas.ts';
import { requireInCi, suiteName } from '../../part.ts';
import { openWidget } from '../try-it-states/open-widget.ts';
import { startAllowing } from '../try-it-states/start-allowing.ts';

const deepaas = requireInCi(await prepareDeepaas());
/** Chromium's own camera, a green picture with a clock, and microphone, which beeps; both are allowed unasked. */
const widget = openWidget(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);

const field = (name: string) => widget.page.locator(`[data-field="${name}"]`);
const takePicture = () => widget.page.getByRole('button', { name: 'Take a picture' });
const record = () => widget.page.getByRole('button', { name: 'Record sound' });
const sent = (argument: string) => widget.answer().locator('tr', { hasText: argument }).locator('td').last();
const spoken = () => widget.page.locator('[data-part="spoken"]');

/** States of all tracks that the page was ever given. */
const trackStates = () => widget.page.evaluate(() => globalThis.givenTracks.map(({ readyState }) => readyState));

declare global {
  var givenTracks: MediaStreamTrack[];
}

describe.skipIf('missing' in deepaas)(suiteName('camera and recorder for the real DEEPaaS 2.6.0', deepaas), () => {
  let server: RunningDeepaas;
  beforeAll(async () => {
    server = await startAllowing(deepaas, 'inputs');
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    await widget.page.addInitScript(() => {
      globalThis.givenTracks = [];
      const { mediaDevices } = navigator;
      if (!mediaDevices) return;
      const ask = mediaDevices.getUserMedia.bind(mediaDevices);
      mediaDevices.getUserMedia = async (wanted) => {
        const stream = await ask(wanted);
        globalThis.givenTracks.push(...stream.getTracks());
        return stream;
      };
    });
    await widget.connect(server.url);
    await widget.page.locator('try-it[data-ready]').waitFor();
  });

  test('nothing is asked for before a press', async () => {
    await takePicture().waitFor();
    await record().waitFor();
    await field('picture').locator('input').focus();
    expect(await trackStates()).toEqual([]);
  });

  test('takes a picture, turns the camera off and sends it', async () => {
    await takePicture().click();
    const take = widget.page.getByRole('button', { name: 'Take it' });
    await take.waitFor();
    expect(await take.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await trackStates()).toEqual(['live']);
    await widget.page.keyboard.press('Enter');
    await field('picture').locator('.try-chosen img').waitFor();
    expect(await trackStates()).toEqual(['ended']);
    expect(await field('picture').locator('figcaption strong').textContent()).toMatch(
      /^camera-\d{4}-\d\d-\d\d-\d{6}\.jpg$/,
    );
    expect(await takePicture().evaluate((button) => button === document.activeElement)).toBe(true);
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toMatch(/^camera-.*\.jpg JPEG \d{3,4} x \d{3,4}$/);
  });

  test('records sound as WAV, which the module hears, and turns the microphone off', async () => {
    await record().click();
    await widget.page.getByText(/^[2-9]\.\d s of at most 120 s$/).waitFor();
    await widget.page.getByRole('button', { name: 'Stop and keep' }).click();
    await field('sound').locator('.try-chosen audio').waitFor();
    expect(await trackStates()).toEqual(['ended']);
    await field('sound')
      .getByText(/^Recorded as WAV, \d+ samples a second, 16 bits each\.$/)
      .waitFor();
    expect(await field('sound').textContent()).not.toContain('compressed');
    await widget.send();
    await widget.state('answered');
    expect(await sent('sound').textContent()).toMatch(/^recording-.*\.wav 1 channel, [1-9] s, heard$/);
  });

  test('cancelling ends the stream and keeps nothing', async () => {
    for (const button of [takePicture(), record()]) {
      await button.click();
      await widget.page.getByRole('button', { name: /^(Take it|Stop and keep)$/ }).waitFor();
      await widget.page.getByRole('button', { name: 'Cancel' }).click();
      await widget.page.locator('.try-capturing').waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(await trackStates()).toEqual(['ended', 'ended']);
    expect(await widget.page.locator('.try-chosen').count()).toBe(0);
  });

  test('the stream ends when the widget leaves the page, and when the page is left', async () => {
    await takePicture().click();
    await widget.page.getByRole('button', { name: 'Take it' }).waitFor();
    await widget.page.locator('try-it').evaluate((element) => {
      const { parentElement } = element;
      element.remove();
      parentElement?.append(element);
    });
    await expect.poll(trackStates).toEqual(['ended']);
    await takePicture().click();
    await widget.page.getByRole('button', { name: 'Take it' }).waitFor();
    await widget.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect.poll(trackStates).toEqual(['ended', 'ended']);
  });

  test('a second press opens no second camera', async () => {
    await takePicture().click();
    await widget.page.getByRole('button', { name: 'Take it' }).waitFor();
    await takePicture().click();
    await expect.poll(trackStates).toEqual(['ended', 'live']);
    expect(await widget.page.locator('.try-capturing').count()).toBe(1);
  });

  test.each([
    ['NotAllowedError', 'The browser does not let this page use the camera.'],
    ['NotFoundError', 'No camera was found. Choose a file instead.'],
    ['NotReadableError', 'The camera cannot be used, perhaps because another program has it.'],
    ['OverconstrainedError', 'The camera could not be used (too much).'],
  ])('%s is told in plain words', async (name, said) => {
    await widget.page.evaluate((fault) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('too much', fault));
    }, name);
    await takePicture().click();
    await field('picture').getByText(said).waitFor();
    expect(await spoken().textContent()).toContain(said);
    expect(await takePicture().evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('a browser that records only compressed sound says so, and gives WAV all the same', async () => {
    await widget.page.evaluate(() => {
      MediaRecorder.isTypeSupported = () => false;
    });
    await record().click();
    await widget.page.getByText(/^[1-9]\.\d s of at most 120 s$/).waitFor();
    await widget.page.getByRole('button', { name: 'Stop and keep' }).click();
    await field('sound')
      .getByText(/^On the way the browser compressed it as audio\/webm;codecs=opus/)
      .waitFor();
    expect(await field('sound').locator('figcaption strong').textContent()).toMatch(/\.wav$/);
  });

  test('a browser that cannot decode what it recorded gives that, and says so', async () => {
    await widget.page.evaluate(() => {
      OfflineAudioContext.prototype.decodeAudioData = () => Promise.reject(new DOMException('no', 'EncodingError'));
    });
    await record().click();
    await widget.page.getByText(/^[1-9]\.\d s of at most 120 s$/).waitFor();
    await widget.page.getByRole('button', { name: 'Stop and keep' }).click();
    await field('sound').getByText('Recorded as audio/webm: this browser could not turn it into WAV.').waitFor();
    expect(await field('sound').locator('figcaption strong').textContent()).toMatch(/\.webm$/);
  });
});

describe('a form that sends elsewhere', () => {
  test('offers neither camera nor recorder', async () => {
    await widget.page.goto(`${inject('siteUrl')}modules/dogs-breed-detector/`);
    await widget.page.locator('try-it[data-ready]').waitFor();
    expect(await widget.page.locator('[data-capture]').count()).toBe(1);
    expect(await takePicture().count()).toBe(0);
  });
});
