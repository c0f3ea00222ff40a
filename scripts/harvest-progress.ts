import type { HarvestEvent } from '../src/model/harvest.ts';
import { formatHarvestEvent } from '../src/report/harvest-progress.ts';

/** Prints the progress: a line that is drawn over on a terminal, plain lines elsewhere. */
export function printProgress(remaining: () => number | undefined): (event: HarvestEvent) => void {
  const isTerminal = process.stdout.isTTY;
  let passBeganMs = Date.now();
  return (event) => {
    if (event.kind === 'pass') passBeganMs = Date.now();
    const view = { isTerminal, elapsedMs: Date.now() - passBeganMs, remaining: remaining() };
    const line = formatHarvestEvent(event, view);
    if (line === undefined) return;
    if (!isTerminal) return console.log(line);
    const isLast = event.kind !== 'answered' || event.done === event.total;
    process.stdout.write(`\r\u001b[K${line}${isLast ? '\n' : ''}`);
  };
}
