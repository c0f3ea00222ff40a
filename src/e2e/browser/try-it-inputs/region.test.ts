import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareDeepaas, type RunningDeepaas } from '../../deepaas.ts';
import { requireInCi, suiteName } from '../../part.ts';
import { openWidget } from '../try-it-states/open-widget.ts';
import { startAllowing } from '../try-it-states/start-allowing.ts';

const deepaas = requireInCi(await prepareDeepaas());
const widget = openWidget();

const WIDTH = 200;
const HEIGHT = 100;

const field = (name: string) => widget.page.locator(`[data-field="${name}"]`);
const surface = (name: string) => field(name).getByRole('application');
const values = (name: string) =>
  field(name)
    .locator('input')
    .evaluateAll((boxes) => boxes.map((box) => (box instanceof HTMLInputElement ? box.value : '')));
const sent = (argument: string) => widget.answer().locator('tr', { hasText: argument }).locator('td').last();
const spoken = () => widget.page.locator('[data-part="spoken"]').textContent();

async function choosePicture(orientation?: number): Promise<void> {
  const flat = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#0f766e' } });
  const buffer = await (orientation ? flat.withMetadata({ orientation }) : flat).jpeg().toBuffer();
  await widget.page.getByLabel(/^Picture picture/).setInputFiles({ name: 'leaf.jpg', mimeType: 'image/jpeg', buffer });
  await surface('crop').waitFor();
}

/** Drags between two pixels of the picture, as it lies on the screen. */
async function drag(name: string, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await surface(name).scrollIntoViewIfNeeded();
  const box = await surface(name).boundingBox();
  if (!box) throw new Error('The picture is not on the screen.');
  const scale = Math.min(box.width / WIDTH, box.height / HEIGHT);
  const [left, top] = [box.x + (box.width - WIDTH * scale) / 2, box.y + (box.height - HEIGHT * scale) / 2];
  const { mouse } = widget.page;
  await mouse.move(left + from[0] * scale, top + from[1] * scale);
  await mouse.down();
  await mouse.move(left + ((from[0] + to[0]) / 2) * scale, top + ((from[1] + to[1]) / 2) * scale);
  await mouse.move(left + to[0] * scale, top + to[1] * scale);
  await mouse.up();
}

describe.skipIf('missing' in deepaas)(suiteName('a region for the real DEEPaaS 2.6.0', deepaas), () => {
  let server: RunningDeepaas;
  beforeAll(async () => {
    server = await startAllowing(deepaas, 'inputs');
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    await widget.connect(server.url);
    await widget.page.locator('try-it[data-ready]').waitFor();
  });

  test('can be typed without any picture, and is checked', async () => {
    await field('crop').getByLabel('Left').fill('3');
    await widget.send();
    await widget.state('invalid');
    await field('crop').getByText('Has 1 values; expected at least 4.').waitFor();
    for (const [label, value] of [
      ['Top', '4'],
      ['Width', '5'],
      ['Height', '6'],
    ] as const)
      await field('crop').getByLabel(label).fill(value);
    await widget.send();
    await widget.state('answered');
    expect(await sent('crop').textContent()).toBe('[3, 4, 5, 6]');
    expect(await surface('crop').count()).toBe(0);
  });

  test('is drawn by dragging, in pixels of the picture and in the order of the argument', async () => {
    await choosePicture();
    await drag('crop', [20.4, 10.4], [79.6, 49.6]);
    expect(await values('crop')).toEqual(['20', '10', '60', '40']);
    expect(await spoken()).toBe('Left 20, Top 10, Width 60, Height 40.');
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toBe('leaf.jpg JPEG 200 x 100, cut 60 x 40, 1 colours');
    expect(await sent('crop').textContent()).toBe('[20, 10, 60, 40]');
  });

  test('is moved by its middle and pulled by its corner; Escape takes a drag back', async () => {
    await choosePicture();
    await drag('crop', [20.4, 10.4], [79.6, 49.6]);
    await drag('crop', [50, 30], [60, 35]);
    expect(await values('crop')).toEqual(['30', '15', '60', '40']);
    await drag('crop', [90, 55], [149.6, 89.6]);
    expect(await values('crop')).toEqual(['30', '15', '120', '75']);
    await widget.page.mouse.down();
    await widget.page.mouse.move(0, 0);
    await widget.page.keyboard.press('Escape');
    await widget.page.mouse.up();
    expect(await values('crop')).toEqual(['30', '15', '120', '75']);
  });

  test('follows what is typed, and says when it reaches beyond the picture', async () => {
    await choosePicture();
    await field('crop').getByRole('button', { name: 'Whole picture' }).click();
    expect(await values('crop')).toEqual(['0', '0', '200', '100']);
    await field('crop').getByLabel('Left').fill('50');
    await field('crop').getByText('It reaches beyond the picture, which has 200 × 100 pixels.').waitFor();
    await field('crop').getByLabel('Width').fill('20');
    await field('crop').getByText('It reaches beyond the picture').waitFor({ state: 'hidden' });
    expect(await field('crop').locator('.try-region-line').getAttribute('d')).toBe('M50 0h20v100h-20z');
  });

  test('is made, moved, resized and taken away by keyboard', async () => {
    await choosePicture();
    await surface('crop').focus();
    const press = (key: string) => widget.page.keyboard.press(key);
    await press('ArrowRight');
    expect(await values('crop')).toEqual(['50', '25', '100', '50']);
    await press('ArrowRight');
    await press('ArrowUp');
    await press('Shift+ArrowLeft');
    await press('Shift+ArrowDown');
    expect(await values('crop')).toEqual(['51', '24', '99', '51']);
    expect(await spoken()).toBe('Left 51, Top 24, Width 99, Height 51.');
    await widget.page.keyboard.down('ArrowLeft');
    await widget.page.keyboard.down('ArrowLeft');
    await widget.page.keyboard.up('ArrowLeft');
    expect(await values('crop')).toEqual(['48', '24', '99', '51']);
    await press('Delete');
    expect(await values('crop')).toEqual(['', '', '', '']);
    expect(await spoken()).toBe('No rectangle.');
  });

  test('in an order that nobody states is in the one that the reader chooses', async () => {
    await choosePicture();
    await field('box').getByText('The description does not say what each of them is.').waitFor();
    await drag('box', [20.4, 10.4], [79.6, 49.6]);
    expect(await values('box')).toEqual(['20', '10', '80', '50']);
    await field('box').getByLabel('The numbers are').selectOption('top, left, bottom, right');
    expect(await values('box')).toEqual(['10', '20', '50', '80']);
    expect(await field('box').getByLabel('Bottom', { exact: true }).inputValue()).toBe('50');
  });

  test('that is JSON arrives as JSON, and emptied as null', async () => {
    await choosePicture();
    expect(await values('roi')).toEqual(['0', '0', '8', '8']);
    await drag('roi', [20.4, 10.4], [79.6, 49.6]);
    expect(await values('roi')).toEqual(['10', '20', '50', '80']);
    await widget.send();
    await widget.state('answered');
    expect(await sent('roi').textContent()).toBe('[10, 20, 50, 80]');
    await field('roi').getByRole('button', { name: 'No rectangle' }).click();
    await widget.send();
    await widget.answer().getByText('null', { exact: true }).first().waitFor();
  });

  test('travels in the link to the form, and is in the snippets', async () => {
    await choosePicture();
    await drag('crop', [20.4, 10.4], [79.6, 49.6]);
    const { page } = widget;
    expect(await page.locator('a[data-part="permalink"]').getAttribute('href')).toContain('a.crop=20%2C10%2C60%2C40');
    await page.getByText('The same request as a program').click();
    const curl = page.locator('[aria-label="curl"]', { hasText: 'crop=20&crop=10&crop=60&crop=40' });
    await curl.waitFor();
    await page.goto((await page.locator('a[data-part="permalink"]').getAttribute('href')) ?? '');
    await page.reload();
    await page.getByRole('button', { name: 'Connect' }).click();
    await field('crop').getByLabel('Left').focus();
    await expect.poll(() => values('crop')).toEqual(['20', '10', '60', '40']);
  });

  test('lies on the pixels as they are stored, whatever turn the metadata ask for', async () => {
    await choosePicture(6);
    const note = field('crop').getByText('Shown as its pixels are stored');
    expect(await note.textContent()).toContain('A program that applies the turn takes the numbers for another place');
    await drag('crop', [20.4, 10.4], [79.6, 49.6]);
    expect(await values('crop')).toEqual(['20', '10', '60', '40']);
    await widget.send();
    await widget.state('answered');
    expect(await sent('picture').textContent()).toBe('leaf.jpg JPEG 200 x 100, cut 60 x 40, 1 colours');
  });

  test('can be drawn by finger, without moving the page', async () => {
    await choosePicture();
    await surface('crop').scrollIntoViewIfNeeded();
    const box = await surface('crop').boundingBox();
    const scrolled = () => widget.page.evaluate(() => scrollY);
    const before = await scrolled();
    const touch = await fingerOn(box?.x ?? 0, box?.y ?? 0);
    await touch('touchStart', 60, 40);
    await touch('touchMove', 70, 80);
    await touch('touchMove', 160, 120);
    await touch('touchEnd');
    const drawn = await values('crop');
    expect(drawn.every((value) => Number(value) > 0)).toBe(true);
    expect(await scrolled()).toBe(before);
    await touch('touchStart', 5, 5);
    await touch('touchMove', 9, 60);
    expect(await values('crop')).not.toEqual(drawn);
    await touch('touchCancel');
    expect(await values('crop')).toEqual(drawn);
  });

  test('goes with the picture; the numbers stay', async () => {
    await choosePicture();
    await drag('crop', [20.4, 10.4], [79.6, 49.6]);
    await widget.page.getByRole('button', { name: 'Remove this file' }).click();
    await surface('crop').waitFor({ state: 'detached' });
    expect(await values('crop')).toEqual(['20', '10', '60', '40']);
  });
});

/** A finger as the browser's own input, which scrolls where a page lets it. */
async function fingerOn(left: number, top: number) {
  const session = await widget.page.context().newCDPSession(widget.page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', x?: number, y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined || y === undefined ? [] : [{ x: left + x, y: top + y }],
    });
}
