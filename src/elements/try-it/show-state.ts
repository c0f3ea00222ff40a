import { mount } from './mount.ts';
import { noticeOf } from './notice.ts';
import { LONG_WAIT_MS, offerTelling } from './offer-telling.ts';
import type { Panel, Place } from './panel.ts';
import { panelMarkup, rulerMarkup } from './panel-markup.ts';
import type { Parts } from './parts.ts';
import { sayPieces } from './say-pieces.ts';
import { IDLE, isBusy, type State, spokenSeconds } from './state.ts';
import { panelOf, restWords } from './words.ts';

export interface StateView {
  /** Shows the state, and how long the request that stands in the form has to rest. */
  readonly show: (state: State, restMs: number, nowMs: number) => void;
  /** Tells a reader who presses too early. */
  readonly sayRest: (state: State, restMs: number) => void;
  /** Whether the reader wants to be told when it is ready. */
  readonly tells: () => boolean;
}

/** Shows where the widget stands: to the eye at once, aloud only what is new. */
export function createStateView(parts: Parts, base: string): StateView {
  const { host } = new URL(base);
  const place: Place = parts.root.closest('try-endpoint') ? 'form-alone' : 'module-page';
  const telling = offerTelling(parts.panel, parts.send);
  let drawn: State = IDLE;
  let spoken = '';
  return {
    show: (state, restMs, nowMs) => {
      showButtons(parts, state, restMs);
      // A panel without a clock stays as it is, so that nobody's focus in it is lost.
      if (state === drawn && !isBusy(state)) return;
      const situation = { base, host, place, origin: location.origin, nowMs };
      const notice = noticeOf(drawn, state, situation);
      if (notice) telling.tell(notice);
      telling.during(isLongWait(state, nowMs));
      drawn = state;
      const panel = panelOf(state, situation);
      showPanel(parts, state, panel, nowMs);
      const mark = markOf(state, nowMs);
      if (mark !== spoken) say(parts, state, panel);
      spoken = mark;
    },
    tells: telling.isOn,
    sayRest: (state, restMs) => {
      parts.spoken.textContent = restWords(restMs, state.last?.goesOn === true);
    },
  };
}

const isLongWait = (state: State, nowMs: number): boolean =>
  state.name === 'waking' || (isBusy(state) && nowMs - state.startedAtMs >= LONG_WAIT_MS);

function showPanel({ root, panel }: Parts, state: State, shown: Panel, nowMs: number): void {
  const ruler = state.name === 'running' ? [rulerMarkup(nowMs - state.startedAtMs, state.limitMs)] : [];
  panel.replaceChildren(...[...panelMarkup(shown), ...ruler].map((child) => mount(child)));
  panel.dataset['lamp'] = shown.lamp;
  root.dataset['state'] = state.name === 'failed' ? state.failure.kind : state.name;
}

function showButtons({ send, stop, rest }: Parts, state: State, restMs: number): void {
  send.setAttribute('aria-disabled', String(isBusy(state) || restMs > 0));
  // What hides takes the focus along, and a keyboard would begin again at the top of the page.
  if (!isBusy(state) && document.activeElement === stop) send.focus({ preventScroll: true });
  stop.hidden = !isBusy(state);
  rest.hidden = isBusy(state) || restMs === 0;
  rest.textContent = rest.hidden ? '' : restWords(restMs, state.last?.goesOn === true);
}

/** Each state is said once, and the time of waiting only now and then. */
function markOf(state: State, nowMs: number): string {
  const elapsed = 'startedAtMs' in state ? spokenSeconds(nowMs - state.startedAtMs) : undefined;
  return `${state.name}${elapsed ?? ''}${'run' in state ? state.run : ''}`;
}

/** A failure interrupts, everything else waits for its turn. */
function say({ alarm, spoken }: Parts, state: State, { title, said }: Panel): void {
  const isAlarm = state.name === 'failed' || state.name === 'invalid';
  const [place, other] = isAlarm ? [alarm, spoken] : [spoken, alarm];
  other.textContent = '';
  sayPieces(place, said === '' ? [title] : [title, said], ' ');
}
