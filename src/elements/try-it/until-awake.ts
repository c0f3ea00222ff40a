import { pause, untilVisible } from './pause.ts';
import { type ProbeOutcome, probeEndpoint } from './probe-endpoint.ts';
import { WAKE_LIMIT_MS, wakeWaitMs } from './state.ts';

export type AwakeOutcome = Exclude<ProbeOutcome, { kind: 'asleep' }>;

export interface Waking {
  readonly base: string;
  /** Ends the waiting: it rejects with the signal's reason. */
  readonly signal: AbortSignal;
  /** Told the status of each look that found it asleep. */
  readonly onAsleep: (status: number) => void;
  readonly looksWhileHidden: () => boolean;
}

/**
 * Looks again and again at an endpoint that sleeps, ever more seldom, and not while the page is hidden, unless the
 * reader wants to be told.
 */
export async function untilAwake({ base, signal, onAsleep, looksWhileHidden }: Waking): Promise<AwakeOutcome> {
  const startedAtMs = Date.now();
  for (let tries = 1; ; tries += 1) {
    const outcome = await probeEndpoint(base, signal);
    if (outcome.kind !== 'asleep') return outcome;
    const afterMs = Date.now() - startedAtMs;
    if (afterMs > WAKE_LIMIT_MS) {
      return { kind: 'failed', failure: { kind: 'still-asleep', afterMs, status: outcome.status } };
    }
    onAsleep(outcome.status);
    await pause(wakeWaitMs(tries, outcome.retryAfterS), signal);
    if (!looksWhileHidden()) await untilVisible(signal);
  }
}
