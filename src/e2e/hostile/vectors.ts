import { addresses } from './addresses.ts';
import { brokenNesting } from './broken-nesting.ts';
import { clobbering } from './clobbering.ts';
import { foreignNamespaces } from './foreign-namespaces.ts';
import { forms } from './forms.ts';
import { handlers } from './handlers.ts';
import { markdownForms } from './markdown-forms.ts';
import { scripts } from './scripts.ts';
import { styles } from './styles.ts';

/** Hostile READMEs by the way that they try. Each calls `hit()` where it gets to run, and asks `evil.invalid` where it gets to load. */
export const VECTORS: Readonly<Record<string, readonly string[]>> = {
  scripts,
  handlers,
  addresses,
  foreignNamespaces,
  forms,
  clobbering,
  styles,
  brokenNesting,
  markdownForms,
};

export interface Vector {
  /** Kind and number, from 1: `handlers-7`. */
  readonly id: string;
  readonly input: string;
}

export const allVectors = (): Vector[] =>
  Object.entries(VECTORS).flatMap(([kind, inputs]) =>
    inputs.map((input, index) => ({ id: `${kind}-${index + 1}`, input })),
  );
