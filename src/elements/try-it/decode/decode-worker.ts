import { decode, transferablesOf } from './decode.ts';
import type { DecodeJob } from './decoded.ts';

/** Decodes one file after another, away from the page. Only the page that started it can speak to it. */
addEventListener('message', ({ data }: MessageEvent<DecodeJob>) => void answer(data));

async function answer(job: DecodeJob): Promise<void> {
  const decoded = await decode(job);
  postMessage(decoded, { transfer: transferablesOf(decoded) });
}
