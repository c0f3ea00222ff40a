import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, startDemoServer } from '../../io/demo-server.ts';
import { prepareDeepaas, type RunningDeepaas, startDeepaas } from '../deepaas.ts';
import { requireInCi, suiteName } from '../part.ts';

const deepaas = requireInCi(await prepareDeepaas());
const MODEL = '/v2/models/demo-dominant-colours';

interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: () => FormData | URLSearchParams | string;
  /** Whether the very values must agree, or only their shape. */
  readonly compare?: 'values' | 'shape';
}

const picture = await gradient();
const withPicture = () => form(new Blob([picture]), 'gradient.png');
const json = { 'content-type': 'application/json' };

const QUESTIONS: Readonly<Record<string, Question>> = {
  root: { path: '/', compare: 'values' },
  'API version': { path: '/v2/', compare: 'values' },
  models: { path: '/v2/models/', compare: 'values' },
  model: { path: `${MODEL}/`, compare: 'values' },
  'debug log that is off': { path: '/v2/debug/' },
  'own page': { path: '/ui' },
  colours: { path: `${MODEL}/predict/`, body: withPicture, compare: 'values' },
  'the three largest colours': { path: `${MODEL}/predict/?top=3`, body: withPicture, compare: 'values' },
  'colours over a tenth': { path: `${MODEL}/predict/?smallest=0.1`, body: withPicture, compare: 'values' },
  patches: { path: `${MODEL}/predict/?find=regions&smallest=0`, body: withPicture, compare: 'values' },
  profile: { path: `${MODEL}/predict/?find=profile`, body: withPicture, compare: 'values' },
  'arguments as form fields': {
    path: `${MODEL}/predict/`,
    body: () => form(new Blob([picture]), 'gradient.png', { find: 'regions', top: '2' }),
    compare: 'values',
  },
  'unknown argument': { path: `${MODEL}/predict/?nosuch=1`, body: withPicture, compare: 'values' },
  'any media type': { path: `${MODEL}/predict/`, body: withPicture, headers: { accept: '*/*' }, compare: 'values' },
  'picture as answer': { path: `${MODEL}/predict/`, body: withPicture, headers: { accept: 'image/png' } },
  'media type that is not offered': { path: `${MODEL}/predict/`, body: withPicture, headers: { accept: 'text/html' } },
  'several media types': {
    path: `${MODEL}/predict/`,
    body: withPicture,
    headers: { accept: 'image/png, application/json' },
    compare: 'values',
  },
  'file that is no picture': {
    path: `${MODEL}/predict/`,
    body: () => form(new Blob(['no picture']), 'x'),
    compare: 'values',
  },
  'text in place of the file': { path: `${MODEL}/predict/`, body: () => form('text'), compare: 'values' },
  'no file': { path: `${MODEL}/predict/`, method: 'POST', compare: 'values' },
  'every argument wrong': {
    path: `${MODEL}/predict/?find=shapes&top=many&smallest=7`,
    method: 'POST',
    headers: { accept: 'text/css' },
    compare: 'values',
  },
  'numbers out of range': { path: `${MODEL}/predict/?top=0&smallest=-1`, body: withPicture, compare: 'values' },
  'empty number': { path: `${MODEL}/predict/?top=&smallest=`, body: withPicture, compare: 'values' },
  'fraction for an integer': { path: `${MODEL}/predict/?top=1.5`, body: withPicture, compare: 'values' },
  'urlencoded form': {
    path: `${MODEL}/predict/`,
    body: () => new URLSearchParams({ top: 'x' }),
    compare: 'values',
  },
  'broken JSON': { path: `${MODEL}/predict/`, body: () => '{', headers: json, compare: 'values' },
  'JSON without the file': { path: `${MODEL}/predict/`, body: () => '{"top": 99}', headers: json, compare: 'values' },
  'GET to predict': { path: `${MODEL}/predict/`, compare: 'values' },
  'preflight to predict': { path: `${MODEL}/predict/`, method: 'OPTIONS', compare: 'values' },
  'HEAD of the root': { path: '/', method: 'HEAD' },
  'predict without its slash': { path: `${MODEL}/predict?top=1`, method: 'POST', compare: 'values' },
  'models without the slash': { path: '/v2/models', compare: 'values' },
  'model without the slash': { path: MODEL, compare: 'values' },
  'two slashes': { path: '//v2/models/', compare: 'values' },
  'wrong method without the slash': { path: '/v2/models', method: 'DELETE', compare: 'values' },
  'unknown path': { path: '/nowhere', compare: 'values' },
  'unknown model': { path: '/v2/models/nope/predict/', body: withPicture, compare: 'values' },
  'no trainings yet': { path: `${MODEL}/train/`, compare: 'values' },
  'training with a wrong argument': { path: `${MODEL}/train/?steps=1000`, method: 'POST', compare: 'values' },
  'unknown training': { path: `${MODEL}/train/deadbeef`, compare: 'values' },
  'end of an unknown training': { path: `${MODEL}/train/deadbeef`, method: 'DELETE', compare: 'values' },
  'wrong method on trainings': { path: `${MODEL}/train/`, method: 'DELETE', compare: 'values' },
  'wrong method on a training': { path: `${MODEL}/train/deadbeef`, method: 'PUT', compare: 'values' },
};

describe.skipIf('missing' in deepaas)(
  suiteName('the demonstration endpoint and DEEPaaS 2.6.0 agree on', deepaas),
  () => {
    let real: RunningDeepaas;
    let demo: DemoServer;

    beforeAll(async () => {
      if ('missing' in deepaas) return;
      demo = await startDemoServer({ port: 0 });
      real = await startDeepaas({ ...deepaas.found, model: 'demo-dominant-colours' });
    });
    afterAll(() => Promise.all([real?.stop(), demo?.close()]));

    test.each(Object.entries(QUESTIONS))('%s', async (_, question) => {
      expect(await ask(demo.url, question)).toEqual(await ask(real.url, question));
    });

    test('the description of the arguments and of the answer', async () => {
      expect(await described(demo.url)).toEqual(await described(real.url));
    });

    test('a picture answer, pixel by pixel', async () => {
      expect(await pixels(demo.url)).toEqual(await pixels(real.url));
    });

    test('a training from start to end, and what its removal answers', async () => {
      const begun = () => real.said('a training of 100 steps begins');
      expect(await trainOnce(demo.url)).toEqual(await trainOnce(real.url, begun));
    });
  },
);

async function send(base: string, { path, method, headers = {}, body }: Question): Promise<Response> {
  return fetch(base + path, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers: { accept: '*/*', ...headers },
    redirect: 'manual',
    ...(body && { body: body() }),
  });
}

async function ask(base: string, question: Question): Promise<object> {
  const response = await send(base, question);
  const type = response.headers.get('content-type');
  const content = type?.startsWith('image/') ? '' : await response.text();
  return {
    status: response.status,
    type,
    allow: response.headers.get('allow'),
    location: response.headers.get('location'),
    isAttachment: response.headers.get('content-disposition')?.startsWith('attachment; filename="'),
    content: question.compare === 'values' ? parsed(type, content) : undefined,
  };
}

const parsed = (type: string | null, content: string): unknown =>
  type?.startsWith('application/json') ? JSON.parse(content) : content;

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { parameters: unknown; produces: unknown }>>>>;
  readonly definitions: Readonly<Record<string, unknown>>;
}

async function described(base: string): Promise<object> {
  const { paths, definitions } = (await (await fetch(`${base}/swagger.json`)).json()) as Described;
  return {
    operations: Object.fromEntries(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, { parameters }]) => [`${method} ${path}`, parameters]),
      ),
    ),
    produces: paths[`${MODEL}/predict/`]?.['post']?.produces,
    answer: definitions['ModelPredictionResponse'],
  };
}

async function pixels(base: string): Promise<Buffer> {
  const response = await send(base, { path: `${MODEL}/predict/`, body: withPicture, headers: { accept: 'image/png' } });
  return sharp(await response.arrayBuffer())
    .removeAlpha()
    .raw()
    .toBuffer();
}

type Training = { uuid: string; status: string; date: string; args: object; result?: Record<string, unknown> };

/** DEEPaaS 2.6.0 hangs for ever when a training is removed before its worker has begun, so that is waited for. */
async function trainOnce(base: string, begun = async (): Promise<void> => undefined): Promise<object> {
  const started = (await (await send(base, { path: `${MODEL}/train/?steps=2`, method: 'POST' })).json()) as Training;
  let state = started;
  while (state.status === 'running') {
    state = (await (await send(base, { path: `${MODEL}/train/${started.uuid}` })).json()) as Training;
  }
  const listed = (await (await send(base, { path: `${MODEL}/train/` })).json()) as Training[];
  const running = (await (await send(base, { path: `${MODEL}/train/?steps=100`, method: 'POST' })).json()) as Training;
  await begun();
  const removed = await ask(base, { path: `${MODEL}/train/${running.uuid}`, method: 'DELETE', compare: 'values' });
  const after = await ask(base, { path: `${MODEL}/train/${running.uuid}`, compare: 'values' });
  return {
    started: { ...started, uuid: /^[0-9a-f]{32}$/.test(started.uuid), date: dateForm(started.date) },
    end: state.status,
    output: state.result?.['output'],
    resultFields: Object.keys(state.result ?? {}).sort(),
    listed: listed.map(({ status }) => status),
    removed,
    after,
  };
}

const dateForm = (date: string): boolean => /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}$/.test(date);

function form(image: Blob | string, fileName = 'x', fields: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  if (typeof image === 'string') data.set('image', image);
  else data.set('image', image, fileName);
  return data;
}

/** A picture larger than the grid, with every named colour somewhere. */
async function gradient(): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [320, 200];
  const rgb = Uint8Array.from({ length: width * height * 3 }, (_, index) => {
    const x = Math.floor(index / 3) % width;
    const y = Math.floor(index / 3 / width);
    return [x < 100 ? 200 : (x * 255) / width, (y * 255) / height, (x * y) % 256][index % 3] ?? 0;
  });
  return new Uint8Array(
    await sharp(rgb, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer(),
  );
}
