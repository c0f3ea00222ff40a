import type { Module } from '../model/module.ts';
import { parseImage } from './forms.ts';
import { parseRepository } from './repository.ts';

/** What a module may be called by: constant time a question, whatever the size of the catalogue. */
export interface NameIndex {
  /** Of an id, an alias, or the address of a repository. */
  readonly moduleOfAddress: (text: string) => string | undefined;
  /** Of an image, also under the name of a former module. */
  readonly moduleOfImage: (image: string) => string | undefined;
  /** Whether modules of this catalogue are published beside the image. */
  readonly knowsOwnerOf: (image: string) => boolean;
}

type Named = Pick<Module, 'id' | 'aliases' | 'repository'> & { readonly facts: Pick<Module['facts'], 'dockerImage'> };

/** The first module that claims a name keeps it; a second claim is a finding of its own. */
export function indexNames(modules: readonly Named[]): NameIndex {
  const names = new Map<string, string>();
  const repositories = new Map<string, string>();
  const images = new Map<string, string>();
  const owners = new Set<string>();
  for (const { id, aliases, repository, facts } of modules) {
    for (const name of [id, ...aliases]) claim(names, name, id);
    claim(repositories, `${repository.host}/${repository.owner}/${repository.name}`, id);
    for (const alias of aliases) claim(repositories, `${repository.host}/${repository.owner}/${alias}`, id);
    owners.add(repository.owner.toLowerCase());
    const image = facts.dockerImage.value === undefined ? undefined : parseImage(facts.dockerImage.value);
    if (!image) continue;
    claim(images, image.name, id);
    owners.add(ownerOf(image.name));
  }
  const moduleOfName = (name: string): string | undefined => names.get(name.toLowerCase());
  return {
    moduleOfAddress: (text) => {
      const repository = parseRepository(text.replace(/^http:/, 'https:').replace(/#.*$/, ''));
      if (!repository) return moduleOfName(text);
      const { host, owner, name } = repository;
      const known = repositories.get(`${host}/${owner}/${name}`.toLowerCase());
      return known ?? (owners.has(owner.toLowerCase()) ? moduleOfName(name) : undefined);
    },
    moduleOfImage: (text) => {
      const image = parseImage(text);
      if (!image) return undefined;
      const known = images.get(image.name);
      if (known) return known;
      // Strangers may push an image of the same name: only owners that the catalogue knows lead to a former name.
      return owners.has(ownerOf(image.name)) ? moduleOfName(image.name.split('/').at(-1) ?? '') : undefined;
    },
    knowsOwnerOf: (text) => owners.has(ownerOf(parseImage(text)?.name ?? '')),
  };
}

function claim(names: Map<string, string>, name: string, id: string): void {
  const key = name.toLowerCase();
  if (!names.has(key)) names.set(key, id);
}

const ownerOf = (image: string): string => image.split('/').at(-2) ?? '';
