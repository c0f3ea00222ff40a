import { h } from '../../../deepaas/markup.ts';
import { tryCapture as words } from '../../../i18n/en/try-capture.ts';
import { say } from '../../../i18n/say.ts';
import { mount, mountElement } from '../mount.ts';
import { seconds } from '../panel.ts';
import { rulerMarkup } from '../panel-markup.ts';
import type { CaptureSession } from './capture-session.ts';
import { keepRecording } from './keep-recording.ts';
import { stopStream } from './open-stream.ts';
import { announce } from './set-file.ts';

/** Longest recording, milliseconds: as WAV of two channels at 48,000 samples a second it has 23 MB. */
const LIMIT_MS = 120_000;

/** How often the clock moves, milliseconds. */
const TICK_MS = 250;

/** Sound as it is; browsers that cannot record so compress it by their own default. */
const UNCOMPRESSED = 'audio/webm;codecs=pcm';

/** Samples a second where the microphone does not say. */
const USUAL_RATE = 48_000;

/** Records until the reader stops it or the limit is reached. Stopped by the end of its stream, it is cancelled. */
export function runRecorder(session: CaptureSession): void {
  const { stream, panel, ending } = session;
  const rate = stream.getAudioTracks()[0]?.getSettings().sampleRate ?? USUAL_RATE;
  const options = MediaRecorder.isTypeSupported(UNCOMPRESSED) ? { mimeType: UNCOMPRESSED } : {};
  const recorder = new MediaRecorder(stream, options);
  const pieces: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  recorder.addEventListener('stop', () => {
    if (ending.aborted) return;
    stopStream(stream);
    void keepRecording(session, new Blob(pieces, { type: recorder.mimeType }), rate);
  });
  const stop = mountElement(h('button', { type: 'button', class: 'button solid' }, words.stop));
  stop.addEventListener('click', () => recorder.stop(), { once: true });
  panel.querySelector('.try-actions')?.prepend(stop);
  stop.focus();
  announce(panel, words.recording);
  recorder.start();
  showClock(session, recorder);
}

/** How long it has run, in words and on a ruler, until it stops. */
function showClock({ panel, ending }: CaptureSession, recorder: MediaRecorder): void {
  const startedAtMs = performance.now();
  const clock = mountElement(h('p', { class: 'try-clock' }));
  const ruler = mountElement(h('div', {}));
  const stays = mountElement(h('p', { class: 'try-help' }, words.stays));
  panel.querySelector('[data-part="asks"]')?.replaceWith(clock, ruler, stays);
  const tick = (): void => {
    const passedMs = performance.now() - startedAtMs;
    clock.textContent = say(words.passed, { seconds: seconds(passedMs), limit: seconds(LIMIT_MS) });
    ruler.replaceChildren(mount(rulerMarkup(passedMs, LIMIT_MS)));
    if (passedMs >= LIMIT_MS && recorder.state === 'recording') recorder.stop();
  };
  const ticking = setInterval(tick, TICK_MS);
  recorder.addEventListener('stop', () => clearInterval(ticking), { once: true });
  ending.addEventListener('abort', () => clearInterval(ticking), { once: true });
  tick();
}
