import type { Widget } from './core.ts';
import { LOADING_WORDS } from './loading-words.ts';

/**
 * The form of a module's endpoint. It stands in the page without script; the first touch brings the part that sends.
 * Nothing is contacted before the reader presses the button.
 */
export class TryIt extends HTMLElement {
  #listening: AbortController | undefined;
  #widget: Promise<Widget | undefined> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const touch of ['focusin', 'pointerdown', 'dragenter', 'input'] as const) {
      this.addEventListener(touch, () => void this.#load(), { signal, passive: true });
    }
    this.addEventListener('input', markTouched, { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.#offerCapture();
    // A link with values is restored at once, before the reader has chosen anything.
    if (/[#&](a\.|answer=)/.test(location.hash)) void this.#load();
    this.#followLink();
    addEventListener('hashchange', () => this.#followLaterLink(), { signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    void this.#widget?.then((widget) => widget?.close());
    this.#widget = undefined;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#use((widget) => widget.submit());
  }

  #click({ target }: Event): void {
    // A link to where the page stands already changes nothing by itself.
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-part="permalink"]') : null;
    if (link?.href === location.href) this.#leadHere();
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-sample], [data-capture]') : null;
    if (!button) return;
    if (button.dataset['capture']) void this.#capture(button);
    else void this.#use((widget) => widget.useSample(button));
  }

  /** A link to this form leads to it, unless the reader is elsewhere in the page already. */
  #followLink(): void {
    const linked = new URLSearchParams(location.hash.slice(1)).get('module');
    if (!linked || linked !== this.dataset['module'] || this.closest('try-endpoint')) return;
    if (scrollY === 0) (this.closest('section') ?? this).scrollIntoView();
  }

  /** A link that is followed in the page itself sets the whole form, and leads to it. */
  #followLaterLink(): void {
    const fragment = new URLSearchParams(location.hash.slice(1));
    const { module, endpoint } = this.dataset;
    const [linked, address] = [fragment.get('module'), fragment.get('endpoint')];
    if ((linked ?? address) === null || (linked ?? module) !== module || (address ?? endpoint) !== endpoint) return;
    this.#leadHere();
    void this.#use((widget) => widget.followLink());
  }

  /** The focus goes along, so that a keyboard goes on from here. */
  #leadHere(): void {
    (this.closest('section') ?? this).scrollIntoView();
    this.querySelector<HTMLElement>('[data-part="form"]')?.focus({ preventScroll: true });
  }

  /** Browsers have cameras and microphones for secure origins only; a form that sends elsewhere has no use for them. */
  #offerCapture(): void {
    if (!('mediaDevices' in navigator) || this.querySelector('[data-part="elsewhere"]')) return;
    for (const button of this.querySelectorAll<HTMLElement>('[data-capture]')) {
      button.hidden = button.dataset['capture'] === 'microphone' && !('MediaRecorder' in window);
    }
  }

  async #capture(button: HTMLElement): Promise<void> {
    const part = await ifLoaded(import('./inputs/open-capture.ts'));
    if (!part) sayNotLoaded(this);
    else if (this.#listening) await part.openCapture(button, this.#listening.signal);
  }

  async #use(act: (widget: Widget) => void): Promise<void> {
    const widget = await this.#load();
    if (widget) act(widget);
    else sayNotLoaded(this);
  }

  /** Nothing where its part does not come: the next touch asks again. */
  async #load(): Promise<Widget | undefined> {
    this.#widget ??= ifLoaded(import('./core.ts')).then((part) => part?.startWidget(this, Date.now));
    const loading = this.#widget;
    const widget = await loading;
    if (!widget && this.#widget === loading) this.#widget = undefined;
    return widget;
  }
}

/** What the reader has touched is theirs: a link does not change it any more. */
function markTouched({ target }: Event): void {
  if (target instanceof Element) target.closest('.try-field')?.setAttribute('data-touched', '');
}

/** Browsers throw a `TypeError` where a script does not come. */
async function ifLoaded<T>(part: Promise<T>): Promise<T | undefined> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function sayNotLoaded(root: HTMLElement): void {
  const said = navigator.onLine ? LOADING_WORDS.online : LOADING_WORDS.offline;
  const title = document.createElement('strong');
  title.textContent = LOADING_WORDS.failed;
  const panel = root.querySelector<HTMLElement>('[data-part="panel"]');
  panel?.setAttribute('data-lamp', 'unknown');
  panel?.querySelector('.try-said use')?.setAttribute('href', '#l-unknown');
  panel?.querySelector('.try-said span')?.replaceChildren(title, ` ${said}`);
  panel?.scrollIntoView({ block: 'nearest' });
  const alarm = root.querySelector('[data-part="alarm"]');
  if (alarm) alarm.textContent = `${LOADING_WORDS.failed} ${said}`;
  root.dataset['state'] = 'not-loaded';
}

customElements.define('try-it', TryIt);
