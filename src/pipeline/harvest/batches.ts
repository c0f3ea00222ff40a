/** How many may be asked at once; it only shrinks, so that what once was too much is not tried again. */
export interface BatchSize {
  current: number;
}

/** What one item adds to an answer, and how much an answer may hold. An item that is too much alone goes alone. */
export interface Load<T> {
  readonly of: (item: T) => number;
  readonly most: number;
}

/** *fits*: every item has its outcome. *too-much*: ask the same again in halves. *stop*: ask no more. */
export type BatchOutcome = 'fits' | 'too-much' | 'stop';

/**
 * Asks for all items in batches, and for a batch that was too much in halves. A batch of one is never too much: `ask`
 * gives that item an outcome. Gives the items that were never asked.
 */
export async function inBatches<T>(
  items: readonly T[],
  size: BatchSize,
  ask: (batch: readonly T[]) => Promise<BatchOutcome>,
  load: Load<T> = { of: () => 0, most: 0 },
): Promise<readonly T[]> {
  const waiting = [...items];
  while (waiting.length > 0) {
    const batch = waiting.slice(0, Math.min(size.current, fitting(waiting, load)));
    const outcome = await ask(batch);
    if (outcome === 'stop') return waiting;
    if (outcome === 'too-much') {
      size.current = Math.max(1, Math.floor(batch.length / 2));
      continue;
    }
    waiting.splice(0, batch.length);
  }
  return [];
}

function fitting<T>(items: readonly T[], { of, most }: Load<T>): number {
  let sum = 0;
  const tooMuch = items.findIndex((item) => {
    sum += of(item);
    return sum > most;
  });
  return tooMuch === -1 ? items.length : Math.max(1, tooMuch);
}
