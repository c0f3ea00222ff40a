import type { SafeHtml } from './safe-html.ts';

/** A heading of rendered text, for a table of contents. */
export interface ReadmeHeading {
  /** Level in the page, 1 to 6. */
  readonly level: number;
  /** Id in the page, prefixed. */
  readonly id: string;
  readonly text: string;
}

/** One image of a module in `snapshot/<id>/images/`. */
export interface StoredImage {
  /** Lower-case hex SHA-256 of the stored bytes, with `.webp`. */
  readonly file: string;
  readonly sizeBytes: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** `snapshot/<id>/images/index.json`: what became of every image that a module's texts show. */
export interface ImageIndex {
  /** SHA-256 of the texts whose images are all settled; absent while some are to be tried again. */
  readonly of?: string;
  /** By absolute address. */
  readonly images: Readonly<Record<string, StoredImage>>;
  /** Why the others are links: one sentence by absolute address. */
  readonly refused: Readonly<Record<string, string>>;
}

/** An image that was fetched at harvest and is served from our own origin. */
export interface KeptImage {
  /** Address below the site's base, already with the base. */
  readonly src: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Where strangers' text comes from: what its relative addresses mean. */
export interface ReadmeBase {
  /** `https://HOST/OWNER/NAME`. */
  readonly repositoryUrl: string;
  /** Commit that the text was read at; absent where none is known. */
  readonly commit?: string;
  /** Path of the file in its repository. */
  readonly path: string;
  /** Put before every id, so that strangers' ids meet neither ours nor each other. */
  readonly idPrefix: string;
  /** Level of the text's topmost heading in the page. */
  readonly topLevel: number;
  /** Kept images by their absolute address. */
  readonly images: Readonly<Record<string, KeptImage>>;
}

/**
 * *whole*: all of it, rendered. *cut*: rendered up to the size limit. *escaped*: shown letter by letter, since it is no
 * Markdown or could not be rendered within the limits.
 */
export type ReadmeState = 'whole' | 'cut' | 'escaped';

/** Strangers' text, fit to stand in a page. */
export interface RenderedReadme {
  readonly html: SafeHtml;
  readonly headings: readonly ReadmeHeading[];
  /** Absolute addresses of the images that the text shows, badges apart, kept with us or not. */
  readonly images: readonly string[];
  readonly state: ReadmeState;
  /** Why it is not rendered, in one sentence, where rendering was tried and failed. */
  readonly fault?: string;
}
