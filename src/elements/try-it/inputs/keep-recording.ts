import { otherExtensions } from '../../../deepaas/capture.ts';
import { tryCapture as words } from '../../../i18n/en/try-capture.ts';
import { say } from '../../../i18n/say.ts';
import type { CaptureSession } from './capture-session.ts';
import { timeStamp } from './time-stamp.ts';
import { encodeWav } from './wav.ts';

type Keeping = Pick<CaptureSession, 'accept' | 'keep'>;

/** Gives a recording to the form: as WAV, or as what the browser made where it cannot decode that itself. */
export async function keepRecording(session: Keeping, recorded: Blob, samplesPerSecond: number): Promise<void> {
  const stem = `recording-${timeStamp(new Date())}`;
  const wav = await asWav(recorded, samplesPerSecond);
  if (wav) keepWav(session, new File([wav], `${stem}.wav`, { type: 'audio/wav' }), recorded.type, samplesPerSecond);
  else keepOther(session, recorded, stem);
}

function keepWav({ accept, keep }: Keeping, file: File, recordedAs: string, number: number): void {
  const isCompressed = !recordedAs.includes('pcm');
  keep(file, words.recorded, [
    say(words.recordedWav, { number }),
    ...(isCompressed ? [say(words.compressed, { type: recordedAs })] : []),
    ...mismatch(accept, '.wav', 'WAV'),
  ]);
}

function keepOther({ accept, keep }: Keeping, recorded: Blob, stem: string): void {
  const type = recorded.type.split(';')[0] ?? recorded.type;
  const extension = `.${type.split('/')[1] ?? 'bin'}`;
  const file = new File([recorded], stem + extension, { type });
  keep(file, words.recorded, [say(words.recordedOther, { type }), ...mismatch(accept, extension, type)]);
}

async function asWav(recorded: Blob, samplesPerSecond: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const context = new OfflineAudioContext(1, 1, samplesPerSecond);
  try {
    const decoded = await context.decodeAudioData(await recorded.arrayBuffer());
    const channels = Array.from({ length: decoded.numberOfChannels }, (_, index) => decoded.getChannelData(index));
    return encodeWav(withoutTwins(channels), decoded.sampleRate);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Browsers write a microphone's one channel twice. */
const withoutTwins = ([first = new Float32Array(), ...others]: readonly Float32Array[]): Float32Array[] => [
  first,
  ...others.filter((channel) => channel.some((sample, index) => sample !== first[index])),
];

/** Says so where the description names other extensions than the one that was made. */
function mismatch(accept: readonly string[], extension: string, made: string): string[] {
  const others = otherExtensions(accept, [extension]);
  return others.length > 0 ? [say(words.notNamed, { accept: others.join(', '), made })] : [];
}
