/**
 * The script that another site loads. It defines `<try-module module="ID">`, which shows the module's widget in a frame
 * of this marketplace's origin, as high as it needs. Kept as text, so that its address stays the same for ever.
 */
export const HOST_SCRIPT = `const site = new URL('.', import.meta.url);

class TryModule extends HTMLElement {
  connectedCallback() {
    const id = this.getAttribute('module') ?? '';
    const frame = document.createElement('iframe');
    frame.src = new URL(encodeURIComponent(id) + '/', site).href;
    frame.title = 'Try ' + id;
    frame.loading = 'lazy';
    // Camera and microphone are the page's to lend: <try-module module="ID" allow="camera; microphone">.
    frame.allow = this.getAttribute('allow') ?? '';
    frame.style.cssText = 'inline-size: 100%; block-size: 40rem; border: 0';
    addEventListener('message', (event) => {
      if (event.origin !== site.origin || event.source !== frame.contentWindow) return;
      const height = event.data?.tryModuleHeight;
      if (typeof height === 'number' && height > 0 && height < 20000) frame.style.blockSize = height + 'px';
    });
    this.replaceChildren(frame);
  }
}

customElements.define('try-module', TryModule);
`;
