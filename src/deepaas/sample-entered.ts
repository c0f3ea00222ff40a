import type { Operation } from './api.ts';
import type { Entered } from './entered.ts';
import type { FileControl } from './field.ts';
import { initialTextOf } from './request.ts';

const SAMPLE_NAMES = { image: 'picture.png', audio: 'sound.wav', video: 'film.mp4' } as const;

/** What a form holds before anyone touched it, with a file where one is needed: for the snippets of a page. */
export function sampleEntered({ fields }: Operation): Entered {
  const needsFile = fields.some(({ control, required }) => control.kind === 'file' && required);
  const firstFile = fields.find(({ control }) => control.kind === 'file');
  return Object.fromEntries(
    fields.map((field) => {
      const { name, control, required } = field;
      if (control.kind !== 'file') return [name, [initialTextOf(control)]];
      const isSent = needsFile ? required : field === firstFile;
      return [name, isSent ? [new File(['…'], sampleName(control))] : []];
    }),
  );
}

function sampleName({ media, accept }: FileControl): string {
  if (media) return SAMPLE_NAMES[media];
  const extension = accept.find((one) => one.startsWith('.'));
  return extension ? `file${extension}` : accept.includes('image/*') ? SAMPLE_NAMES.image : 'file';
}
