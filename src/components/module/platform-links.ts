import type { Platform } from '../../config.ts';
import type { Module } from '../../model/module.ts';
import { known } from '../known.ts';

/** Where a module can be started, by the operator's list; a platform that asks for an image is left out where none is stated. */
export function platformLinks(
  platforms: readonly Platform[],
  {
    id,
    repository,
    facts,
  }: Pick<Module, 'id' | 'repository'> & { readonly facts: Pick<Module['facts'], 'dockerImage'> },
): { readonly name: string; readonly href: string }[] {
  const places: Readonly<Record<string, string | undefined>> = {
    id,
    repository: repository.name,
    image: known(facts.dockerImage),
  };
  return platforms.flatMap(({ name, address }) => {
    const asked = [...address.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
    if (asked.some((place) => places[place] === undefined)) return [];
    return [{ name, href: address.replaceAll(/\{(\w+)\}/g, (_, place) => encodeURIComponent(places[place] ?? '')) }];
  });
}
