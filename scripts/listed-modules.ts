import { getCatalogue } from '../src/catalogue.ts';
import { indexNames, type NameIndex } from '../src/pipeline/names.ts';
import { type Beside, besideOf } from '../src/pipeline/propose/start-entry.ts';

/** The modules of this checkout, as a new entry is compared with them. */
export async function listedModules(): Promise<Beside & { readonly names: NameIndex }> {
  const { modules } = await getCatalogue();
  return {
    names: indexNames(modules),
    ...besideOf(
      modules.map(({ id, aliases, repository: { url }, facts: { title } }) => ({
        ...{ id, aliases, repository: url },
        ...(title.value !== undefined && { title: title.value }),
      })),
    ),
  };
}
