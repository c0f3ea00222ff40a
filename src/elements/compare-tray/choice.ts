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

/** What an address of the comparison asks for, held against the modules that there are. */
export interface Asked {
  /** Ids of modules, as the catalogue spells them; all that are named, also beyond the most that are compared. */
  readonly known: Choice;
  /** What is named and is no module, as the address has it. */
  readonly unknown: readonly string[];
}

/** Reads `?m=a&m=b`. Case makes no other module. */
export function askedByAddress(search: string, ids: Iterable<string>): Asked {
  const spelt = new Map([...ids].map((id) => [id.toLowerCase(), id]));
  const named = new Map(namesIn(search).map((name) => [name.toLowerCase(), name]));
  const known = [...named.keys()].flatMap((key) => spelt.get(key) ?? []);
  return {
    known,
    unknown: [...named].flatMap(([key, name]) => (spelt.has(key) ? [] : [name])),
  };
}

const namesIn = (search: string): string[] =>
  new URLSearchParams(search)
    .getAll('m')
    .flatMap((names) => names.split(' '))
    .filter((name) => name !== '');

export const choiceToAddress = (choice: Choice): string =>
  choice.length === 0 ? '' : `?${choice.map((id) => `m=${encodeURIComponent(id)}`).join('&')}`;
