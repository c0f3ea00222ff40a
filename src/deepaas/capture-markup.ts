import { type Capture, capturesFor } from './capture.ts';
import type { FileControl } from './field.ts';
import { h, type Markup } from './markup.ts';

const WORDS: Readonly<Record<Capture, string>> = { camera: 'Take a picture', microphone: 'Record sound' };

/** Buttons that a script shows where the browser has what they need. */
export function captureMarkup(control: FileControl): Markup[] {
  const buttons = capturesFor(control).map((capture) =>
    h('button', { type: 'button', class: 'button', 'data-capture': capture, hidden: true }, WORDS[capture]),
  );
  return buttons.length > 0 ? [h('div', { class: 'try-actions try-capture' }, buttons)] : [];
}
