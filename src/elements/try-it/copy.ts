/** How long a button says that it has copied, milliseconds. */
const SAID_MS = 2_000;

/** Copies what a pressed button names: a line of its own, or the text of the block that it stands in. */
export async function copyOnClick({ target }: Event): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (!button) return;
  const text = button.dataset['copy'] || button.closest('figure')?.querySelector('code')?.textContent || '';
  const word = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed';
  }
  setTimeout(() => {
    button.textContent = word;
  }, SAID_MS);
}
