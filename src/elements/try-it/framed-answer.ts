import { h } from '../../deepaas/markup.ts';
import { addressOf, type TryRequest } from '../../deepaas/request.ts';
import { mountElement } from './mount.ts';

const FRAME_NAME = 'try-it-answer';

/**
 * Posts the request as a plain form into a sandboxed frame: that needs no leave of the endpoint, but the answer stays
 * in the frame. Scripts never run there; downloads start only where a file is asked for.
 */
export function postIntoFrame(
  base: string,
  request: TryRequest,
  onPaste: (text: string) => string | undefined,
): HTMLElement {
  const { host } = new URL(base);
  const wantsFile = request.query.some(
    ([name, value]) => name.toLowerCase() === 'accept' && value !== 'application/json',
  );
  const field = h('textarea', {
    id: 'try-paste',
    rows: 3,
    'data-part': 'paste',
    spellcheck: 'false',
    'aria-describedby': 'try-paste-error',
  });
  const root = mountElement(
    h(
      'div',
      { class: 'try-framed' },
      h('p', { class: 'try-note' }, 'Sandboxed frame: ', h('code', {}, host)),
      h('iframe', {
        name: FRAME_NAME,
        title: `Answer of ${host}, sandboxed`,
        sandbox: wantsFile ? 'allow-downloads' : '',
      }),
      h('label', { for: 'try-paste' }, 'Paste the answer to draw it'),
      field,
      h('p', { class: 'try-error', id: 'try-paste-error', hidden: true }),
    ),
  );
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement)
      showFault(root, target.value.trim() === '' ? undefined : onPaste(target.value));
  });
  return root;
}

/** Sends the form; the frame must stand in the page by then. */
export function submitIntoFrame(base: string, request: TryRequest): void {
  const form = document.createElement('form');
  form.action = addressOf(base, request);
  form.method = 'post';
  form.enctype = 'multipart/form-data';
  form.target = FRAME_NAME;
  form.hidden = true;
  form.append(...request.form.map(([name, value]) => inputOf(name, value)));
  document.body.append(form);
  form.submit();
  form.remove();
}

function inputOf(name: string, value: string | File): HTMLInputElement {
  const input = document.createElement('input');
  input.name = name;
  if (typeof value === 'string') {
    input.type = 'hidden';
    input.value = value;
    return input;
  }
  input.type = 'file';
  const transfer = new DataTransfer();
  transfer.items.add(value);
  input.files = transfer.files;
  return input;
}

function showFault(root: HTMLElement, fault: string | undefined): void {
  const line = root.querySelector<HTMLElement>('.try-error');
  if (!line) return;
  line.textContent = fault ?? '';
  line.hidden = fault === undefined;
}
