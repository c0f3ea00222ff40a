/** What the keyboard can reach in the catalogue. */
export interface KeyTargets {
  readonly box: () => HTMLInputElement | null;
  /** Links of the shown modules, in their order. */
  readonly results: () => readonly HTMLElement[];
  readonly clear: () => void;
}

/** `/` leads to the box, arrows walk from it down the results and back, Escape clears it. */
export function listenForKeys({ box, results, clear }: KeyTargets, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        box()?.focus();
      }
      if (event.key === 'Escape' && event.target === box()) clear();
      if (event.key === 'ArrowDown') step(event, 1);
      if (event.key === 'ArrowUp') step(event, -1);
    },
    { signal },
  );

  function step(event: KeyboardEvent, by: number): void {
    const input = box();
    const stops = input ? [input, ...results()] : results();
    const place = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
    const next = stops[place + by];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
