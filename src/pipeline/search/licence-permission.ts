/**
 * What a licence permits beyond private use, roughly, by SPDX id: a help for finding, no advice.
 * Sorted into four after https://choosealicense.com/appendix/; a licence that is not listed is unknown.
 */
const PERMISSIONS: Readonly<Record<'closed' | 'share' | 'network' | 'noncommercial', RegExp>> = {
  closed: /^(MIT(-0)?|Apache-|BSD-|ISC$|CC0-|Unlicense$|0BSD$|Zlib$|BSL-|CC-BY-\d|Python-2|PSF-|PostgreSQL$|NCSA$)/,
  share: /^(GPL-|LGPL-|MPL-|EPL-|EUPL-|CECILL-2|CC-BY-SA-\d)/,
  network: /^(AGPL-|OSL-)/,
  noncommercial: /^CC-BY-NC/,
};

/** The picked kind as a list, empty where the licence is not among those known. An expression such as `MIT OR GPL-3.0-only` holds several. */
export function licencePermission(license: string): string[] {
  const ids = license.split(/\s+OR\s+/).map((id) => id.replaceAll(/[()]/g, ''));
  return Object.entries(PERMISSIONS)
    .filter(([, pattern]) => ids.some((id) => pattern.test(id) && !/\s/.test(id)))
    .map(([permission]) => permission);
}
