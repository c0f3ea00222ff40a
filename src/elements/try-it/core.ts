import type { Operation } from '../../deepaas/api.ts';
import { checkEntered } from '../../deepaas/check-entered.ts';
import { buildRequest, type TryRequest } from '../../deepaas/request.ts';
import { limitMs, TIME_LIMIT } from '../../deepaas/time-limit.ts';
import { clearAnswer, showAnswer, showFailedText, showPasted } from './answer.ts';
import { endInView } from './bring-into-view.ts';
import { copyOnClick } from './copy.ts';
import { type Failure, pageFault } from './failure.ts';
import { enteredIn, fileErrors, markErrors, mirror, takeFiles } from './fields.ts';
import { lazyLogbook } from './lazy-logbook.ts';
import { followAddress, showIfFile } from './lazy-parts.ts';
import { type Parts, partsOf } from './parts.ts';
import { carryArguments } from './permalink.ts';
import type { ProbeOutcome } from './probe-endpoint.ts';
import { requestKey } from './request-key.ts';
import { sendRequest } from './send-request.ts';
import { createStateView, type StateView } from './show-state.ts';
import { type Event, IDLE, isBusy, next, restMs, type State } from './state.ts';
import { type AwakeOutcome, untilAwake } from './until-awake.ts';

export interface Widget {
  readonly submit: () => void;
  /** Fills the form from the sample of this button. */
  readonly useSample: (button: HTMLElement) => void;
  /** Sets the form to what the page's address says by now. */
  readonly followLink: () => void;
  readonly close: () => void;
}

/** How often a clock on the page moves, milliseconds. */
const TICK_MS = 500;

/** Wires the form of a page to its endpoint. */
export function startWidget(root: HTMLElement, nowMs: () => number): Widget {
  const core = new Core(root, nowMs);
  return {
    submit: () => void core.submit(),
    useSample: (button) => void import('./fill-sample.ts').then(({ fillSample }) => fillSample(core.form, button)),
    followLink: () => core.followAddress(true),
    close: () => core.close(),
  };
}

class Core {
  readonly #parts: Parts;
  readonly #base: string;
  readonly #operation: Operation;
  readonly #log: ReturnType<typeof lazyLogbook>;
  readonly #view: StateView;
  readonly #closing = new AbortController();
  readonly #nowMs: () => number;
  #state: State = IDLE;
  #run = 0;
  #cancelling = new AbortController();
  #clock: ReturnType<typeof setTimeout> | undefined;
  #prepared: Promise<unknown> = Promise.resolve();

  constructor(root: HTMLElement, nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#parts = partsOf(root);
    this.#base = root.dataset['endpoint'] ?? '';
    // The page itself wrote it there, from the same type.
    this.#operation = JSON.parse(root.dataset['operation'] ?? '') as Operation;
    const { module: moduleId, commit } = root.dataset;
    this.#log = lazyLogbook({ parts: this.#parts, base: this.#base, operation: this.#operation, moduleId, commit });
    this.#view = createStateView(this.#parts, this.#base);
    this.#listen();
    // A file may have been chosen before this part had come.
    for (const control of this.form.querySelectorAll('input')) if (control.files?.length) this.#changed(control);
    if (location.hash !== '') this.followAddress(false);
    this.#changed(null);
  }

  get form(): HTMLFormElement {
    return this.#parts.form;
  }

  /** @param whole whether it sets the whole form, and not only what its arguments name */
  followAddress(whole: boolean): void {
    this.#sendAfter(followAddress(this.#parts, this.#operation, whole).then(() => this.#changed(null)));
  }

  close(): void {
    this.#closing.abort();
    this.#cancelling.abort();
    clearAnswer(this.#parts.answer);
  }

  /** Checks, asks whether the endpoint can be read, then sends: once, and never again by itself. */
  async submit(): Promise<void> {
    await this.#prepared;
    if (isBusy(this.#state)) return;
    const { form } = this.#parts;
    const entered = enteredIn(form);
    const errors = { ...checkEntered([...this.#operation.fields, TIME_LIMIT], entered), ...fileErrors(form) };
    markErrors(form, errors);
    if (Object.keys(errors).length > 0) return this.#become({ name: 'form-refused', errors });
    const request = buildRequest(this.#operation, entered);
    const restMs = this.#restMs(request);
    if (restMs > 0) return this.#view.sayRest(this.#state, restMs);
    this.#run += 1;
    this.#cancelling = new AbortController();
    clearAnswer(this.#parts.answer);
    this.#become({ name: 'sent', run: this.#run, key: requestKey(request), atMs: this.#nowMs() });
    await endInView(this.#parts, () => this.#attempt(this.#run, request));
  }

  async #attempt(run: number, request: TryRequest): Promise<void> {
    const startedAtMs = this.#nowMs();
    try {
      const outcome = await untilAwake({
        base: this.#base,
        signal: this.#cancelling.signal,
        onAsleep: (status) => this.#become({ name: 'asleep', run, status, atMs: this.#nowMs() }),
        looksWhileHidden: () => this.#view.tells(),
      });
      await this.#afterProbe(run, request, outcome);
    } catch (error) {
      const atMs = this.#nowMs();
      const isCancelled = this.#cancelling.signal.aborted;
      const failure: Failure = isCancelled ? { kind: 'cancelled', afterMs: atMs - startedAtMs } : pageFault(error);
      this.#become({ name: 'failed', run, failure, atMs });
      if (!isCancelled) throw error;
    }
  }

  async #afterProbe(run: number, request: TryRequest, outcome: AwakeOutcome): Promise<void> {
    switch (outcome.kind) {
      case 'ready':
        return this.#send(run, request, outcome);
      case 'no-cors':
        return this.#frame(run, request);
      case 'failed':
        return this.#become({ name: 'failed', run, failure: outcome.failure, atMs: this.#nowMs() });
    }
  }

  async #send(run: number, request: TryRequest, { api }: Extract<ProbeOutcome, { kind: 'ready' }>): Promise<void> {
    const allowedMs = limitMs(this.#parts.limit.valueAsNumber);
    const startedAtMs = this.#nowMs();
    this.#become({ name: 'ready', run, atMs: startedAtMs, limitMs: allowedMs });
    this.#log((logbook) => logbook.begin(request));
    const cancel = this.#cancelling.signal;
    const outcome = await sendRequest({ base: this.#base, request, limitMs: allowedMs, cancel, nowMs: this.#nowMs });
    if (run !== this.#run) return;
    switch (outcome.kind) {
      case 'refused-fields': {
        const others = markErrors(this.#parts.form, outcome.refusal);
        showFailedText(this.#parts.answer, others.join('\n'));
        return this.#become({ name: 'endpoint-refused', run, errors: outcome.refusal, atMs: this.#nowMs() });
      }
      case 'failed':
        return this.#fail(run, request, outcome.failure, startedAtMs);
      case 'answered': {
        const atMs = this.#nowMs();
        const failure = await showAnswer(this.#parts.answer, outcome.answer, request);
        if (failure) this.#become({ name: 'failed', run, failure, atMs });
        else this.#become({ name: 'answered', run, atMs });
        const entry = { atMs: startedAtMs, tookMs: atMs - startedAtMs, request, api, answer: outcome.answer };
        this.#log((logbook) => logbook.add(entry));
      }
    }
  }

  #fail(run: number, request: TryRequest, failure: Failure, startedAtMs: number): void {
    const atMs = this.#nowMs();
    this.#become({ name: 'failed', run, failure, atMs });
    const entry = { atMs: startedAtMs, tookMs: atMs - startedAtMs, request, failure };
    this.#log((logbook) => logbook.add(entry));
  }

  /** A header cannot travel with a form, and a frame's own would be refused. */
  async #frame(run: number, request: TryRequest): Promise<void> {
    if (request.accept)
      return this.#become({ name: 'failed', run, failure: { kind: 'frame-refused' }, atMs: this.#nowMs() });
    const { postIntoFrame, submitIntoFrame } = await import('./framed-answer.ts');
    this.#become({ name: 'unreadable-from-here', run, atMs: this.#nowMs() });
    if (this.#state.name !== 'framed') return;
    this.#log((logbook) => logbook.begin(request));
    const framed = postIntoFrame(this.#base, request, (text) => {
      const fault = showPasted(framed, text, request);
      if (fault === undefined) this.#become({ name: 'pasted', run });
      return fault;
    });
    this.#parts.answer.replaceChildren(framed);
    submitIntoFrame(this.#base, request);
    this.#tick();
  }

  #become(event: Event): void {
    const before = this.#state;
    this.#state = next(before, event);
    if (this.#state !== before) this.#tick();
  }

  /** Shows the state, and again while a clock runs in it. */
  #tick(): void {
    clearTimeout(this.#clock);
    if (this.#closing.signal.aborted) return;
    const request = this.#request();
    const restMs = this.#restMs(request);
    this.#view.show(this.#state, restMs, this.#nowMs());
    if (this.#state.last) this.#log((logbook) => logbook.compare(request));
    if (isBusy(this.#state) || restMs > 0) this.#clock = setTimeout(() => this.#tick(), TICK_MS);
  }

  #request(): TryRequest {
    return buildRequest(this.#operation, enteredIn(this.#parts.form));
  }

  #restMs(request: TryRequest): number {
    return restMs(this.#state, requestKey(request), this.#nowMs());
  }

  #listen(): void {
    const { root, form, stop, snippets } = this.#parts;
    const { signal } = this.#closing;
    form.addEventListener('input', (event) => this.#changed(event.target), { signal });
    snippets.addEventListener('toggle', () => void this.#showSnippets(), { signal });
    stop.addEventListener('click', () => this.#cancelling.abort(), { signal });
    root.addEventListener('click', (event) => void copyOnClick(event), { signal });
    root.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    root.addEventListener('drop', (event) => takeFiles(form, event), { signal });
    form.addEventListener('paste', (event) => takeFiles(form, event), { signal });
  }

  /** A list that is closed keeps its old snippets until it is opened. */
  async #showSnippets(): Promise<void> {
    const { snippets } = this.#parts;
    if (!snippets.open) return;
    const { showSnippets } = await import('./snippets.ts');
    showSnippets(snippets, this.#base, this.#operation, this.#request());
  }

  /** Nothing is sent before it is done. */
  #sendAfter(part: Promise<unknown>): void {
    this.#prepared = Promise.all([this.#prepared, part]);
  }

  #changed(target: EventTarget | null): void {
    const { root, form } = this.#parts;
    this.#sendAfter(showIfFile(target, this.#closing.signal));
    mirror(form, target);
    const entered = enteredIn(form);
    carryArguments(root, this.#operation, entered);
    void this.#showSnippets();
    if (this.#state.last) this.#tick();
  }
}
