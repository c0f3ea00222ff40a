import type { SearchRecord } from '../../pipeline/search/search-data.ts';
import { squeeze } from './fold.ts';
import type { Hit } from './hit.ts';
import { bareAddress, imageName } from './query.ts';

/** The modules by every name that they bear, squeezed. */
export type Names = ReadonlyMap<string, readonly Hit[]>;

/** A module's id stands before its title, and that before its other names, where two are one when squeezed. */
export function namesOf(records: readonly SearchRecord[]): Names {
  const names = new Map<string, Hit[]>();
  for (const { id, title, aliases } of records) {
    const add = (field: 'id' | 'title' | 'aliases', text: string): void => {
      const key = squeeze(text);
      const hits = names.get(key) ?? [];
      if (key !== '' && hits.every((hit) => hit.id !== id)) {
        names.set(key, [...hits, { id, reason: { kind: 'exact', field, text } }]);
      }
    };
    add('id', id);
    add('title', title);
    for (const name of [...aliases, ...shortNamesIn(title)]) add('aliases', name);
  }
  return names;
}

/** Modules that bear exactly this name, however it is spelt. */
export const exactHits = (names: Names, text: string): readonly Hit[] => names.get(squeeze(text)) ?? [];

/** `Thermal Anomaly Segmenter (TASeg)` is also known as TASeg. */
const shortNamesIn = (title: string): string[] => [...title.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] ?? '');

/** Modules that a pasted DOI, address or image name belongs to. */
export function pastedHits(records: readonly SearchRecord[], as: 'doi' | 'address' | 'image', value: string): Hit[] {
  return records.flatMap(({ id, image, addresses, aliases }): Hit[] => {
    if (as !== 'doi' && image && imageName(image) === imageName(value)) {
      return [{ id, reason: { kind: 'pasted', as, text: image } }];
    }
    const asked = as === 'image' ? `github.com/${value}` : value;
    const address = addresses.find((own) => leadsTo(asked, bareAddress(own)));
    if (address) return [{ id, reason: { kind: 'pasted', as: as === 'doi' ? 'doi' : 'address', text: address } }];
    if (as === 'address' && /\/modules\/([^/]+)/.exec(asked)?.[1] === id.toLowerCase()) {
      return [{ id, reason: { kind: 'exact', field: 'id', text: id } }];
    }
    const name = asked.split('/')[2];
    const alias = as === 'doi' ? undefined : aliases.find((former) => former.toLowerCase() === name);
    return alias === undefined ? [] : [{ id, reason: { kind: 'exact', field: 'aliases', text: alias } }];
  });
}

/** The address itself or a page below it. */
const leadsTo = (asked: string, own: string): boolean => asked === own || asked.startsWith(`${own}/`);
