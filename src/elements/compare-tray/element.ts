import type { Strings } from '../../i18n/en.ts';
import { say } from '../../i18n/say.ts';
import { type Choice, choiceToAddress, MOST_COMPARED, toggleChoice } from './choice.ts';
import { readChoice, writeChoice } from './stored-choice.ts';

/**
 * Collects modules to compare from the boxes of the cells, `input[name="c"]`, which stay hidden without a script.
 * Parts: `sentence`, a link `go` to the comparison page, a button `clear`. Attribute: `data-words`.
 */
export class CompareTray extends HTMLElement {
  #listening: AbortController | undefined;
  #choice: Choice = [];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('storage', () => this.#follow(), { signal });
    // Back brings the page out of memory; the choice may have changed since.
    addEventListener('pageshow', () => this.#follow(), { signal });
    // A search brings cells of other pages in.
    document.addEventListener('listed', () => this.#show(), { signal });
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #follow(): void {
    this.#choice = readChoice();
    this.#show();
  }

  #onChange(event: Event): void {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== 'c') return;
    this.#choose(toggleChoice(this.#choice, event.target.value));
  }

  #onClick(event: Event): void {
    if (event.target instanceof Element && event.target.closest('[data-part="clear"]')) this.#choose([]);
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    writeChoice(choice);
    this.#show();
  }

  #show(): void {
    for (const label of document.querySelectorAll<HTMLElement>('label.compare')) label.hidden = false;
    const isFull = this.#choice.length >= MOST_COMPARED;
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="c"]')) {
      box.checked = this.#choice.includes(box.value);
      box.disabled = isFull && !box.checked;
    }
    this.hidden = this.#choice.length === 0;
    const sentence = this.querySelector('[data-part="sentence"]');
    // The words were written by our own page.
    if (sentence)
      sentence.textContent = sentenceFor(
        this.#choice.length,
        JSON.parse(this.dataset['words'] ?? '{}') as Strings['tray'],
      );
    const link = this.querySelector<HTMLAnchorElement>('[data-part="go"]');
    if (!link) return;
    link.search = choiceToAddress(this.#choice);
    link.hidden = this.#choice.length < 2;
  }
}

function sentenceFor(count: number, words: Strings['tray']): string {
  if (count < 2) return words.one;
  return say(count < MOST_COMPARED ? words.several : words.full, { n: count });
}

customElements.define('compare-tray', CompareTray);
