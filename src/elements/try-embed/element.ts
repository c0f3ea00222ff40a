/** Tells the page around the frame how high the widget is; nothing else leaves it. */
export class EmbeddedSheet extends HTMLElement {
  #observer: ResizeObserver | undefined;

  connectedCallback(): void {
    if (parent === window) return;
    // The height is no secret, and which page stands around it is not known here.
    this.#observer = new ResizeObserver(() => parent.postMessage({ tryModuleHeight: this.offsetHeight }, '*'));
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('embedded-sheet', EmbeddedSheet);
