import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareDeepaas, type RunningDeepaas, startDeepaas } from '../../deepaas.ts';
import { requireInCi, suiteName } from '../../part.ts';
import { openWidget } from './open-widget.ts';

const deepaas = requireInCi(await prepareDeepaas());
const widget = openWidget();

describe.skipIf('missing' in deepaas)(suiteName('against a real DEEPaaS as it is, without CORS', deepaas), () => {
  let server: RunningDeepaas;
  beforeAll(async () => {
    if ('missing' in deepaas) return;
    server = await startDeepaas({ ...deepaas.found, model: 'demo-dominant-colours' });
  });
  afterAll(() => server?.stop());

  test('says that it answers, and how to name the module', async () => {
    await widget.connect(server.url);
    await widget.connection('does not let this page read its description');
  });

  test('leads to a program where the media type must stand in a header', async () => {
    await widget.connect(server.url, 'demo-dominant-colours');
    await widget.page
      .getByLabel(/^Image image/)
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await widget.send();
    await widget.state('frame-refused');
  });

  test('a prediction succeeds inside the frame, and its JSON is drawn once it is pasted', async () => {
    if ('missing' in deepaas) return;
    const dogs = await startDeepaas({ ...deepaas.found, model: 'dogs_breed_detector' });
    try {
      await widget.connect(dogs.url, 'dogs-breed-detector');
      const buffer = await sharp({ create: { width: 12, height: 8, channels: 3, background: 'red' } })
        .png()
        .toBuffer();
      await widget.page.getByLabel(/^Data data/).setInputFiles({ name: 'dog.png', mimeType: 'image/png', buffer });
      await widget.page.getByRole('radio', { name: 'VGG16' }).check();
      await widget.send();
      await widget.state('framed');
      const frame = widget.page.frameLocator('try-it iframe').getByText('VGG16 saw 12 by 8');
      const shown = (await frame.textContent()) ?? '';
      expect(JSON.parse(shown)).toEqual({ labels: ['VGG16 saw 12 by 8'], probabilities: [0.75] });
      await widget.page.getByLabel('Paste the answer to draw it').fill(shown);
      await widget.state('answered');
      expect(await widget.answer().locator('.try-bars > li').allTextContents()).toEqual(['VGG16 saw 12 by 80.75']);
    } finally {
      await dogs.stop();
    }
  });

  test('runs in a sandboxed frame, and draws what is pasted out of it', async () => {
    // posenet asks for the media type in the query; the answer is a plain 404 here, which the frame shows as it is.
    await widget.connect(server.url, 'posenet-tf');
    await widget.send();
    await widget.state('framed');
    expect(await widget.answer().locator('iframe').getAttribute('sandbox')).toBe('');
    await widget.page.frameLocator('try-it iframe').getByText('404: Not Found').waitFor();
    await widget.page.getByLabel('Paste the answer to draw it').fill('no');
    await widget.page.getByText('This is no JSON.').waitFor();
    await widget.page.getByLabel('Paste the answer to draw it').fill('{"labels": ["cat"], "probabilities": [0.9]}');
    await widget.state('answered');
    await widget.answer().locator('.try-bars').getByText('cat').waitFor();
  });
});
