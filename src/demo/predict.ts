import type { ArgumentValue } from './check-arguments.ts';
import { classify, hexOf, repaint, shareOf, shares } from './colours.ts';
import { type Picture, type PictureCodec, sample } from './picture.ts';
import { profile } from './profile.ts';
import { regions } from './regions.ts';

export type Prediction =
  | { readonly type: 'json'; readonly value: object }
  | { readonly type: 'png'; readonly bytes: Uint8Array };

export interface PredictionRequest {
  readonly values: Readonly<Record<string, ArgumentValue>>;
  readonly file: File;
  readonly accept: string;
}

/** Measures the picture that was sent. */
export async function predict({ values, file, accept }: PredictionRequest, codec: PictureCodec): Promise<Prediction> {
  const picture = await codec.decode(new Uint8Array(await file.arrayBuffer()));
  if (!picture) {
    return { type: 'json', value: { status: 'error', message: 'The file is not a PNG or JPEG picture.' } };
  }
  const grid = sample(picture);
  const classes = classify(grid);
  if (accept === 'image/png') return { type: 'png', bytes: await codec.encodePng(repaint(grid, classes)) };
  const limits = { top: Number(values['top']), smallest: Number(values['smallest']) };
  switch (values['find']) {
    case 'regions': {
      const found = regions(grid, classes, picture).filter(({ score }) => score >= limits.smallest);
      return { type: 'json', value: { predictions: found.slice(0, limits.top) } };
    }
    case 'profile':
      return { type: 'json', value: { predictions: profile(grid, picture) } };
    default:
      return { type: 'json', value: namedColours(grid, classes, limits) };
  }
}

interface Limits {
  readonly top: number;
  readonly smallest: number;
}

function namedColours(grid: Picture, classes: Uint8Array, { top, smallest }: Limits): object {
  const kept = shares(grid, classes)
    .map(({ label, count, mean }) => ({ label, share: shareOf(count, classes.length), hex: hexOf(mean) }))
    .filter(({ share }) => share >= smallest)
    .slice(0, top);
  return {
    labels: kept.map(({ label }) => label),
    probabilities: kept.map(({ share }) => share),
    colours: kept.map(({ hex }) => hex),
  };
}
