import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareDeepaas, type RunningDeepaas } from '../../deepaas.ts';
import { requireInCi, suiteName } from '../../part.ts';
import { openWidget } from './open-widget.ts';
import { startAllowing } from './start-allowing.ts';

const deepaas = requireInCi(await prepareDeepaas());
const widget = openWidget();

describe.skipIf('missing' in deepaas)(
  suiteName('against the real DEEPaaS 2.6.0 that allows this site', deepaas),
  () => {
    let server: RunningDeepaas;
    beforeAll(async () => {
      server = await startAllowing(deepaas, 'states');
    });
    afterAll(() => server?.stop());
    beforeEach(async () => {
      await widget.connect(server.url);
      await widget.page.locator('try-it[data-ready]').waitFor();
    });

    test('draws labels', async () => {
      await widget.send();
      await widget.state('answered');
      expect(await widget.answer().locator('.try-bars > li').allTextContents()).toEqual([
        'cat0.5',
        'dog0.25',
        'fox0.125',
      ]);
    });

    test.each([
      ['image/png', 'img[alt^="Picture of the answer"]'],
      ['image/svg+xml', 'img[alt^="Picture of the answer"]'],
      ['image/tiff', 'canvas'],
      ['application/zip', 'img[alt="Picture of the answer: picture.png"]'],
      ['application/pdf', 'text=It cannot be shown here'],
      ['audio/wav', 'audio[controls]'],
      ['text/plain', 'pre:has-text("plain words")'],
      ['text/csv', 'td:has-text("a, b")'],
      ['text/html', 'pre:has-text("<h1>heading</h1>")'],
    ])('draws an answer of type %s', async (type, what) => {
      await widget.page.locator(`[name="answer type"][value="${type}"]`).check();
      await widget.send();
      await widget.state('answered');
      await widget.answer().locator(what).first().waitFor();
    });

    test('keeps a number that is none', async () => {
      await widget.mode('nan');
      await widget.send();
      await widget.state('answered');
      expect(await widget.answer().locator('.try-bars > li').allTextContents()).toEqual(['cat0.5', 'dogNaN']);
    });

    test('shows a hostile label as text', async () => {
      await widget.mode('hostile');
      await widget.send();
      await widget.state('answered');
      await widget.answer().getByText('<img src=x onerror=alert(1)>').first().waitFor();
      expect(await widget.answer().locator('img, script').count()).toBe(0);
    });

    test('says that the model failed', async () => {
      await widget.mode('raise');
      await widget.send();
      await widget.state('model-error');
      expect(await widget.panel().textContent()).toContain('DEEPaaS does not say why');
    });

    test('says that the answer breaks its own description', async () => {
      await widget.mode('invalid');
      await widget.send();
      await widget.state('model-error');
      expect(await widget.panel().textContent()).toContain('does not fit its own description');
    });

    test('takes an error in an answer for one', async () => {
      await widget.mode('says-error');
      await widget.send();
      await widget.state('model-says');
      expect(await widget.panel().textContent()).toContain('no face found');
    });

    test('refuses to read an answer that is too large', async () => {
      await widget.mode('large');
      await widget.send();
      await widget.state('answer-too-large');
    });

    test('brings the refusal of the endpoint to its field', async () => {
      await widget.page.getByLabel(/^Odd odd/).fill('2');
      await widget.send();
      await widget.state('invalid');
      expect(await widget.page.locator('[data-field="odd"] .try-error').textContent()).toBe('Invalid value.');
      expect(await widget.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('odd');
    });

    test('stops waiting when told to, and says that the endpoint goes on', async () => {
      await widget.mode('slow');
      await widget.page.getByLabel(/^Seconds seconds/).fill('3');
      await widget.send();
      await widget.state('running');
      await widget.page.locator('[data-part="record"]', { hasText: `Sent to${new URL(server.url).host}` }).waitFor();
      await widget.page.getByRole('button', { name: 'Stop waiting' }).click();
      await widget.state('cancelled');
      expect(await widget.panel().textContent()).toContain('The endpoint goes on computing');
      expect(await widget.page.evaluate(() => document.activeElement?.textContent)).toBe('Send to the endpoint');
    });

    test('waits behind a request that was given up, then answers', async () => {
      await widget.send();
      await widget.state('answered');
    });
  },
);
