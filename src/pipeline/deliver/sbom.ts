/** What of `package-lock.json` (version 3) is read here. */
export interface PackageLock {
  readonly name?: string;
  readonly version?: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const ROOT = 'node_modules/';

/**
 * What is wrong with a lock, one sentence each: packages without proof of their bytes, or that name a place
 * to come from: `.npmrc` leaves the usual one out, so any that is named is another.
 */
export function lockFaults({ packages }: PackageLock): string[] {
  return installed(packages).flatMap(([path, { integrity, resolved, link }]) => [
    ...(link ? [`${path} is a link to a folder.`] : []),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`${path} has no SHA-512 of its bytes.`]),
    ...(resolved === undefined ? [] : [`${path} comes from ${resolved}.`]),
  ]);
}

/**
 * The packages that the site was built with, as CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). It depends on the
 * lock alone, without a clock and without chance: the same lock gives the same bytes.
 */
export function formatSbom(lock: PackageLock): string {
  const { name = 'site', version = '0.0.0', packages } = lock;
  const components = new Map(installed(packages).map(([path, locked]) => [path, componentOf(path, locked)]));
  const unique = new Map([...components.values()].map((component) => [component.purl, component]));
  const sorted = [...unique.values()].sort((one, other) => (one.purl < other.purl ? -1 : 1));
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: sorted,
  };
  return `${JSON.stringify(bom, undefined, 1)}\n`;
}

const installed = (packages: PackageLock['packages']): [string, LockedPackage][] =>
  Object.entries(packages).filter(([path]) => path.startsWith(ROOT));

function componentOf(path: string, { name, version = '', license, integrity, dev, optional }: LockedPackage) {
  const fullName = name ?? path.slice(path.lastIndexOf(ROOT) + ROOT.length);
  return {
    type: 'library',
    name: fullName,
    version,
    purl: `pkg:npm/${fullName.replace(/^@/, '%40')}@${version}`,
    scope: dev || optional ? 'optional' : 'required',
    ...(integrity && { hashes: [{ alg: 'SHA-512', content: hexOf(integrity) }] }),
    ...(license && { licenses: [{ expression: license }] }),
  };
}

const hexOf = (integrity: string): string =>
  [...atob(integrity.replace(/^sha512-/, ''))]
    .map((character) => character.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('');
