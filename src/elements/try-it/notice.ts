import type { Situation } from './panel.ts';
import { isBusy, type State } from './state.ts';
import { NOTICES } from './telling-words.ts';
import { panelOf } from './words.ts';

/** What is worth telling of the step from one state to the next. What the reader did is not. */
export function noticeOf(before: State, after: State, situation: Situation): string | undefined {
  if (before.name === 'waking' && after.name === 'running') return NOTICES.awake;
  if (!isBusy(before) || isBusy(after)) return undefined;
  if (after.name === 'failed' && after.failure.kind === 'cancelled') return undefined;
  return panelOf(after, situation).title;
}
