import { INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import { mountElement } from '../mount.ts';
import { formatBytes } from '../views/format-number.ts';
import type { Preview } from './draw-preview.ts';
import type { Inspected } from './inspect-file.ts';
import { announce, setFile } from './set-file.ts';

const WORDS = INPUT_WORDS.preview;

export interface CaptionOptions {
  readonly input: HTMLInputElement;
  readonly file: File;
  readonly inspected: Inspected;
  readonly preview: Preview;
  readonly facts: readonly string[];
}

/** Kind, size as a picture or length as a sound, and bytes. */
export const factsOf = (file: File, inspected: Inspected, { measure }: Preview): string[] => [
  kindOf(file, inspected),
  ...(measure === undefined ? [] : [measure]),
  formatBytes(file.size),
];

/** What stands below a preview: the file's name, its facts, what is odd about it, and what can be done with it. */
export function createCaption(options: CaptionOptions): HTMLElement {
  const { input, file, facts } = options;
  const caption = mountElement(
    h(
      'figcaption',
      {},
      // A name is the reader's own, whatever it reads like.
      h('strong', { lang: 'en' }, file.name),
      h(
        'span',
        {},
        facts.flatMap((fact, index) => [index === 0 ? '' : ' · ', h('span', {}, fact)]),
      ),
      notesOf(options).map((note) => h('span', { class: 'try-note' }, note)),
    ),
  );
  const actions = mountElement(h('div', { class: 'try-actions' }));
  if (isTurned(options)) actions.append(createButton(WORDS.turn, () => void writeUpright(options, caption)));
  const remove = (): void => {
    setFile(input, undefined);
    input.focus();
  };
  actions.append(createButton(WORDS.remove, remove));
  caption.append(actions);
  return caption;
}

/** `PNG`, `WAV`, `NPY`: the media type in short, or the extension where the browser knows none. */
function kindOf({ name, type }: File, inspected: Inspected): string {
  const found = inspected.kind === 'picture' ? inspected.header.type : type;
  const isKnown = found !== '' && found !== 'application/octet-stream' && found !== 'text/plain';
  const short = (isKnown && /\/(?:x-)?([a-z0-9.-]+)/.exec(found)) || /\.([a-z0-9]{1,8})$/i.exec(name);
  return short?.[1]?.toUpperCase() ?? (found === 'text/plain' ? 'TXT' : WORDS.unknownKind);
}

function notesOf({ input, file, inspected, preview }: CaptionOptions): string[] {
  const { type } = file;
  const isNoPicture = type.startsWith('image/') && inspected.kind === 'other';
  if (file.size === 0) return [WORDS.empty];
  return [
    ...(isNoPicture ? [WORDS.noPicture(type)] : []),
    ...(preview.isBroken ? [WORDS.notShown] : []),
    ...(preview.picture?.isTurned ? [WORDS.turned, WORDS.turnNote] : []),
    ...(inspected.kind === 'text' && inspected.isCut ? [WORDS.cut] : []),
    ...(isAskedFor(input.accept, type) ? [] : [WORDS.notAsked(type, input.accept.replaceAll(',', ', '))]),
  ];
}

const isTurned = ({ preview }: CaptionOptions): boolean => preview.picture?.isTurned === true;

/** Whether media ranges allow a type. Extensions say too little to judge by, and so does a file without a type. */
function isAskedFor(accept: string, type: string): boolean {
  const ranges = accept.split(',').filter((one) => one !== '');
  const hasOnlyRanges = ranges.every((one) => one.endsWith('/*'));
  return (
    type === '' || ranges.length === 0 || !hasOnlyRanges || ranges.some((one) => type.startsWith(one.slice(0, -1)))
  );
}

async function writeUpright({ input, file, inspected }: CaptionOptions, caption: HTMLElement): Promise<void> {
  try {
    const { uprightPicture } = await import('./scale-picture.ts');
    const type = inspected.kind === 'picture' ? inspected.header.type : file.type;
    setFile(input, await uprightPicture(file, type));
    input.focus();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    const said = WORDS.notTurned(error.message);
    caption.append(mountElement(h('span', { class: 'try-note' }, said)));
    announce(input, said);
  }
}

function createButton(text: string, press: () => void): HTMLElement {
  const button = mountElement(h('button', { type: 'button', class: 'button' }, text));
  button.addEventListener('click', press);
  return button;
}
