import { cannotScaleWords, INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import type { PictureHeader } from '../../../deepaas/picture-header.ts';
import { offeredSide, type UploadExcess } from '../../../deepaas/upload-limit.ts';
import { mountElement } from '../mount.ts';
import { formatBytes } from '../views/format-number.ts';
import { announce, setFile } from './set-file.ts';

const WORDS = INPUT_WORDS.excess;

export interface ExcessOptions {
  readonly input: HTMLInputElement;
  readonly file: File;
  readonly header: PictureHeader | undefined;
  readonly excess: UploadExcess;
  readonly place: HTMLElement;
}

/** Says what is too large and lets the reader choose; until then the control is invalid and nothing is sent. */
export function askAboutExcess(options: ExcessOptions): void {
  const { input, header, excess, place } = options;
  const said = WORDS.said(excess, formatBytes);
  const sidePx = header && offeredSide(header);
  const note = sidePx === undefined ? cannotScaleWords(header) : WORDS.scaleNote(sidePx);
  const box = mountElement(
    h(
      'div',
      { class: 'try-excess' },
      h('p', {}, h('strong', {}, WORDS.title), ` ${said}`),
      h('p', { class: 'try-help' }, note),
    ),
  );
  const keep = button(WORDS.keep, () => settle(input, box, WORDS.kept));
  const actions = mountElement(h('div', { class: 'try-actions' }));
  if (sidePx !== undefined) actions.append(button(WORDS.scale(sidePx), () => void scaleDown(options, sidePx, box)));
  actions.append(keep);
  box.append(actions);
  place.append(box);
  input.setCustomValidity(WORDS.refused);
  announce(input, `${WORDS.title} ${said}`);
}

function settle(input: HTMLInputElement, box: HTMLElement, sentence: string): void {
  input.setCustomValidity('');
  box.replaceChildren(mountElement(h('p', { class: 'try-note' }, sentence)));
  announce(input, sentence);
  input.focus();
}

async function scaleDown({ input, file, header }: ExcessOptions, sidePx: number, box: HTMLElement): Promise<void> {
  try {
    const { scalePicture } = await import('./scale-picture.ts');
    const scaled = await scalePicture(file, header?.type ?? 'image/png', sidePx);
    setFile(input, scaled);
    input.focus();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const sentence = WORDS.notScaled(error.message);
    box.append(mountElement(h('p', { class: 'try-note' }, sentence)));
    announce(input, sentence);
  }
}

function button(text: string, press: () => void): HTMLElement {
  const element = mountElement(h('button', { type: 'button', class: 'button' }, text));
  element.addEventListener('click', press);
  return element;
}
