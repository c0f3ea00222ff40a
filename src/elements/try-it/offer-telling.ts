import type { Teller } from './tell-ready.ts';

/** A wait that is this long is worth leaving the page for, milliseconds. */
export const LONG_WAIT_MS = 5_000;

export interface Offering {
  /** Whether the reader wants to be told, so that a hidden page goes on looking. */
  readonly isOn: () => boolean;
  /** Offers it while a long wait lasts, and takes the offer back after it. */
  readonly during: (isLongWait: boolean) => void;
  readonly tell: (notice: string) => void;
}

/** Offers to tell the reader when a long wait is over. What does it comes when it is needed. */
export function offerTelling(panel: HTMLElement, focusAfter: HTMLElement): Offering {
  // A frame in a page of another site may neither notify nor change the title of the tab.
  const isFramed = window.parent !== window;
  let teller: Teller | undefined;
  let isWanted = false;
  return {
    isOn: () => teller?.isOn() ?? false,
    during: (isLongWait) => {
      if (isLongWait === isWanted || isFramed) return;
      isWanted = isLongWait;
      if (!isWanted) return teller?.withdraw();
      void import('./tell-ready.ts').then(({ createTeller }) => {
        teller ??= createTeller(panel, focusAfter);
        if (isWanted) teller.offer();
      });
    },
    tell: (notice) => teller?.tell(notice),
  };
}
