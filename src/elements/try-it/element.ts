import type { Widget } from './core.ts';

/**
 * The form of a module's endpoint. It stands in the page without script; the first touch brings the part that sends.
 * Nothing is contacted before the reader presses the button.
 */
export class TryIt extends HTMLElement {
  #listening: AbortController | undefined;
  #widget: Promise<Widget> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const touch of ['focusin', 'pointerdown', 'dragenter', 'input'] as const) {
      this.addEventListener(touch, () => void this.#load(), { signal, passive: true });
    }
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.#offerCapture();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    void this.#widget?.then((widget) => widget.close());
    this.#widget = undefined;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#load().then((widget) => widget.submit());
  }

  #click({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-sample], [data-capture]') : null;
    if (!button) return;
    if (button.dataset['capture']) void this.#capture(button);
    else void this.#load().then((widget) => widget.useSample(button));
  }

  /** Browsers have cameras and microphones for secure origins only; a form that sends elsewhere has no use for them. */
  #offerCapture(): void {
    if (!('mediaDevices' in navigator) || this.querySelector('[data-part="elsewhere"]')) return;
    for (const button of this.querySelectorAll<HTMLElement>('[data-capture]')) {
      button.hidden = button.dataset['capture'] === 'microphone' && !('MediaRecorder' in window);
    }
  }

  async #capture(button: HTMLElement): Promise<void> {
    const { openCapture } = await import('./inputs/open-capture.ts');
    if (this.#listening) await openCapture(button, this.#listening.signal);
  }

  #load(): Promise<Widget> {
    this.#widget ??= import('./core.ts').then(({ startWidget }) => startWidget(this, Date.now));
    return this.#widget;
  }
}

customElements.define('try-it', TryIt);
