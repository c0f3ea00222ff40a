import type { Capture } from '../../../deepaas/capture.ts';
import { tryCapture as words } from '../../../i18n/en/try-capture.ts';
import { say } from '../../../i18n/say.ts';

/** A camera's or microphone's stream, or the sentence that says why there is none. */
export type Opened =
  | { readonly kind: 'open'; readonly stream: MediaStream }
  | { readonly kind: 'refused'; readonly said: string };

/** What is measured is not to be smoothed: browsers filter speech unless told not to. */
const SOUND: MediaTrackConstraints = {
  channelCount: 1,
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
};

/** The camera at the back of a telephone, and as many pixels as it has up to 4K. */
const PICTURE: MediaTrackConstraints = {
  facingMode: 'environment',
  width: { ideal: 3_840 },
  height: { ideal: 2_160 },
};

/** Asks the browser, which asks the reader. The stream ends with the signal, even where it comes after it. */
export async function openStream(kind: Capture, ending: AbortSignal): Promise<Opened> {
  try {
    const wanted = kind === 'camera' ? { video: PICTURE } : { audio: SOUND };
    const stream = await navigator.mediaDevices.getUserMedia(wanted);
    if (ending.aborted) stopStream(stream);
    ending.addEventListener('abort', () => stopStream(stream), { once: true });
    return { kind: 'open', stream };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { kind: 'refused', said: refusalWords(kind, error) };
  }
}

export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
function refusalWords(kind: Capture, { name, message }: DOMException): string {
  const isCamera = kind === 'camera';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return isCamera ? words.cameraDenied : words.microphoneDenied;
    case 'NotFoundError':
      return isCamera ? words.noCamera : words.noMicrophone;
    case 'NotReadableError':
    case 'AbortError':
      return isCamera ? words.cameraBusy : words.microphoneBusy;
    default:
      return say(isCamera ? words.cameraFailed : words.microphoneFailed, { reason: message || name });
  }
}
