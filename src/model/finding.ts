export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units; `end` is exclusive. */
export interface Place {
  /** As the reader would open it: `modules/x.yaml`, or `owner/name/ai4-metadata.yml` for a file of a repository. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The module that it concerns, where it is known. */
  readonly moduleId?: string;
}

/** Replaces the characters from `start` to `end` (offsets into the file's text, end exclusive) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Something about strangers' data that a person should know. It is a value: only our own bugs are exceptions.
 * `params` fill the sentences that `report/` keeps for the rule; they quote the source text, not the parsed value.
 */
export interface Finding {
  /** Stable id of the rule, also its address: `/rules/<rule>/`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: Readonly<Record<string, string>>;
  /** The line of source that the place is in, for the code frame. */
  readonly sourceLine?: string;
  /** Edits that mend it without changing what the author meant; absent where a person must decide. */
  readonly repair?: readonly Edit[];
}
