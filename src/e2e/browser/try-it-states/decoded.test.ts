import { zipSync } from 'fflate';
import UTIF from 'utif2';
import { describe, expect, test } from 'vitest';
import { DESCRIPTION, openEndpoints } from './open-endpoints.ts';
import { openWidget } from './open-widget.ts';

// Ends after the widget was looked at: what is set up first is torn down last.
const serve = openEndpoints();
const widget = openWidget();

const DECODER = '**/_astro/decode-worker*';

function redTiff(width: number, height: number): Uint8Array {
  const rgba = new Uint8Array(width * height * 4).map((_, index) => (index % 4 === 0 || index % 4 === 3 ? 255 : 0));
  return new Uint8Array(UTIF.encodeImage(rgba, width, height));
}

async function sendFor(bytes: Uint8Array, type: string): Promise<void> {
  const url = await serve((request, response) => {
    if (request.method === 'POST') response.setHeader('content-type', type).end(bytes);
    else response.setHeader('content-type', 'application/json').end(DESCRIPTION);
  });
  await widget.connect(url);
  await widget.send();
  await widget.state('answered');
}

/** Red, green, blue and opacity in the middle of what is drawn, by way of a canvas that can be read. */
const middle = () =>
  widget
    .answer()
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const copy = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
      const context = copy.getContext('2d');
      context?.drawImage(canvas, canvas.width / 2, canvas.height / 2, 1, 1, 0, 0, 1, 1);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    });
const workers = () => widget.page.workers().length;

describe('a file that takes long to decode', () => {
  test('is a TIFF that a worker decodes, which ends with it', async () => {
    const started = widget.page.waitForEvent('worker');
    await sendFor(redTiff(30, 20), 'image/tiff');
    expect((await started).url()).toContain('/_astro/decode-worker');
    await widget.answer().locator('canvas[width="30"][height="20"]').waitFor();
    expect(await middle()).toEqual([255, 0, 0, 255]);
    await expect.poll(workers).toBe(0);
  });

  test('is shown smaller where it is large, which is said', async () => {
    await sendFor(redTiff(8_192, 16), 'image/tiff');
    await widget.answer().getByText('Shown at 4096 × 8 of its 8192 × 16 pixels.').waitFor();
    expect(await middle()).toEqual([255, 0, 0, 255]);
  });

  test('is an archive, and a TIFF in it comes after it', async () => {
    const zip = zipSync({ 'note.txt': new TextEncoder().encode('plain words'), 'a.tif': redTiff(5, 5) });
    await sendFor(zip, 'application/zip');
    await widget.answer().getByText('2 files in the archive.').waitFor();
    await widget.answer().getByText('plain words').waitFor();
    await widget.answer().locator('canvas[width="5"]').waitFor();
    await expect.poll(workers).toBe(0);
  });

  test('is decoded by the page where the browser has no workers', async () => {
    await widget.page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    await sendFor(redTiff(30, 20), 'image/tiff');
    await widget.answer().locator('canvas').waitFor();
    expect(await middle()).toEqual([255, 0, 0, 255]);
  });
});

describe('a file that is not decoded', () => {
  /** A worker that takes the file and never answers. */
  const keepBusy = () =>
    widget.page.route(DECODER, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));

  test('is stopped by the reader, and its worker ends', async () => {
    await keepBusy();
    await sendFor(redTiff(30, 20), 'image/tiff');
    await widget.answer().getByText('Decoding answer').waitFor();
    expect(workers()).toBe(1);
    await widget.answer().getByRole('button', { name: 'Stop decoding' }).click();
    await widget.answer().getByText('is not shown: you stopped it.').waitFor();
    await expect.poll(workers).toBe(0);
  });

  test('ends with its answer when the reader sends again', async () => {
    await keepBusy();
    await widget.page.clock.install();
    await sendFor(redTiff(30, 20), 'image/tiff');
    await expect.poll(workers).toBe(1);
    await widget.page.unroute(DECODER);
    await widget.page.clock.fastForward(6_000);
    await widget.send();
    await widget.answer().locator('canvas').waitFor();
    await expect.poll(workers).toBe(0);
  });

  test('says that the part for it could not be loaded', async () => {
    await widget.page.route(DECODER, (route) => route.abort());
    await sendFor(redTiff(30, 20), 'image/tiff');
    await widget
      .answer()
      .getByText('is not shown: the part of this page that decodes it could not be loaded.')
      .waitFor();
  });

  test.each([
    ['is broken', 'image/tiff', new Uint8Array([0x49, 0x49, 0x2a, 0, 9, 9, 9, 9]), 'it is broken'],
    [
      'has too many pixels',
      'image/tiff',
      new Uint8Array(UTIF.encode([{ t256: [9_000], t257: [9_000] } as unknown as UTIF.IFD])),
      'more than 40 million pixels',
    ],
    ['is no archive', 'application/zip', new TextEncoder().encode('PK\u0003\u0004 and no more'), 'it is broken'],
  ])('%s, and says so', async (_, type, bytes, words) => {
    await sendFor(bytes, type);
    await widget.answer().getByText(words).waitFor();
    await widget.answer().getByRole('button', { name: 'Download answer' }).waitFor();
  });
});
