/** Time as an argument, so that a test need not wait. */
export interface Clock {
  /** Unix time, ms. */
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

export const systemClock: Clock = {
  nowMs: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
