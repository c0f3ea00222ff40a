import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { prepareDeepaas, type RunningDeepaas } from '../../deepaas.ts';
import { requireInCi, suiteName } from '../../part.ts';
import { openWidget } from '../try-it-states/open-widget.ts';
import { startAllowing } from '../try-it-states/start-allowing.ts';

const deepaas = requireInCi(await prepareDeepaas());
const widget = openWidget();

const picture = () => widget.page.getByLabel(/^Picture picture/);
const chosen = () => widget.page.locator('.try-chosen');
const spoken = () => widget.page.locator('[data-part="spoken"]');
const sent = (argument: string) => widget.answer().locator('tr', { hasText: argument }).locator('td').last();

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c2410c' } });

const jpeg = async (width: number, height: number) => ({
  name: 'field.jpg',
  mimeType: 'image/jpeg',
  buffer: await flat(width, height).jpeg({ quality: 40 }).toBuffer(),
});

describe.skipIf('missing' in deepaas)(suiteName('a file that was chosen for the real DEEPaaS 2.6.0', deepaas), () => {
  let server: RunningDeepaas;
  beforeAll(async () => {
    server = await startAllowing(deepaas, 'inputs');
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    await widget.connect(server.url);
    await widget.page.locator('try-it[data-ready]').waitFor();
  });

  test('a picture shows itself with its name, kind, pixels and size, and is sent as it is', async () => {
    await picture().setInputFiles(await jpeg(300, 200));
    await chosen().getByRole('img', { name: 'Preview of field.jpg' }).waitFor();
    expect(await chosen().locator('figcaption').textContent()).toMatch(
      /^field\.jpgJPEG · 300 × 200 pixels · \d+ bytes/,
    );
    expect(await spoken().textContent()).toMatch(/^Chosen: field\.jpg, JPEG, 300 × 200 pixels/);
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toBe('field.jpg JPEG 300 x 200');
  });

  test('a sound can be heard, and says how long it lasts', async () => {
    const buffer = Buffer.from(silentWav(16_000));
    await widget.page.getByLabel(/^Sound sound/).setInputFiles({ name: 'calls.wav', mimeType: 'audio/wav', buffer });
    await chosen().locator('audio[controls]').waitFor();
    expect(await chosen().locator('figcaption').textContent()).toMatch(/^calls\.wavWAV · 2\.0 s · 32 kB/);
  });

  test('a text is called by its extension, and an empty file is called empty and not sent', async () => {
    const table = widget.page.getByLabel(/^Table table/);
    await table.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('a note') });
    await chosen().getByText('TXT', { exact: true }).waitFor();
    await table.setInputFiles({ name: 'none.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) });
    await chosen().getByText('This file is empty').waitFor();
    await widget.send();
    await widget.state('invalid');
    expect(await widget.page.locator('[data-field="table"] .try-error').textContent()).toContain('is empty');
  });

  test('a text shows its first lines as text', async () => {
    const lines = Array.from({ length: 40 }, (_, row) => `<b>row ${row}</b>,${row}`).join('\n');
    const buffer = Buffer.from(lines);
    await widget.page.getByLabel(/^Table table/).setInputFiles({ name: 'rows.csv', mimeType: 'text/csv', buffer });
    await chosen().locator('pre', { hasText: '<b>row 11</b>,11' }).waitFor();
    expect(await chosen().locator('pre').textContent()).not.toContain('row 12');
    expect(await chosen().textContent()).toContain('Only its first lines are shown.');
  });

  test('any other file says its name, kind and size', async () => {
    const buffer = Buffer.alloc(2_000, 1);
    await widget.page.getByLabel(/^Table table/).setInputFiles({ name: 'spectra.npy', mimeType: '', buffer });
    await chosen().getByText('2 kB').waitFor();
    expect(await chosen().locator('figcaption').textContent()).toMatch(/^spectra\.npyNPY · 2 kB/);
  });

  test('a TIFF, which no browser shows, is drawn all the same', async () => {
    const buffer = await flat(40, 30).tiff().toBuffer();
    await picture().setInputFiles({ name: 'scan.tif', mimeType: 'image/tiff', buffer });
    await chosen().getByRole('img', { name: 'Preview of scan.tif' }).waitFor();
    expect(await chosen().textContent()).toContain('40 × 30 pixels');
  });

  test('what is no picture is said, and is the reader’s to send', async () => {
    await picture().setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
    await chosen().getByText('its first bytes are of no picture known here').waitFor();
    await picture().setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') });
    await chosen().getByText('This is text/plain; the description asks for image/*.').waitFor();
  });

  test('a picture from a camera held upright says that programs differ, and can be written upright', async () => {
    const buffer = await flat(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    await picture().setInputFiles({ name: 'tower.jpg', mimeType: 'image/jpeg', buffer });
    await chosen().getByText('Its metadata (EXIF) ask for a turn').waitFor();
    await chosen().getByText('30 × 20 pixels').waitFor();
    await chosen().getByRole('button', { name: 'Write it upright' }).click();
    await chosen().getByText('20 × 30 pixels').waitFor();
    expect(await chosen().textContent()).not.toContain('EXIF');
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toBe('tower-upright.jpg JPEG 20 x 30');
  });

  test('a file that went away after it was chosen is said at once, and nothing is sent', async () => {
    await widget.page.evaluate(() => {
      Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    });
    await picture().setInputFiles(await jpeg(30, 20));
    await chosen().getByText('The browser cannot read this file').waitFor();
    await widget.send();
    await widget.state('invalid');
    expect(await widget.page.locator('.try-error:visible').textContent()).toContain('Choose it again.');
  });

  test('a file is sent unseen where the part that shows it does not come', async () => {
    await widget.page.route(/chosen-file/, (route) => route.abort());
    await picture().setInputFiles(await jpeg(30, 20));
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toBe('field.jpg JPEG 30 x 20');
    expect(await chosen().count()).toBe(0);
  });

  test('the next file takes the place of the one before, whose address ends', async () => {
    await picture().setInputFiles(await jpeg(30, 20));
    const first = await chosen().locator('img').getAttribute('src');
    await picture().setInputFiles(await jpeg(60, 40));
    await chosen().getByText('60 × 40 pixels').waitFor();
    expect(await chosen().count()).toBe(1);
    expect(await isAlive(first)).toBe(false);
    const second = await chosen().locator('img').getAttribute('src');
    await chosen().getByRole('button', { name: 'Remove this file' }).click();
    await chosen().waitFor({ state: 'detached' });
    expect(await isAlive(second)).toBe(false);
    expect(await picture().evaluate((input: HTMLInputElement) => input.files?.length)).toBe(0);
    expect(await picture().evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('addresses end when the widget leaves the page', async () => {
    await picture().setInputFiles(await jpeg(30, 20));
    const address = await chosen().locator('img').getAttribute('src');
    await widget.page.locator('try-it').evaluate((element) => element.remove());
    await expect.poll(() => isAlive(address)).toBe(false);
  });

  test('a picture with too many pixels is not sent until the reader chooses; scaled down it is', async () => {
    await picture().setInputFiles(await jpeg(12_000, 8_000));
    await chosen().getByText('This picture has 12000 × 8000 pixels, 96.0 million. The limit is 89.5 million').waitFor();
    expect(await chosen().locator('img').count()).toBe(0);
    await widget.send();
    await widget.state('invalid');
    await widget.page.getByText('Too large: choose what to do with it.').waitFor();
    await chosen().getByRole('button', { name: 'Scale down to 4096 pixels' }).click();
    await chosen().getByText('4096 × 2731 pixels').waitFor();
    expect(await chosen().locator('.try-excess').count()).toBe(0);
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toBe('field-4096px.jpg JPEG 4096 x 2731');
  });

  test('a file with too many bytes goes as it is only by the reader’s word', async () => {
    const buffer = Buffer.alloc(26_000_000);
    await widget.page.getByLabel(/^Table table/).setInputFiles({ name: 'large.npy', mimeType: '', buffer });
    await chosen().getByText('This file has 26.0 MB. The limit is 25.0 MB').waitFor();
    await widget.send();
    await widget.state('invalid');
    await chosen().getByRole('button', { name: 'Send it all the same' }).click();
    await chosen().getByText('It will be sent as it is. The endpoint may refuse it.').waitFor();
    await widget.send();
    await widget.state('answered');
    expect(await sent('table').textContent()).toContain('large.npy');
  });
});

describe('a file that was chosen on the page of a module without a public endpoint', () => {
  test('shows itself there too, and the policy of the page lets it', async () => {
    const refused: string[] = [];
    widget.page.on('console', (message) => /Content Security/.test(message.text()) && refused.push(message.text()));
    await widget.page.goto(`${inject('siteUrl')}modules/dogs-breed-detector/`);
    await widget.page.locator('#try input[type="file"]').setInputFiles(await jpeg(30, 20));
    await chosen().getByText('30 × 20 pixels').waitFor();
    expect(refused).toEqual([]);
  });
});

/** Whether an address of a blob still leads to it. */
const isAlive = (address: string | null): Promise<boolean> =>
  widget.page.evaluate(
    (source) =>
      new Promise<boolean>((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = source ?? '';
      }),
    address,
  );

/** One channel of 8,000 samples a second, 16 bits each. */
function silentWav(samples: number): Uint8Array {
  const bytes = new Uint8Array(44 + samples * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, 8_000, true);
  view.setUint32(28, 16_000, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples * 2, true);
  return bytes;
}
