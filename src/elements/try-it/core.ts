import type { Operation } from '../../deepaas/api.ts';
import { checkEntered } from '../../deepaas/check-entered.ts';
import { buildRequest, type TryRequest } from '../../deepaas/request.ts';
import { showAnswer, showFailedText, showPasted } from './answer.ts';
import { copyOnClick } from './copy.ts';
import type { Failure } from './failure.ts';
import { enteredIn, markErrors, mirror, takeFiles } from './fields.ts';
import { postIntoFrame, submitIntoFrame } from './framed-answer.ts';
import { createLogbook, type Logbook } from './logbook.ts';
import { mount } from './mount.ts';
import { panelMarkup, rulerMarkup } from './panel-markup.ts';
import { type Parts, partsOf } from './parts.ts';
import { carryArguments, restoreArguments } from './permalink.ts';
import type { ProbeOutcome } from './probe-endpoint.ts';
import { sendRequest } from './send-request.ts';
import { showSnippets } from './snippets.ts';
import { DEFAULT_LIMIT_MS, type Event, IDLE, isBusy, LIMIT_RANGE_S, next, type State, spokenSeconds } from './state.ts';
import { type AwakeOutcome, untilAwake } from './until-awake.ts';
import { panelOf } from './words.ts';

export interface Widget {
  readonly submit: () => void;
  /** Fills the form from the sample of this button. */
  readonly useSample: (button: HTMLElement) => void;
  readonly close: () => void;
}

/** How often a clock on the page moves, milliseconds. */
const TICK_MS = 500;

/** Wires the form of a page to its endpoint. */
export function startWidget(root: HTMLElement): Widget {
  const core = new Core(root);
  return {
    submit: () => void core.submit(),
    useSample: (button) => void import('./fill-sample.ts').then(({ fillSample }) => fillSample(core.form, button)),
    close: () => core.close(),
  };
}

class Core {
  readonly #parts: Parts;
  readonly #base: string;
  readonly #operation: Operation;
  readonly #logbook: Logbook;
  readonly #closing = new AbortController();
  #state: State = IDLE;
  #run = 0;
  #cancelling = new AbortController();
  #spoken = '';

  constructor(root: HTMLElement) {
    this.#parts = partsOf(root);
    this.#base = root.dataset['endpoint'] ?? '';
    // The page itself wrote it there, from the same type.
    this.#operation = JSON.parse(root.dataset['operation'] ?? '') as Operation;
    const moduleId = root.dataset['module'];
    this.#logbook = createLogbook({ parts: this.#parts, base: this.#base, operation: this.#operation, moduleId });
    this.#listen();
    restoreArguments(this.#parts.form, this.#operation, location.hash);
    this.#changed(null);
  }

  get form(): HTMLFormElement {
    return this.#parts.form;
  }

  close(): void {
    this.#closing.abort();
    this.#cancelling.abort();
  }

  /** Checks, asks whether the endpoint can be read, then sends: once, and never again by itself. */
  async submit(): Promise<void> {
    if (isBusy(this.#state)) return;
    const { form } = this.#parts;
    const entered = enteredIn(form);
    const errors = checkEntered(this.#operation.fields, entered);
    markErrors(form, errors);
    if (Object.keys(errors).length > 0) return this.#become({ name: 'form-refused', errors });
    this.#run += 1;
    this.#cancelling = new AbortController();
    this.#parts.answer.replaceChildren();
    this.#become({ name: 'sent', run: this.#run, atMs: Date.now() });
    await this.#attempt(this.#run, buildRequest(this.#operation, entered));
  }

  async #attempt(run: number, request: TryRequest): Promise<void> {
    const startedAtMs = Date.now();
    try {
      const outcome = await untilAwake(this.#base, this.#cancelling.signal, (status) =>
        this.#become({ name: 'asleep', run, status, atMs: Date.now() }),
      );
      await this.#afterProbe(run, request, outcome);
    } catch (error) {
      if (!this.#cancelling.signal.aborted) throw error;
      this.#become({ name: 'failed', run, failure: { kind: 'cancelled', afterMs: Date.now() - startedAtMs } });
    }
  }

  async #afterProbe(run: number, request: TryRequest, outcome: AwakeOutcome): Promise<void> {
    switch (outcome.kind) {
      case 'ready':
        return this.#send(run, request, outcome);
      case 'no-cors':
        return this.#frame(run, request);
      case 'failed':
        return this.#become({ name: 'failed', run, failure: outcome.failure });
    }
  }

  async #send(run: number, request: TryRequest, probed: Extract<ProbeOutcome, { kind: 'ready' }>): Promise<void> {
    const limitMs = this.#limitMs();
    const startedAtMs = Date.now();
    this.#become({ name: 'ready', run, atMs: startedAtMs, limitMs });
    const cancel = this.#cancelling.signal;
    const outcome = await sendRequest({ base: this.#base, request, limitMs, cancel, nowMs: Date.now });
    if (run !== this.#run) return;
    switch (outcome.kind) {
      case 'refused-fields': {
        const others = markErrors(this.#parts.form, outcome.refusal);
        this.#become({ name: 'endpoint-refused', run, errors: outcome.refusal });
        return showFailedText(this.#parts.answer, others.join('\n'));
      }
      case 'failed':
        return this.#fail(run, request, outcome.failure, startedAtMs);
      case 'answered': {
        const atMs = Date.now();
        const failure = await showAnswer(this.#parts.answer, outcome.answer, request);
        if (failure) this.#become({ name: 'failed', run, failure });
        else this.#become({ name: 'answered', run, atMs });
        const { answer } = outcome;
        this.#logbook.add({ atMs: startedAtMs, tookMs: atMs - startedAtMs, request, api: probed.api, answer });
      }
    }
  }

  #fail(run: number, request: TryRequest, failure: Failure, startedAtMs: number): void {
    this.#become({ name: 'failed', run, failure });
    this.#logbook.add({ atMs: startedAtMs, tookMs: Date.now() - startedAtMs, request, failure });
  }

  /** A header cannot travel with a form, and a frame's own would be refused. */
  #frame(run: number, request: TryRequest): void {
    if (request.accept) {
      this.#become({ name: 'failed', run, failure: { kind: 'frame-refused' } });
      return;
    }
    this.#become({ name: 'unreadable-from-here', run });
    const framed = postIntoFrame(this.#base, request, (text) => {
      const fault = showPasted(framed, text, request);
      if (fault === undefined) this.#become({ name: 'pasted', run });
      return fault;
    });
    this.#parts.answer.replaceChildren(framed);
    submitIntoFrame(this.#base, request);
  }

  #limitMs(): number {
    const seconds = this.#parts.limit.valueAsNumber;
    if (!Number.isFinite(seconds)) return DEFAULT_LIMIT_MS;
    return Math.min(Math.max(seconds, LIMIT_RANGE_S.least), LIMIT_RANGE_S.most) * 1000;
  }

  #become(event: Event): void {
    const before = this.#state;
    this.#state = next(before, event);
    this.#draw();
    if (isBusy(this.#state) && !isBusy(before)) this.#tick();
  }

  #tick(): void {
    if (!isBusy(this.#state) || this.#closing.signal.aborted) return;
    this.#draw();
    setTimeout(() => this.#tick(), TICK_MS);
  }

  #draw(): void {
    const { root, panel, send, stop } = this.#parts;
    const state = this.#state;
    const nowMs = Date.now();
    const shown = panelOf(state, { host: new URL(this.#base).host, origin: location.origin, nowMs });
    const ruler = state.name === 'running' ? [rulerMarkup(nowMs - state.startedAtMs, state.limitMs)] : [];
    panel.replaceChildren(...[...panelMarkup(shown), ...ruler].map((child) => mount(child)));
    panel.dataset['lamp'] = shown.lamp;
    root.dataset['state'] = state.name === 'failed' ? state.failure.kind : state.name;
    send.setAttribute('aria-disabled', String(isBusy(state)));
    stop.hidden = !isBusy(state);
    this.#say(`${shown.title} ${shown.said}`, nowMs);
  }

  /** Says each state once, a failure at once, and the time of waiting only now and then. */
  #say(sentence: string, nowMs: number): void {
    const state = this.#state;
    const elapsed = 'startedAtMs' in state ? spokenSeconds(nowMs - state.startedAtMs) : undefined;
    const mark = `${state.name}${elapsed ?? ''}${'run' in state ? state.run : ''}`;
    if (mark === this.#spoken) return;
    this.#spoken = mark;
    const isAlarm = state.name === 'failed' || state.name === 'invalid';
    this.#parts.alarm.textContent = isAlarm ? sentence : '';
    this.#parts.spoken.textContent = isAlarm ? '' : sentence;
  }

  #listen(): void {
    const { root, form, stop } = this.#parts;
    const { signal } = this.#closing;
    form.addEventListener('input', (event) => this.#changed(event.target), { signal });
    stop.addEventListener('click', () => this.#cancelling.abort(), { signal });
    root.addEventListener('click', (event) => void copyOnClick(event), { signal });
    root.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    root.addEventListener('drop', (event) => this.#take(event, event.dataTransfer?.files), { signal });
    form.addEventListener('paste', (event) => this.#take(event, event.clipboardData?.files), { signal });
  }

  #take(event: DragEvent | ClipboardEvent, files: FileList | undefined): void {
    if (takeFiles(this.#parts.form, files)) event.preventDefault();
  }

  #changed(target: EventTarget | null): void {
    const { root, form, snippets } = this.#parts;
    mirror(form, target);
    const entered = enteredIn(form);
    showSnippets(snippets, this.#base, this.#operation, buildRequest(this.#operation, entered));
    carryArguments(root, this.#operation, entered);
  }
}
