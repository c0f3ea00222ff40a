import { HEADER_BYTES, type PictureHeader, readPictureHeader } from '../../../deepaas/picture-header.ts';

/** What a chosen file is, as far as it can be told before it is shown. */
export type Inspected =
  | { readonly kind: 'picture'; readonly header: PictureHeader }
  /** A picture whose size only its decoder knows. */
  | { readonly kind: 'opaque-picture' | 'tiff' }
  | { readonly kind: 'audio' | 'video' | 'other' }
  | { readonly kind: 'text'; readonly start: string; readonly isCut: boolean };

/** So much of a text is read for its first lines. */
const TEXT_BYTES = 4_000;
const TEXT_LINES = 12;

const TEXT_TYPE = /^text\/|[/+](json|xml|yaml|x-yaml|csv|geo\+json)$/;
const TEXT_NAME = /\.(csv|tsv|txt|md|json|geojson|ya?ml|xml|log|fasta|gpx)$/i;

/** Reads the first bytes; what they show counts more than the file's name. */
export async function inspectFile(file: File): Promise<Inspected> {
  const start = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  const header = readPictureHeader(start);
  if (header) return { kind: 'picture', header };
  if (isTiff(start)) return { kind: 'tiff' };
  if (file.type === 'image/avif' || file.type === 'image/svg+xml') return { kind: 'opaque-picture' };
  const [family] = file.type.split('/');
  if (family === 'audio' || family === 'video') return { kind: family };
  if (TEXT_TYPE.test(file.type) || TEXT_NAME.test(file.name)) return firstLines(start);
  return { kind: 'other' };
}

const isTiff = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x49 && b === 0x49 && (c === 0x2a || c === 0x2b) && d === 0) ||
  (a === 0x4d && b === 0x4d && c === 0 && (d === 0x2a || d === 0x2b));

function firstLines(bytes: Uint8Array): Inspected {
  const text = new TextDecoder().decode(bytes.subarray(0, TEXT_BYTES), { stream: true });
  const lines = text.split(/\r?\n/);
  const start = lines.slice(0, TEXT_LINES).join('\n');
  return { kind: 'text', start, isCut: bytes.length > TEXT_BYTES || lines.length > TEXT_LINES };
}
