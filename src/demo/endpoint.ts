import { json, methodNotAllowed, notFound, png, redirect, text, troubled } from './answers.ts';
import { ANSWER_TYPES, ANY_TYPE, DEFAULT_TYPE, MODEL_NAME, PREDICT_ARGUMENTS, TRAIN_ARGUMENTS } from './arguments.ts';
import { checkArguments, checkChoice } from './check-arguments.ts';
import type { PictureCodec } from './picture.ts';
import { predict } from './predict.ts';
import { readSent } from './sent.ts';
import { describeEndpoint } from './swagger.ts';
import { createTrainings, type Trainings } from './trainings.ts';

/** What the endpoint needs of the world. */
export interface EndpointPorts {
  readonly codec: PictureCodec;
  readonly nowMs: () => number;
  readonly newUuid: () => string;
}

/** Answers one request as DEEPaaS 2.6.0 does; unlike it, every answer may be read from a page of another origin. */
export type Endpoint = (request: Request) => Promise<Response>;

type Route = (request: Request, uuid: string) => Response | Promise<Response>;

export function createEndpoint(ports: EndpointPorts): Endpoint {
  const routes = routesOf(ports, createTrainings(ports.nowMs, ports.newUuid));
  return async (request) => {
    const response = await route(routes, request);
    response.headers.set('Access-Control-Allow-Origin', '*');
    response.headers.set('Access-Control-Expose-Headers', 'Content-Disposition, Retry-After');
    return response;
  };
}

const MODEL_PATH = `/v2/models/${MODEL_NAME}/`;
const TRAINING_PATH = `${MODEL_PATH}train/{uuid}`;

const MODEL = {
  id: MODEL_NAME,
  name: MODEL_NAME,
  links: [{ rel: 'self', href: MODEL_PATH.slice(0, -1) }],
  description: 'Measures which named colours a picture holds.',
  author: 'The marketplace',
  license: 'Apache-2.0',
  version: '1.0.0',
} as const;

const V2 = {
  version: 'stable',
  id: 'v2',
  links: [{ rel: 'self', type: 'application/json', href: '/v2/' }],
} as const;

const ROOT = {
  versions: [V2],
  links: [
    { rel: 'help', type: 'text/html', href: '/api' },
    { rel: 'describedby', type: 'application/json', href: '/swagger.json' },
  ],
} as const;

const HELP = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demonstration endpoint</title>
<h1>Demonstration endpoint</h1><p>It answers as DEEPaaS does: <a href="/swagger.json">its description</a>,
<a href="/v2/models/">its model</a>.</p></html>`;

type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>;

const routesOf = (ports: EndpointPorts, trainings: Trainings): Routes => ({
  '/': { GET: () => json(ROOT) },
  '/v2/': { GET: () => json(V2) },
  '/v2/debug/': { GET: () => new Response(null, { status: 204 }) },
  '/v2/models/': { GET: () => json({ models: [MODEL] }) },
  [MODEL_PATH]: { GET: () => json(MODEL) },
  [`${MODEL_PATH}predict/`]: { POST: (request) => answerPredict(request, ports) },
  [`${MODEL_PATH}train/`]: {
    GET: () => json(trainings.list()),
    POST: (request) => answerTrain(request, trainings),
  },
  [TRAINING_PATH]: {
    DELETE: (_, uuid) => (trainings.remove(uuid) ? troubled() : notFound()),
    GET: (_, uuid) => {
      const training = trainings.find(uuid);
      return training ? json(training) : notFound();
    },
  },
  '/swagger.json': { GET: () => json(describeEndpoint()) },
  '/api': { GET: () => text(200, HELP, 'text/html; charset=utf-8') },
  '/ui': { GET: () => redirect(302, '/api') },
});

function route(routes: Routes, request: Request): Response | Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const uuid = pathname.startsWith(`${MODEL_PATH}train/`) ? pathname.slice(`${MODEL_PATH}train/`.length) : '';
  const isTraining = uuid !== '' && !uuid.includes('/');
  const methods = isTraining ? routes[TRAINING_PATH] : routes[pathname];
  const found = methods?.[request.method];
  if (found) return found(request, uuid);
  if (methods) return methodNotAllowed(Object.keys(methods));
  const mended = `${pathname}/`.replaceAll(/\/{2,}/g, '/');
  return routes[mended]?.[request.method] ? redirect(308, mended + search) : notFound();
}

async function answerPredict(request: Request, { codec }: EndpointPorts): Promise<Response> {
  const sent = await readSent(request);
  if (!sent) return json({ json: ['Invalid JSON body.'] }, 400);
  const checked = checkArguments(PREDICT_ARGUMENTS, sent);
  const accept = checkAccept(request.headers.get('accept') ?? DEFAULT_TYPE);
  if (!checked.ok || 'error' in accept) {
    const errors = { ...(!checked.ok && checked.errors), ...('error' in accept && { accept: [accept.error] }) };
    return json(errors, 422);
  }
  const file = checked.values['image'];
  // A part without a file's name is text to DEEPaaS, and its modules fall over it.
  if (!(file instanceof File)) return troubled();
  const prediction = await predict({ values: checked.values, file, accept: String(accept.value) }, codec);
  return prediction.type === 'png' ? png(prediction.bytes) : json(prediction.value);
}

/** DEEPaaS adds the wildcard to the choices, and leaves it out of the sentence. */
const checkAccept = (value: string) => (value === ANY_TYPE ? { value } : checkChoice(ANSWER_TYPES, value));

async function answerTrain(request: Request, trainings: Trainings): Promise<Response> {
  const sent = await readSent(request);
  if (!sent) return json({ json: ['Invalid JSON body.'] }, 400);
  const checked = checkArguments(TRAIN_ARGUMENTS, sent);
  return checked.ok ? json(trainings.start(checked.values)) : json(checked.errors, 422);
}
