import type { Severity } from '../../model/finding.ts';

/** A rule of the marketplace. Its id is stable for ever: it is printed with each finding and is the rule's address. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
}
