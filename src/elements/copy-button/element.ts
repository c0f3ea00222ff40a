/** How long the button says that it has copied, milliseconds: long enough to be read, short enough to copy again. */
const SAID_FOR_MS = 2_000;

/**
 * Copies the text of the `pre` of the figure it stands in. Without script the button stays hidden: the text can be selected.
 * Attributes: `data-copied` and `data-selected`, what it says then in the page's language.
 */
export class CopyButton extends HTMLElement {
  #listening: AbortController | undefined;
  /** What the button says at rest. */
  #label = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    this.#listening = new AbortController();
    button.addEventListener('click', () => this.#copy(), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  async #copy(): Promise<void> {
    const source = this.closest('figure')?.querySelector('pre');
    if (!source) return;
    const { copied = '', selected = '' } = this.dataset;
    if (await write(source.textContent)) this.#say(copied);
    else {
      // Marked, one key press copies it.
      getSelection()?.selectAllChildren(source);
      this.#say(selected);
    }
  }

  #say(word: string): void {
    const label = this.querySelector('[data-label]');
    if (!label) return;
    if (this.#timer === undefined) this.#label = label.textContent;
    label.textContent = word;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      label.textContent = this.#label;
      this.#timer = undefined;
    }, SAID_FOR_MS);
  }
}

/** `false` where the browser refuses, for instance on a page that is not served securely. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-button', CopyButton);
