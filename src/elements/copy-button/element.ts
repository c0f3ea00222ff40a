/** How long the button says that it has copied, milliseconds: long enough to be read, short enough to copy again. */
const SAID_FOR_MS = 2_000;

/** Copies the text of the `pre` of the figure it stands in. Without script the button stays hidden: the text can be selected. */
export class CopyButton extends HTMLElement {
  #listening: AbortController | undefined;
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
    this.#say((await write(source.textContent)) ? 'Copied' : select(source));
  }

  #say(word: string): void {
    const label = this.querySelector('[data-label]');
    if (!label) return;
    label.textContent = word;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      label.textContent = 'Copy';
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

/** Marks the text, so that one key press copies it. */
function select(source: Element): string {
  getSelection()?.selectAllChildren(source);
  return 'Selected';
}

customElements.define('copy-button', CopyButton);
