import type { Parts } from './parts.ts';

/** Scrolls so that an element can be seen, where it cannot be seen already. The focus stays where it is. */
export function bringIntoView(element: Element, block: ScrollLogicalPosition): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: isStill ? 'auto' : 'smooth' });
}

/** Does what the reader pressed for, then shows how it ended: to a reader who is still there, and nowhere else by now. */
export async function endInView({ root, panel, answer }: Parts, act: () => Promise<void>): Promise<void> {
  const focused = document.activeElement;
  await act();
  const { top, bottom } = root.getBoundingClientRect();
  if (document.activeElement !== focused || bottom < 0 || top > innerHeight) return;
  const answerTop = answer.getBoundingClientRect().top;
  // What came with a failure, such as the model's own report, looks like an answer: the status says what it is.
  if (root.dataset['state'] !== 'answered' || !answer.hasChildNodes()) bringIntoView(panel, 'nearest');
  // An answer of which a strip shows at the edge of the window is as good as unseen.
  else if (answerTop < 0 || answerTop > innerHeight / 2) bringIntoView(answer, 'start');
}
