import type { Parameter } from './parameter.ts';

/** An operation before its arguments become fields; the same for all dialects. */
export interface DescribedOperation {
  readonly parameters: readonly Parameter[];
  readonly produces: readonly string[];
  /** Schema of a successful answer, its reference resolved. */
  readonly answerSchema: unknown;
}
