import type { SearchRecord } from '../../pipeline/search-data.ts';
import { squeeze } from './fold.ts';
import type { Hit } from './hit.ts';
import { bareAddress } from './query.ts';

/** Modules that bear exactly this name, however it is spelt. */
export function exactHits(records: readonly SearchRecord[], text: string): Hit[] {
  const asked = squeeze(text);
  if (asked === '') return [];
  return records.flatMap(({ id, title, aliases }): Hit[] => {
    if (squeeze(id) === asked) return [{ id, reason: { kind: 'exact', field: 'id', text: id } }];
    if (squeeze(title) === asked) return [{ id, reason: { kind: 'exact', field: 'title', text: title } }];
    const name = [...aliases, ...shortNamesIn(title)].find((other) => squeeze(other) === asked);
    return name === undefined ? [] : [{ id, reason: { kind: 'exact', field: 'aliases', text: name } }];
  });
}

/** `Thermal Anomaly Segmenter (TASeg)` is also known as TASeg. */
const shortNamesIn = (title: string): string[] => [...title.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] ?? '');

/** Modules that a pasted DOI, address or image name belongs to. */
export function pastedHits(records: readonly SearchRecord[], as: 'doi' | 'address' | 'image', value: string): Hit[] {
  return records.flatMap(({ id, image, addresses, aliases }): Hit[] => {
    if (as === 'image' && image && image.toLowerCase().replace(/:.*$/, '') === value) {
      return [{ id, reason: { kind: 'pasted', as, text: image } }];
    }
    const asked = as === 'image' ? `github.com/${value}` : value;
    const address = addresses.find((own) => leadsTo(asked, bareAddress(own)));
    if (address) return [{ id, reason: { kind: 'pasted', as: as === 'doi' ? 'doi' : 'address', text: address } }];
    const name = asked.split('/')[2];
    const alias = as === 'doi' ? undefined : aliases.find((former) => former.toLowerCase() === name);
    return alias === undefined ? [] : [{ id, reason: { kind: 'exact', field: 'aliases', text: alias } }];
  });
}

/** The address itself or a page below it. */
const leadsTo = (asked: string, own: string): boolean => asked === own || asked.startsWith(`${own}/`);
