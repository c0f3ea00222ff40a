import { pause, untilVisible } from './pause.ts';
import { type ProbeOutcome, probeEndpoint } from './probe-endpoint.ts';
import { WAKE_LIMIT_MS, wakeWaitMs } from './state.ts';

export type AwakeOutcome = Exclude<ProbeOutcome, { kind: 'asleep' }>;

/**
 * Looks again and again at an endpoint that sleeps, ever more seldom, and not while the page is hidden.
 * @param onAsleep told the status of each look that found it asleep
 */
export async function untilAwake(
  base: string,
  signal: AbortSignal,
  onAsleep: (status: number) => void,
): Promise<AwakeOutcome> {
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
    await untilVisible(signal);
  }
}
