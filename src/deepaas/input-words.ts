import type { PictureHeader } from './picture-header.ts';
import type { UploadExcess } from './upload-limit.ts';

/** Every word of the parts that give a form its files and regions. */
export const INPUT_WORDS = {
  preview: {
    chosen: (name: string): string => `Chosen: ${name}`,
    empty: 'This file is empty, so it is not sent. Choose another one.',
    pictureOf: (name: string): string => `Preview of ${name}`,
    pixels: (width: number, height: number): string => `${width} × ${height} pixels`,
    lasts: (seconds: number): string => (seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`),
    unknownKind: 'kind not known',
    cut: 'Only its first lines are shown.',
    noPicture: (type: string): string => `Its name says ${type}, but its first bytes are of no picture known here.`,
    notAsked: (type: string, accept: string): string => `This is ${type}; the description asks for ${accept}.`,
    notShown: 'The browser cannot show it. It is sent all the same.',
    turned:
      'Its metadata (EXIF) ask for a turn, as a camera held upright writes it. Programs differ in whether they apply it.',
    turn: 'Write it upright',
    turnNote:
      'Written upright, on your machine, its pixels lie as you see it; metadata such as place and time are left out.',
    notTurned: (reason: string): string => `The browser could not turn it (${reason}). Use another program for that.`,
    unreadable: 'The browser cannot read this file, which may have been moved or changed. Choose it again.',
    remove: 'Remove this file',
    removed: 'No file is chosen.',
  },
  excess: {
    title: 'Too large to be sent unasked.',
    said: (excess: UploadExcess, format: (bytes: number) => string): string =>
      excess.kind === 'pixels'
        ? `This picture has ${excess.width} × ${excess.height} pixels, ${millions(excess.width * excess.height)} million. The limit is ${millions(excess.limitPixels)} million, above which Pillow, the usual reader of pictures, warns or refuses.`
        : `This file has ${format(excess.sizeBytes)}. The limit is ${format(excess.limitBytes)}, the most that a DEEPaaS was seen to take; a proxy before it may take less.`,
    refused: 'Too large: choose what to do with it.',
    scale: (sidePx: number): string => `Scale down to ${sidePx} pixels`,
    scaleNote: (sidePx: number): string =>
      `Scaled on your machine so that its longer side has ${sidePx} pixels. Detail is lost, and metadata such as place and time are left out. The file on your disk stays as it is.`,
    cannotScale: {
      deep: 'It cannot be scaled here: its colours have more than 8 bits, which a browser would drop.',
      moving: 'It cannot be scaled here: it holds several pictures, of which a browser would keep one.',
      other: 'It cannot be made smaller here; use another program for that.',
    },
    notScaled: (reason: string): string => `The browser could not scale it (${reason}). Use another program for that.`,
    keep: 'Send it all the same',
    kept: 'It will be sent as it is. The endpoint may refuse it.',
  },
  region: {
    sides: {
      x1: 'Left',
      y1: 'Top',
      x2: 'Right',
      y2: 'Bottom',
      width: 'Width',
      height: 'Height',
    },
    nth: (index: number): string => `${['First', 'Second', 'Third', 'Fourth'][index] ?? ''} number`,
    hint: 'Four whole numbers, in pixels of the picture.',
    orderUnknown: 'The description does not say what each of them is.',
    noneAsNull: 'All four empty means no region, sent as null.',
    on: (name: string): string => `${name}: rectangle on the picture`,
    role: 'rectangle on a picture',
    keys: 'Drag on the picture. Or focus it and use the arrow keys to move the rectangle, with Shift to resize it; Delete takes it away.',
    whole: 'Whole picture',
    none: 'No rectangle',
    order: 'The numbers are',
    isNow: (sides: string): string => `${sides}.`,
    isNone: 'No rectangle.',
    beyond: (width: number, height: number): string =>
      `It reaches beyond the picture, which has ${width} × ${height} pixels.`,
    asStored:
      'Shown as its pixels are stored, without the turn that its metadata ask for. A program that applies the turn takes the numbers for another place; written upright, above, the picture has no turn left.',
  },
} as const;

/** Why no smaller picture is offered. */
export function cannotScaleWords(picture: PictureHeader | undefined): string {
  const { cannotScale } = INPUT_WORDS.excess;
  if (picture?.deep) return cannotScale.deep;
  return picture?.moving ? cannotScale.moving : cannotScale.other;
}

const millions = (pixels: number): string => (pixels / 1e6).toFixed(1);
