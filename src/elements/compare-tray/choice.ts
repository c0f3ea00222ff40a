/** Side by side, more than four columns cannot be read. */
export const MOST_COMPARED = 4;

/** Key in local storage: the chosen ids, joined by blanks. */
export const CHOICE_KEY = 'compare';

/** Ids chosen for comparison, in the order of choosing. */
export type Choice = readonly string[];

export const parseChoice = (stored: string | null | undefined): Choice =>
  [...new Set((stored ?? '').split(' '))].filter((id) => id !== '').slice(0, MOST_COMPARED);

export const formatChoice = (choice: Choice): string => choice.join(' ');

/** Adds the id, or takes it out; a full choice stays as it is. */
export function toggleChoice(choice: Choice, id: string): Choice {
  if (choice.includes(id)) return choice.filter((other) => other !== id);
  return choice.length < MOST_COMPARED ? [...choice, id] : choice;
}

/** The ids that an address of the comparison names: `?m=a&m=b`. */
export const choiceFromAddress = (search: string): Choice =>
  parseChoice(new URLSearchParams(search).getAll('m').join(' '));

export const choiceToAddress = (choice: Choice): string =>
  choice.length === 0 ? '' : `?${choice.map((id) => `m=${encodeURIComponent(id)}`).join('&')}`;
