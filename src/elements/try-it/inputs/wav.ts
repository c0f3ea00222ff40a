const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/**
 * Sound as WAV of 16 bits, which every reader of sound can read. Samples beyond -1 and 1 are cut there.
 * http://soundfile.sapp.org/doc/WaveFormat/
 */
export function encodeWav(channels: readonly Float32Array[], samplesPerSecond: number): Uint8Array<ArrayBuffer> {
  const frames = channels[0]?.length ?? 0;
  const frameBytes = channels.length * SAMPLE_BYTES;
  const bytes = new Uint8Array(HEADER_BYTES + frames * frameBytes);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view, { channels: channels.length, frameBytes, samplesPerSecond });
  for (let frame = 0; frame < frames; frame += 1) {
    for (const [index, samples] of channels.entries()) {
      const at = HEADER_BYTES + frame * frameBytes + index * SAMPLE_BYTES;
      view.setInt16(at, toInteger(samples[frame] ?? 0), true);
    }
  }
  return bytes;
}

interface Format {
  readonly channels: number;
  readonly frameBytes: number;
  readonly samplesPerSecond: number;
}

function writeHeader(bytes: Uint8Array, view: DataView, { channels, frameBytes, samplesPerSecond }: Format): void {
  const word = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * frameBytes, true);
  view.setUint16(32, frameBytes, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  word(36, 'data');
  view.setUint32(40, bytes.length - HEADER_BYTES, true);
}

const toInteger = (sample: number): number => Math.round(Math.min(Math.max(sample, -1), 1) * 0x7fff);
