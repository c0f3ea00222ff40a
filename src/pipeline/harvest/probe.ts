import type { ProbeStats } from '../../model/lock.ts';

/** What came back from one question to an endpoint, before it is judged. */
export type ProbeAnswer =
  | { readonly kind: 'no-connection' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'elsewhere' }
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Value of `Access-Control-Allow-Origin`, where it came. */
      readonly allowsOrigin?: string;
      /** Whether its description is one of a DEEPaaS model. */
      readonly isDeepaas: boolean;
      readonly tookMs: number;
    };

/** Judges a probe; `origin` is the marketplace's, `date` the day of the probe. */
export function judgeProbe(answer: ProbeAnswer, { origin, date }: { origin: string; date: string }): ProbeStats {
  if (answer.kind === 'no-connection') return { date, outcome: 'unreachable' };
  if (answer.kind === 'no-answer') return { date, outcome: 'fails' };
  if (answer.kind === 'elsewhere') return { date, outcome: 'not-deepaas' };
  const { status, isDeepaas, allowsOrigin, tookMs } = answer;
  const measured = { date, status, tookMs };
  if (status >= 502 && status <= 504) return { ...measured, outcome: 'asleep' };
  if (status >= 400) return { ...measured, outcome: 'fails' };
  if (!isDeepaas) return { ...measured, outcome: 'not-deepaas' };
  const isReadable = allowsOrigin === '*' || allowsOrigin === origin;
  return { ...measured, outcome: isReadable ? 'answers' : 'answers-without-cors' };
}

/** Addresses that no stranger's entry may make us call: the machine itself, and networks that are nobody's on the internet. */
export function isPrivateAddress(address: string): boolean {
  const v4 = /^(?:::ffff:)?(\d+)\.(\d+)\.\d+\.\d+$/i.exec(address);
  if (v4) return isPrivateV4(Number(v4[1]), Number(v4[2]));
  return /^(::1?$|f[cd]|fe[89ab]|ff)/i.test(address);
}

const isPrivateV4 = (first: number, second: number): boolean =>
  first === 0 ||
  first === 10 ||
  first === 127 ||
  first >= 224 ||
  (first === 100 && second >= 64 && second < 128) ||
  (first === 169 && second === 254) ||
  (first === 172 && second >= 16 && second < 32) ||
  (first === 192 && second === 168);
