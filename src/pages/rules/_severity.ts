import type { Severity } from '../../model/finding.ts';

/** What a severity is called, and what follows from it. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly plural: string; readonly meaning: string }>> = {
  error: {
    plural: 'Errors',
    meaning:
      'The file cannot be used as it stands. A pull request with an error is not merged; a module that is listed already is shown from its last good data.',
  },
  warning: {
    plural: 'Warnings',
    meaning: 'The file can be used, and something in it is probably not what its author meant.',
  },
  info: {
    plural: 'Notes',
    meaning: 'Nothing is wrong; the module would be found, run or cited better.',
  },
};
