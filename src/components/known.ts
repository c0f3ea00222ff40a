import { type Fact, isKnown } from '../model/fact.ts';

/** A fact's value; `undefined` where nobody stated it. */
export const known = <T>(fact: Fact<T> | undefined): T | undefined => (fact && isKnown(fact) ? fact.value : undefined);
