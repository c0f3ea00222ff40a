import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoServer, startDemoServer } from './demo-server.ts';

let server: DemoServer;
const predictUrl = () => `${server.url}/v2/models/demo-dominant-colours/predict/`;

beforeAll(async () => {
  server = await startDemoServer({ port: 0 });
});
afterAll(() => server.close());

/** 30 × 10 pixels: two thirds red, one third white. */
async function redAndWhite(format: 'png' | 'jpeg'): Promise<Blob> {
  const rgb = Uint8Array.from({ length: 900 }, (_, index) =>
    Math.floor(index / 3) % 30 < 20 && index % 3 > 0 ? 0 : 255,
  );
  const image = sharp(rgb, { raw: { width: 30, height: 10, channels: 3 } });
  return new Blob([new Uint8Array(await image.toFormat(format).toBuffer())]);
}

function form(image: Blob | string): FormData {
  const data = new FormData();
  if (typeof image === 'string') data.set('image', image);
  else data.set('image', image, 'picture');
  return data;
}

const post = async (body: FormData, query = '', headers = {}) =>
  fetch(`${predictUrl()}${query}`, { method: 'POST', body, headers });

test('names the colours of a picture with their shares', async () => {
  const response = await post(form(await redAndWhite('png')));
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toEqual({
    labels: ['red', 'white'],
    probabilities: [0.6667, 0.3333],
    colours: ['#ff0000', '#ffffff'],
  });
});

test('reads JPEG too', async () => {
  const answer = (await (await post(form(await redAndWhite('jpeg')), '?top=1')).json()) as { labels: string[] };
  expect(answer.labels).toEqual(['red']);
});

test('finds patches with their corners, and the brightness along the width', async () => {
  const picture = form(await redAndWhite('png'));
  expect(await (await post(picture, '?find=regions')).json()).toEqual({
    predictions: [
      { label: 'red', score: 0.6667, bbox: [0, 0, 20, 10] },
      { label: 'white', score: 0.3333, bbox: [20, 0, 30, 10] },
    ],
  });
  const { predictions } = (await (await post(picture, '?find=profile')).json()) as { predictions: unknown[] };
  expect(predictions).toHaveLength(30);
  expect(predictions[0]).toEqual({ x: 0, brightness: 85 });
});

test('answers with a picture when that is asked for', async () => {
  const response = await post(form(await redAndWhite('png')), '', { accept: 'image/png' });
  expect(response.headers.get('content-type')).toBe('image/png');
  const { width, height, format } = await sharp(new Uint8Array(await response.arrayBuffer())).metadata();
  expect({ width, height, format }).toEqual({ width: 30, height: 10, format: 'png' });
});

test('says in its answer that a file is no picture', async () => {
  const response = await post(form(new Blob(['no picture'])));
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'error', message: 'The file is not a PNG or JPEG picture.' });
});

test('refuses a body over its limit, and lets a page read that', async () => {
  const response = await post(form(new Blob([new Uint8Array(20_000_001)])));
  expect(response.status).toBe(413);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.text()).toMatch(/^Maximum request body size 20000000 exceeded, actual body size \d+$/);
});

test('takes the next port when the wished one has a listener', async () => {
  const port = Number(new URL(server.url).port);
  const second = await startDemoServer({ port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
