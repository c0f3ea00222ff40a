import type { HarvestEvent } from '../model/harvest.ts';
import type { Lock } from '../model/lock.ts';
import { HARVEST_STATUSES } from '../model/vocabulary.ts';

const PASS_WORDS = { heads: 'repositories asked', files: 'repositories read' } as const;
const BAR_WIDTH = 24;

export interface ProgressView {
  /** Whether the line may be drawn over. */
  readonly isTerminal: boolean;
  /** Since the pass began, ms. */
  readonly elapsedMs: number;
  /** Calls or points that are left of the hour's budget; unknown before the first answer. */
  readonly remaining: number | undefined;
}

/** One line for an event; `undefined` where the event is not worth one. On a terminal, a bar. */
export function formatHarvestEvent(event: HarvestEvent, view: ProgressView): string | undefined {
  if (event.kind === 'waits') return `waits ${Math.ceil(event.waitMs / 1_000)} s: ${event.reason}`;
  if (event.kind === 'pass') return undefined;
  const { done, total } = event;
  if (!view.isTerminal && !isMilestone(done, total)) return undefined;
  const words = [`${PASS_WORDS[event.pass]}: ${done} of ${total}`, etaWords(done, total, view.elapsedMs)];
  if (view.remaining !== undefined) words.push(`budget left: ${view.remaining}`);
  const line = words.filter((each) => each !== '').join(', ');
  return view.isTerminal ? `${bar(done, total)} ${line}` : line;
}

const LINES_A_PASS = 4;

/** A few lines a pass, whatever its length. */
function isMilestone(done: number, total: number): boolean {
  return Math.floor((done * LINES_A_PASS) / total) > Math.floor(((done - 1) * LINES_A_PASS) / total);
}

function etaWords(done: number, total: number, elapsedMs: number): string {
  if (done === 0 || done === total) return '';
  return `about ${Math.ceil((elapsedMs * (total - done)) / done / 1_000)} s left`;
}

function bar(done: number, total: number): string {
  const filled = Math.round((BAR_WIDTH * done) / total);
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
}

/** What stands after the harvest: counts by status, then every module that is not well, with its reason. */
export function formatHarvestSummary(lock: Lock): string {
  const lines = Object.entries(lock);
  const counts = HARVEST_STATUSES.map((status) => ({
    status,
    count: lines.filter(([, line]) => line.status === status).length,
  })).filter(({ count }) => count > 0);
  const reasons = lines
    .filter(([, { status }]) => status !== 'ok')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([id, line]) => `  ${id}: ${line.status} since ${line.since ?? 'an unknown day'}: ${line.note ?? 'no reason'}`,
    );
  const head = counts.map(({ status, count }) => `${count} ${status}`).join(', ');
  return [`${lines.length} modules: ${head}`, ...reasons].join('\n');
}
