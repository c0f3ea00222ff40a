/** The places of the widget that the page laid out, by their `data-part`. */
export interface Parts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly panel: HTMLElement;
  readonly spoken: HTMLElement;
  readonly alarm: HTMLElement;
  readonly answer: HTMLElement;
  readonly record: HTMLElement;
  readonly after: HTMLElement;
  readonly stop: HTMLButtonElement;
  readonly send: HTMLButtonElement;
  /** How long the same request has to rest. */
  readonly rest: HTMLElement;
  readonly limit: HTMLInputElement;
  readonly snippets: HTMLDetailsElement;
}

export function partsOf(root: HTMLElement): Parts {
  return {
    root,
    form: part(root, 'form', HTMLFormElement),
    panel: part(root, 'panel', HTMLElement),
    spoken: part(root, 'spoken', HTMLElement),
    alarm: part(root, 'alarm', HTMLElement),
    answer: part(root, 'answer', HTMLElement),
    record: part(root, 'record', HTMLElement),
    after: part(root, 'after', HTMLElement),
    stop: part(root, 'stop', HTMLButtonElement),
    send: part(root, 'send', HTMLButtonElement),
    rest: part(root, 'rest', HTMLElement),
    limit: part(root, 'limit', HTMLInputElement),
    snippets: part(root, 'snippets', HTMLDetailsElement),
  };
}

function part<T extends HTMLElement>(root: HTMLElement, name: string, kind: { new (): T }): T {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The widget's page lacks [data-part="${name}"].`);
}
