import { CHOICE_KEY, type Choice, formatChoice, parseChoice } from './choice.ts';

/** What was chosen on other pages. Where storage is refused (from disk, a strict setting) every page starts with none. */
export function readChoice(): Choice {
  try {
    return parseChoice(localStorage.getItem(CHOICE_KEY));
  } catch {
    return [];
  }
}

export function writeChoice(choice: Choice): void {
  try {
    if (choice.length === 0) localStorage.removeItem(CHOICE_KEY);
    else localStorage.setItem(CHOICE_KEY, formatChoice(choice));
  } catch {
    // The choice holds for this page only.
  }
}
