/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/**
 * How a fact is known, from strongest to weakest:
 * *checked* by us, *derived* from files by rule, *declared* by the author, *curated* by the marketplace.
 */
export type How = 'checked' | 'derived' | 'declared' | 'curated';

/** Where a fact was read. One of `path` (with `line`, 1-based) in `repository` at `commit`, a `probe`, or an entry. */
export interface Source {
  /** `owner/name` of the repository, or the address of the endpoint that was probed. */
  readonly of: string;
  /** Full commit id. */
  readonly commit?: string;
  readonly path?: string;
  readonly line?: number;
}

export interface KnownFact<T> {
  readonly how: How;
  readonly value: T;
  readonly source: Source;
  readonly asOf?: IsoDate;
  /** Why the value differs from what its source says literally, in one sentence. */
  readonly reason?: string;
}

/** Not stated (nobody said it) or unknown (it could not be asked): never zero, never empty text. */
export interface UnknownFact {
  readonly how: 'unknown';
  readonly value?: undefined;
  readonly since?: IsoDate;
  readonly reason?: string;
}

/** A value shown to readers, with how it is known. */
export type Fact<T> = KnownFact<T> | UnknownFact;

/** Nobody stated it. */
export const NOT_STATED: UnknownFact = { how: 'unknown' };

export const isKnown = <T>(fact: Fact<T>): fact is KnownFact<T> => fact.how !== 'unknown';
