import type { FileControl } from './field.ts';

const MEDIA = ['image', 'audio', 'video'] as const;

/** Words that name a medium without its name; the hub's own interface knows only the three names themselves. */
const WORDS: Readonly<Record<string, (typeof MEDIA)[number]>> = {
  picture: 'image',
  photo: 'image',
  photograph: 'image',
  sound: 'audio',
  recording: 'audio',
  film: 'video',
};

/** Extensions that are files of their own, wherever they are named. */
const EXTENSION =
  /(?<![\w/])\.(npy|npz|zip|tar|csv|tsv|json|nc|tiff?|geotiff|jpe?g|png|webp|bmp|wav|mp3|flac|ogg|mp4|avi|mov|mkv|dcm|txt|pdf|hdf5|h5)\b/gi;

const ARCHIVE = /\bzip\b/i;

/** What kind of file is wanted can only be read from the words of its description. `#noparse` switches that off. */
export function fileControlOf(name: string, description: string): FileControl {
  if (/#noparse/i.test(description)) return { kind: 'file', accept: [] };
  const words = `${name.replaceAll(/[_-]/g, ' ')} ${description}`.toLowerCase();
  const named = MEDIA.filter((medium) => words.includes(medium));
  const hinted = Object.entries(WORDS).flatMap(([word, medium]) => (words.includes(word) ? [medium] : []));
  const media = [...new Set([...named, ...hinted])];
  const extensions = [...new Set([...description.matchAll(EXTENSION)].map(([match]) => match.toLowerCase()))];
  if (ARCHIVE.test(words)) return { kind: 'file', accept: ['.zip', 'application/zip'] };
  const accept = [...media.map((medium) => `${medium}/*`), ...extensions];
  const [only] = media;
  return { kind: 'file', accept, ...(only && media.length === 1 && { media: only }) };
}
