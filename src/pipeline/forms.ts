import type { IsoDate } from '../model/fact.ts';

/** https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html; the prefix as Crossref and DataCite give it out. */
const BARE_DOI = /^10\.\d{4,9}\/\S+$/;

/** Names as https://github.com/distribution/reference has them, with an optional host, tag and digest. */
const IMAGE =
  /^(?:(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?|localhost(?::\d+)?)\/)?(?<name>[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[a-f0-9]{64}))?$/;

/** Longest address, image or DOI that is read, characters: longer ones are no such thing, and cost time. */
const MOST_CHARACTERS = 2_000;

/** Characters that turn the reading direction of what follows, and controls. */
const UNRULY = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** The bare form, `10.…/…`, of a DOI written bare, with `doi:`, or as an address. */
export function parseDoi(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const bare = text
    .trim()
    .replace(/^https?:\/\/(dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '');
  return BARE_DOI.test(bare) ? bare : undefined;
}

/** An http or https address; a bare DOI becomes one. Anything else, such as `javascript:`, is none. */
export function parseAddress(text: string): string | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const doi = /^(10\.|doi:)/i.test(text) ? parseDoi(text) : undefined;
  if (doi) return `https://doi.org/${doi}`;
  const url = /\s/.test(text) ? null : URL.parse(text);
  return url && /^https?:$/.test(url.protocol) && url.hostname && !url.username ? text : undefined;
}

/** Address of a repository without what does not belong to it: a slash or `.git` at the end. */
export const parseCodeAddress = (text: string): string | undefined =>
  parseAddress(text)
    ?.replace(/\/+$/, '')
    .replace(/\.git$/, '');

export interface ImageReference {
  readonly host?: string;
  /** `owner/name`, or `name` alone. */
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Takes an image apart; addresses at Docker Hub and a `docker pull` before it are understood. */
export function parseImage(text: string): ImageReference | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const reference = text
    .trim()
    .replace(/^docker (pull|run) /, '')
    .replace(/^https?:\/\/hub\.docker\.com\/(r\/|_\/)?/, '')
    .replace(/^https?:\/\//, '')
    .replace(/^docker\.io\//, '')
    .replace(/\/$/, '');
  const { host, name, tag, digest } = IMAGE.exec(reference)?.groups ?? {};
  if (!name) return undefined;
  return { ...(host && { host }), name, ...(tag && { tag }), ...(digest && { digest }) };
}

/** The image as Docker reads it. */
export function formatImage({ host, name, tag, digest }: ImageReference): string {
  return `${host ? `${host}/` : ''}${name}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}

/** The calendar date of `YYYY-MM-DD`, also where a time follows; a day that no calendar has is none. */
export function parseDate(text: string): IsoDate | undefined {
  const [, date] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  if (!date) return undefined;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}

/** One line of text, without characters that would move the words around it. */
export const parseLine = (text: string): string | undefined =>
  text.replace(UNRULY, ' ').replace(/\s+/g, ' ').trim() || undefined;

/** At most so many characters, the last of them an ellipsis where something was cut. */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
