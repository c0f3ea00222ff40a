import type { Capture } from '../../../deepaas/capture.ts';
import { h } from '../../../deepaas/markup.ts';
import { tryCapture as words } from '../../../i18n/en/try-capture.ts';
import { mountElement } from '../mount.ts';
import type { CaptureSession } from './capture-session.ts';
import { openStream } from './open-stream.ts';
import { announce, setFile } from './set-file.ts';

/**
 * Opens the camera or the recorder beside a file control. Nothing is asked of the browser before this press, and the
 * stream ends as soon as a file is kept, the reader cancels, or the widget or the page goes.
 */
export async function openCapture(button: HTMLElement, leaving: AbortSignal): Promise<void> {
  const kind: Capture = button.dataset['capture'] === 'camera' ? 'camera' : 'microphone';
  const field = button.closest<HTMLElement>('.try-field');
  const input = field?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field || !input) return;
  const closing = new AbortController();
  const ending = AbortSignal.any([leaving, closing.signal]);
  const panel = openPanel(field, kind, closing);
  ending.addEventListener('abort', () => panel.remove(), { once: true });
  addEventListener('pagehide', () => closing.abort(), { once: true, signal: ending });
  const opened = await openStream(kind, ending);
  if (ending.aborted) return;
  if (opened.kind === 'refused') return refuse(panel, button, opened.said);
  const accept = input.accept.split(',');
  const keep: CaptureSession['keep'] = (file, said, notes) => {
    closing.abort();
    setFile(input, file);
    field.querySelector('.try-capture')?.after(...notes.map(noteOf));
    announce(field, said);
    button.focus();
  };
  const session = { stream: opened.stream, panel, accept, ending, keep };
  if (kind === 'camera') await (await import('./camera.ts')).runCamera(session);
  else (await import('./recorder.ts')).runRecorder(session);
}

/** The place of the camera or recorder, with the question that the browser asks now. One at a time. */
function openPanel(field: HTMLElement, kind: Capture, closing: AbortController): HTMLElement {
  for (const earlier of field.querySelectorAll<HTMLElement>('.try-capturing, .try-captured')) {
    earlier.dispatchEvent(new Event('close'));
    earlier.remove();
  }
  const isCamera = kind === 'camera';
  const label = isCamera ? words.camera : words.recorder;
  const asks = isCamera ? words.asksCamera : words.asksMicrophone;
  const panel = mountElement(
    h(
      'div',
      { class: 'try-capturing', role: 'group', 'aria-label': label },
      h('p', { class: 'try-help', 'data-part': 'asks' }, asks),
      h('div', { class: 'try-actions' }, h('button', { type: 'button', class: 'button' }, words.cancel)),
    ),
  );
  const cancel = panel.querySelector('button');
  cancel?.addEventListener('click', () => {
    closing.abort();
    field.querySelector<HTMLElement>(`[data-capture="${kind}"]`)?.focus();
  });
  panel.addEventListener('close', () => closing.abort());
  field.querySelector('.try-capture')?.after(panel);
  announce(field, asks);
  return panel;
}

function refuse(panel: HTMLElement, button: HTMLElement, said: string): void {
  panel.replaceChildren(mountElement(h('p', { class: 'try-refusal' }, said)));
  announce(panel, said);
  button.focus();
}

const noteOf = (note: string): HTMLElement => mountElement(h('p', { class: 'try-note try-captured' }, note));
