import { h } from '../../../deepaas/markup.ts';
import { decodeElsewhere } from '../decode/decode-elsewhere.ts';
import type { Decoded, DecodeFault, DecodeKind } from '../decode/decoded.ts';
import { decodingWords, faultWords, STOP_DECODING } from '../decoding-words.ts';
import { mountElement } from '../mount.ts';
import type { AnswerFile } from './answer-file.ts';
import type { Drawing } from './drawing.ts';

type DecodedAs<K extends DecodeKind> = Extract<Decoded, { kind: K }>;

/**
 * The place of a file that is decoded away from the page, one at a time: it stands at once, and is filled as soon as the
 * file is decoded. The reader can stop it; it ends by itself with the answer.
 * @param draw replaces what stands in the place
 */
export function drawDecoded<K extends DecodeKind>(
  kind: K,
  file: AnswerFile,
  drawing: Drawing,
  draw: (decoded: DecodedAs<K>, place: HTMLElement) => Promise<void>,
): HTMLElement {
  const stopping = new AbortController();
  const place = waitingElement(file, () => stopping.abort());
  const signal = AbortSignal.any([drawing.ended, stopping.signal]);
  void drawing
    .inTurn(() => decodeElsewhere(kind, file, signal))
    .then(async (decoded) => {
      if (drawing.ended.aborted) return;
      if (isOf(kind, decoded)) await draw(decoded, place);
      else place.replaceChildren(faultElement(file, faultOf(decoded)));
    });
  return place;
}

const isOf = <K extends DecodeKind>(kind: K, decoded: Decoded): decoded is DecodedAs<K> => decoded.kind === kind;

const faultOf = (decoded: Decoded): DecodeFault => (decoded.kind === 'fault' ? decoded.fault : 'unreadable');

function waitingElement({ name, bytes }: AnswerFile, stop: () => void): HTMLElement {
  const place = mountElement(
    h(
      'div',
      { class: 'try-decoded' },
      h(
        'div',
        { class: 'try-decoding' },
        h('p', { role: 'status' }, decodingWords(name, bytes.length)),
        h('button', { type: 'button', class: 'button' }, STOP_DECODING),
      ),
    ),
  );
  place.querySelector('button')?.addEventListener('click', stop);
  return place;
}

const faultElement = ({ name, bytes }: AnswerFile, fault: DecodeFault): HTMLElement =>
  mountElement(h('p', { role: 'status' }, faultWords(name, bytes.length, fault)));
