import { otherExtensions, pictureType } from '../../../deepaas/capture.ts';
import { h } from '../../../deepaas/markup.ts';
import { tryCapture as words } from '../../../i18n/en/try-capture.ts';
import { say } from '../../../i18n/say.ts';
import { mountElement } from '../mount.ts';
import type { CaptureSession } from './capture-session.ts';
import { stopStream } from './open-stream.ts';
import { fileOfCanvas } from './scale-picture.ts';
import { timeStamp } from './time-stamp.ts';

/** Shows what the camera sees, and keeps one picture of it when the reader says so. */
export async function runCamera(session: CaptureSession): Promise<void> {
  const { stream, panel, ending } = session;
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  video.setAttribute('aria-label', words.camera);
  ending.addEventListener('abort', () => (video.srcObject = null), { once: true });
  const take = mountElement(h('button', { type: 'button', class: 'button solid' }, words.take));
  take.addEventListener('click', () => void takePicture(video, session), { once: true });
  const stays = mountElement(h('p', { class: 'try-help' }, words.stays));
  panel.querySelector('[data-part="asks"]')?.replaceWith(video, stays);
  await video.play();
  panel.querySelector('.try-actions')?.prepend(take);
  take.focus();
}

async function takePicture(video: HTMLVideoElement, { stream, accept, keep }: CaptureSession): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  stopStream(stream);
  const type = pictureType(accept);
  const file = await fileOfCanvas(canvas, type, `camera-${timeStamp(new Date())}`);
  const others = otherExtensions(accept, type === 'image/png' ? ['.png'] : ['.jpg', '.jpeg']);
  const made = type === 'image/png' ? 'PNG' : 'JPEG';
  keep(file, words.taken, others.length > 0 ? [say(words.notNamed, { accept: others.join(', '), made })] : []);
}
