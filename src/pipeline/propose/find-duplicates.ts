import type { Duplicate, Likeness } from '../../model/review.ts';
import { parseRepository } from '../repository.ts';

/** What is known of a listed or proposed module when it is compared with others. */
export interface Comparable {
  readonly id: string;
  readonly title?: string;
  /** Address of the repository, in any form that `parseRepository` reads. */
  readonly repository?: string;
  readonly aliases?: readonly string[];
}

/** Words that most modules' names bear, and so tell no two apart. */
const COMMON_WORDS = /\b(ai4os|deep|oc|deepaas|api|uc|module|model|torch|pytorch|tf|tensorflow)\b/g;

/** Shorter names differ in a letter by chance. */
const LEAST_LETTERS = 6;

/** Listed modules that the candidate may be a second copy of, the strongest likeness first. */
export function findDuplicates(candidate: Comparable, listed: readonly Comparable[]): Duplicate[] {
  return listed
    .filter(({ id }) => id !== candidate.id)
    .flatMap((other) => {
      const likeness = likenessOf(candidate, other);
      return likeness ? [{ id: other.id, likeness }] : [];
    })
    .sort(byLikeness);
}

/** As `findDuplicates`, of an entry that is not listed: a listed module with its very id counts as well. */
export function duplicatesOfNew(candidate: Comparable, listed: readonly Comparable[]): Duplicate[] {
  const namesake = listed.find(({ id }) => id === candidate.id);
  const others = findDuplicates(candidate, listed);
  if (!namesake) return others;
  const likeness = likenessOf(candidate, namesake) ?? 'taken-name';
  return [...others, { id: namesake.id, likeness }].sort(byLikeness);
}

const byLikeness = (a: Duplicate, b: Duplicate): number => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness);

const ORDER: readonly Likeness[] = ['same-repository', 'taken-name', 'similar-name', 'similar-title'];

function likenessOf(candidate: Comparable, other: Comparable): Likeness | undefined {
  const repository = repositoryKey(candidate.repository);
  if (repository && repository === repositoryKey(other.repository)) return 'same-repository';
  const names = [candidate.id, ...(candidate.aliases ?? [])].map(fold);
  if ([other.id, ...(other.aliases ?? [])].some((name) => names.includes(fold(name)))) return 'taken-name';
  if (areAlike(candidate.id, other.id)) return 'similar-name';
  return areAlike(candidate.title ?? '', other.title ?? '') ? 'similar-title' : undefined;
}

function repositoryKey(address: string | undefined): string | undefined {
  const repository = address === undefined ? undefined : parseRepository(address);
  return repository && `${repository.host}/${repository.owner}/${repository.name}`.toLowerCase();
}

/** Case, accents, hyphens and spaces make no other name. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function areAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => fold(text.toLowerCase().replace(/[-_]/g, ' ').replace(COMMON_WORDS, '')));
  if (!a || !b || Math.min(a.length, b.length) < LEAST_LETTERS) return false;
  return a === b || isOneEditApart(a, b);
}

/** Whether one letter inserted, left out, replaced or swapped with its neighbour makes the one the other. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
}
