import { getCatalogue } from '../src/catalogue.ts';
import type { Comparable } from '../src/pipeline/find-duplicates.ts';
import { indexNames, type NameIndex } from '../src/pipeline/names.ts';

/** The modules of this checkout, as a new entry is compared with them. */
export async function listedModules(): Promise<{ comparables: Comparable[]; names: NameIndex }> {
  const { modules } = await getCatalogue();
  return {
    names: indexNames(modules),
    comparables: modules.map(({ id, aliases, repository: { url }, facts: { title } }) => ({
      ...{ id, aliases, repository: url },
      ...(title.value !== undefined && { title: title.value }),
    })),
  };
}
