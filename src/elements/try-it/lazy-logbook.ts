import type { Logbook, LogbookOptions } from './logbook.ts';

/** A logbook that comes with the first thing that is written into it. */
export function lazyLogbook(options: LogbookOptions): (write: (logbook: Logbook) => void) => void {
  let logbook: Promise<Logbook> | undefined;
  return (write) => {
    logbook ??= import('./logbook.ts').then(({ createLogbook }) => createLogbook(options));
    void logbook.then(write);
  };
}
