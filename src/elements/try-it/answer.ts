import { h } from '../../deepaas/markup.ts';
import { formatAnswer, parseAnswer, unwrapAnswer } from '../../deepaas/parse-answer.ts';
import { recognise } from '../../deepaas/recognise.ts';
import type { TryRequest } from '../../deepaas/request.ts';
import type { Failure } from './failure.ts';
import { mountElement } from './mount.ts';
import type { ReceivedAnswer } from './send-request.ts';
import { drawView } from './views/draw-answer.ts';
import {
  createAddresses,
  createTurns,
  type Drawing,
  download,
  type InputPicture,
  UNKNOWN_LANGUAGE,
} from './views/drawing.ts';
import { drawFile } from './views/file.ts';

/** Longest raw answer that is shown, characters; copy and download give all of it. */
const MAX_RAW = 100_000;

/** Draws what came back. Returns what is wrong with it, where it cannot be drawn or says itself that it failed. */
export async function showAnswer(
  place: HTMLElement,
  answer: ReceivedAnswer,
  request: TryRequest,
): Promise<Failure | undefined> {
  const isJson = answer.type === 'application/json' || answer.type.endsWith('+json');
  if (isJson) return showJson(place, new TextDecoder().decode(answer.bytes), request);
  const drawing = await drawingFor(place, request);
  const name = answer.fileName ?? 'answer';
  const drawn = await drawFile({ ...answer, name }, drawing).catch((error: unknown) => notDrawn(error));
  place.replaceChildren(drawn, downloadButton([answer.bytes], name));
  return undefined;
}

/** Draws an answer that was copied out of a frame. Returns the fault in it, for the reader to see. */
export function showPasted(framed: HTMLElement, text: string, request: TryRequest): string | undefined {
  try {
    parseAnswer(text);
  } catch {
    return 'This is no JSON. Copy the whole answer, from its first bracket to its last.';
  }
  const place = document.createElement('div');
  framed.parentElement?.append(place);
  void showJson(place, text, request);
  framed.remove();
  return undefined;
}

/** Shows what an endpoint said, letter by letter. */
export function showFailedText(place: HTMLElement, text: string): void {
  place.replaceChildren(...(text === '' ? [] : [mountElement(h('pre', { class: 'try-text', tabindex: 0 }, text))]));
}

async function showJson(place: HTMLElement, text: string, request: TryRequest): Promise<Failure | undefined> {
  const parsed = tryParse(text);
  if (!parsed) {
    showFailedText(place, text.slice(0, MAX_RAW));
    return { kind: 'unreadable', reason: 'It calls itself JSON and is none.', text };
  }
  const unwrapped = unwrapAnswer(parsed.value);
  if (!unwrapped.ok) {
    place.replaceChildren(rawMarkup(parsed.value));
    return { kind: 'model-says', message: unwrapped.message };
  }
  const drawing = await drawingFor(place, request);
  place.replaceChildren();
  for (const view of recognise(unwrapped.value)) {
    if (view.title) place.append(mountElement(h('h3', UNKNOWN_LANGUAGE, view.title)));
    const part = await drawView(view, drawing).catch((error: unknown) => notDrawn(error));
    if (part.parentElement !== place) place.append(part);
  }
  place.append(rawMarkup(parsed.value));
  return undefined;
}

function tryParse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseAnswer(text) };
  } catch {
    return undefined;
  }
}

/** A strange answer must not take the page down: it is said, and stands raw below. */
const notDrawn = (error: unknown): HTMLElement =>
  mountElement(
    h(
      'p',
      { class: 'try-note' },
      `This part could not be drawn (${error instanceof Error ? error.message : 'unknown fault'}).`,
    ),
  );

function rawMarkup(value: unknown): HTMLElement {
  const text = formatAnswer(value);
  const root = mountElement(
    h(
      'details',
      { class: 'try-raw' },
      h('summary', {}, 'The answer as JSON'),
      h(
        'div',
        { class: 'try-actions' },
        h(
          'button',
          {
            type: 'button',
            class: 'button',
            'data-copy': text.length <= MAX_RAW ? text : undefined,
            'data-part': 'copy',
          },
          'Copy',
        ),
        h('button', { type: 'button', class: 'button', 'data-part': 'download' }, 'Download'),
      ),
      h('pre', { class: 'try-text', tabindex: 0 }, text.slice(0, MAX_RAW)),
    ),
  );
  root.querySelector('[data-part="download"]')?.addEventListener('click', () => download([text], 'answer.json'));
  return root;
}

function downloadButton(parts: BlobPart[], name: string): HTMLElement {
  const button = mountElement(h('button', { type: 'button', class: 'button' }, `Download ${name}`));
  button.addEventListener('click', () => download(parts, name));
  return button;
}

const released = new WeakMap<HTMLElement, () => void>();

/** Takes an answer out of its place, and ends what is still at work for it. */
export function clearAnswer(place: HTMLElement): void {
  released.get(place)?.();
  place.replaceChildren();
}

/** The picture that was sent, to draw on, and addresses that end with the answer before. */
async function drawingFor(place: HTMLElement, { form }: TryRequest): Promise<Drawing> {
  released.get(place)?.();
  const { address, release } = createAddresses();
  const ending = new AbortController();
  released.set(place, () => {
    ending.abort();
    release();
  });
  const file = form.map(([, value]) => value).find((value): value is File => value instanceof File);
  const input = file && (await inputPicture(file, address));
  return { input, address, ended: ending.signal, inTurn: createTurns(), show: (part) => place.append(part) };
}

async function inputPicture(file: File, address: (blob: Blob) => string): Promise<InputPicture | undefined> {
  if (!/^image\/(png|jpeg|webp|gif|bmp|avif)$/.test(file.type)) return undefined;
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { address: address(file), width, height };
  } catch {
    return undefined;
  }
}
