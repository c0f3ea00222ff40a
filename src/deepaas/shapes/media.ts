import type { MediaView } from '../view.ts';

/** The first characters of files in base64: their magic bytes. */
const MAGIC = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'audio/wav'],
  ['SUkqA', 'image/tiff'],
  ['TU0AK', 'image/tiff'],
  ['SUQz', 'audio/mpeg'],
  ['T2dnUw', 'audio/ogg'],
  ['JVBERi0', 'application/pdf'],
  ['UEsDB', 'application/zip'],
] as const;

/** Shorter texts are no files, characters. */
const LEAST_CHARACTERS = 64;

/** A file in base64: with a `data:` prefix, or known by its first bytes. */
export function recogniseMedia(value: unknown): MediaView | undefined {
  if (typeof value !== 'string' || value.length < LEAST_CHARACTERS) return undefined;
  const prefixed = /^data:([a-z]+\/[a-z0-9.+-]+);base64,/i.exec(value.slice(0, 100));
  const base64 = prefixed ? value.slice(prefixed[0].length) : value;
  if (!isBase64(base64)) return undefined;
  const type = MAGIC.find(([start]) => base64.startsWith(start))?.[1];
  if (type === 'audio/wav' && atob(base64.slice(0, 16)).slice(8, 12) === 'WEBP') return media('image/webp', base64);
  const stated = prefixed?.[1]?.toLowerCase();
  if (type) return media(type, base64);
  return stated && /^(audio|video)\//.test(stated) ? media(stated, base64) : undefined;
}

const media = (type: string, base64: string): MediaView => ({ kind: 'media', type, base64 });

/** Looks at both ends only: the text may be megabytes. */
const isBase64 = (text: string): boolean =>
  /^[A-Za-z0-9+/\s]+$/.test(text.slice(0, 200)) && /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text.slice(-200));
