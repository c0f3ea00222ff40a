import type { OpenHost } from '../src/io/open-host.ts';
import type { HarvestEvent } from '../src/model/harvest.ts';
import { formatHarvestEvent } from '../src/report/harvest-progress.ts';

/** Prints the progress: a line that is drawn over on a terminal, plain lines elsewhere. `watch` lets it see the budget. */
export function printProgress() {
  const isTerminal = process.stdout.isTTY;
  let passBeganMs = Date.now();
  let opened: OpenHost | undefined;
  const watch = (open: OpenHost): OpenHost => {
    opened = open;
    return open;
  };
  const tell = (event: HarvestEvent): void => {
    if (event.kind === 'pass') passBeganMs = Date.now();
    const view = { isTerminal, elapsedMs: Date.now() - passBeganMs, remaining: opened?.budget()?.remaining };
    const line = formatHarvestEvent(event, view);
    if (line === undefined) return;
    const isLast = event.kind !== 'answered' || event.done === event.total;
    process.stdout.write(isTerminal ? `\r\u001b[K${line}${isLast ? '\n' : ''}` : `${line}\n`);
  };
  return { tell, watch };
}
