/** What a state shows: what it is, what happened, what the reader can do, what the operator can mend. */
export interface Panel {
  readonly lamp: 'ok' | 'frame' | 'rest' | 'none' | 'warn' | 'fault' | 'unknown';
  readonly title: string;
  readonly said: string;
  /** For the reader, one sentence each. */
  readonly todo: readonly string[];
  /** For whoever runs the endpoint: a sentence, and a line to copy where there is one. */
  readonly fix?: { readonly said: string; readonly line?: string };
}

/**
 * Where the words stand: on the page of a module, which tells further down how it is run; on a page with the form alone;
 * or before a form has come, where there are no snippets either and nothing to send yet.
 */
export type Place = 'module-page' | 'form-alone' | 'no-form';

/** What the words speak of. */
export interface Situation {
  /** Base address of the endpoint. */
  readonly base: string;
  readonly place: Place;
  /** Host of the endpoint. */
  readonly host: string;
  /** Origin of the page. */
  readonly origin: string;
  readonly nowMs: number;
}

export const seconds = (ms: number): string =>
  ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;

/** The one header that lets a page of this origin read the answers. */
export const corsFix = (origin: string): NonNullable<Panel['fix']> => ({
  said: 'Send this header with every answer, errors included:',
  line: `Access-Control-Allow-Origin: ${origin}`,
});
